// What a Finnish genitive may come from: nominatives('tuotannon') holds 'tuotanto', ('myynnin') 'myynti', ('talouden') 'talous',
// ('kehityksen') 'kehitys', ('laadun') 'laatu', ('tekniikan') 'tekniikka'. Some of the answers are no words at all; no rule asks for them.
const ENDINGS: readonly (readonly [genitive: RegExp, nominative: string])[] = [
  [/nn([aeiou])$/, 'nt$1'],
  [/ll([aeiou])$/, 'lt$1'],
  [/d([aou])$/, 't$1'],
  [/(ude|yde)$/, ''],
  [/kse$/, 's'],
  [/ikan?$/, 'ikka'],
  [/aa$/, 'as'],
  [/ise$/, 'inen'],
  [/kee$/, 'ke'],
];
const SHORTEST = 4;

export const nominatives = (word: string): string[] => {
  if (word.length < SHORTEST || word.slice(-1) !== 'n') return [];
  const stem = word.slice(0, -1);
  const found = [stem];
  for (const [genitive, nominative] of ENDINGS) if (genitive.test(stem)) found.push(stem.replace(genitive, nominative));
  if (/[uy]de$/.test(stem)) found.push(stem.replace(/de$/, 's'), stem.replace(/de$/, 't'));
  return found;
};
