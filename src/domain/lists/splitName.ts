// A full name in two: 'Anna Maria Ahti' is 'Anna Maria' and 'Ahti', 'Ursula von der Leyen' is 'Ursula' and 'von der Leyen', 'Ahti, Anna' is
// 'Anna' and 'Ahti'. A single word is a first name.
const PARTICLES = ' af av da de del della den der di dos du el la le ten ter van von zu zum zur ';
const isParticle = (word: string): boolean => PARTICLES.indexOf(` ${word.toLowerCase()} `) >= 0;

export interface SplitName {
  readonly first: string;
  readonly last: string;
}

export const splitName = (name: string): SplitName => {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  if (comma) return { first: comma[2].trim(), last: comma[1].trim() };
  const words = name.trim().split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1])) from -= 1;
  return from < 1 ? { first: words[0], last: '' } : { first: words.slice(0, from).join(' '), last: words.slice(from).join(' ') };
};
