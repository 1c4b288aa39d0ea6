// How high a title stands: titleLevel('Toimitusjohtaja') = 'top', ('Tuotantojohtaja') = 'director', ('Kunnossapitopäällikkö') = 'manager',
// ('Insinööri') = null. A rule that asks for 'manager' means managers and up (S0).
import { plainLetters } from '../account/plainLetters';
import { isTopDecider } from '../people/isTopDecider';

export type TitleLevel = 'top' | 'director' | 'manager';

/** Highest first. */
export const TITLE_LEVELS: readonly TitleLevel[] = ['top', 'director', 'manager'];

const CHIEF = /^(?:chief|c[a-z]o)$/;
const DIRECTOR_ENDS = ['johtaja'];
const DIRECTORS = ['director', 'vp', 'svp', 'evp', 'president', 'head', 'partner', 'osakas'];
const MANAGER_ENDS = ['paallikko', 'manager', 'vastaava', 'esimies', 'esihenkilo'];
const MANAGERS = ['lead', 'leader', 'supervisor', 'foreman'];
/** Make another person of the whole title. */
const HELPERS = ['assistant', 'assistentti', 'secretary', 'sihteeri'];

const ends = (word: string, some: readonly string[]): boolean =>
  some.some((end) => word.length >= end.length && word.slice(word.length - end.length) === end);
const isOne = (word: string, some: readonly string[]): boolean => some.indexOf(word) >= 0;

export const titleLevel = (title: string): TitleLevel | null => {
  const words = plainLetters(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.some((word) => isOne(word, HELPERS))) return null;
  if (isTopDecider(title)) return 'top';
  if (words.some((word) => CHIEF.test(word) || ends(word, DIRECTOR_ENDS) || isOne(word, DIRECTORS))) return 'director';
  return words.some((word) => ends(word, MANAGER_ENDS) || isOne(word, MANAGERS)) ? 'manager' : null;
};

const WORDS: Readonly<Record<string, TitleLevel>> = {
  top: 'top',
  'top management': 'top',
  'ylin johto': 'top',
  director: 'director',
  johtaja: 'director',
  manager: 'manager',
  päällikkö: 'manager',
};
/** The level that a rule asks for, in either language; null = none of these. */
export const levelOfWord = (word: string): TitleLevel | null => WORDS[word.trim().toLowerCase()] || null;

export const isAtLeast = (level: TitleLevel | null, asked: TitleLevel): boolean =>
  level !== null && TITLE_LEVELS.indexOf(level) <= TITLE_LEVELS.indexOf(asked);
