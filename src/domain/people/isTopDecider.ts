import { plainLetters } from '../account/plainLetters';

// Whether a title is that of the one who decides alone, in English or Finnish: isTopDecider('CEO & Founder'), ('Toimitusjohtaja, Kaskitek Oy')
// and ('Owner') are true; ('Varatoimitusjohtaja'), ('Deputy CEO'), ('Product Owner') and ('Assistant to the CEO') are false.

/** Anywhere in a part of the title: "Group CEO", "vt. toimitusjohtaja", "Managing Director Finland". */
const ANYWHERE = ['ceo', 'chief executive', 'managing director', 'toimitusjohtaja', 'tj', 'konsernijohtaja', 'paajohtaja'];
/** Only where a part begins: "Owner of Kaskitek", but no "Product owner" and no "Vice president". */
const LEADING = ['president', 'owner', 'proprietor', 'founder', 'entrepreneur', 'omistaja', 'perustaja', 'yrittaja'];
/** Only where the title begins: later it is a doctor of medicine. */
const FIRST = 'md';
/** May stand before the leading word: "Co-founder", "Group MD", "Acting president". */
const BEFORE = ['co', 'group', 'joint', 'sole', 'business', 'company', 'founding', 'acting', 'interim', 'vt'];
/** Make another person of the part they stand in. */
const SECOND = ['vice', 'deputy', 'vara', 'apulais', 'former', 'ex', 'entinen', 'emeritus', 'office', 'to'];
/** Make another person of the whole title. */
const HELPERS = ['assistant', 'secretary', 'assistentti', 'sihteeri'];

const wordsOf = (part: string): string[] => part.split(/[^a-z0-9]+/).filter((word) => word !== '');
const holds = (words: readonly string[], some: readonly string[]): boolean => words.some((word) => some.indexOf(word) >= 0);

const isTopPart = (words: readonly string[], part: number): boolean => {
  if (holds(words, SECOND)) return false;
  const phrase = ` ${words.join(' ')} `;
  if (ANYWHERE.some((title) => phrase.indexOf(` ${title} `) >= 0)) return true;
  const first = words.filter((word) => BEFORE.indexOf(word) < 0)[0];
  return first !== undefined && (LEADING.indexOf(first) >= 0 || (part === 0 && first === FIRST));
};

export const isTopDecider = (title: string): boolean => {
  // "C.E.O." is one word
  const plain = plainLetters(title).replace(/\b([a-z])\./g, '$1');
  if (holds(wordsOf(plain), HELPERS)) return false;
  return plain.split(/[,;:/|+()[\]–—]+|\s-\s|\s(?:and|ja)\s/).some((part, at) => isTopPart(wordsOf(part), at));
};
