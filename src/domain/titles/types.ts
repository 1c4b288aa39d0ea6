// How a job title is read: 'Talous- ja hallintojohtaja' answers for finance and is a director, 'Toimitusjohtajan assistentti' answers for nothing
// we know and is a specialist.

/** Seniority, lowest first: first contact is sought from manager up (S0). */
export type TitleLevel = 'specialist' | 'manager' | 'director' | 'top';

export const TITLE_LEVELS: readonly TitleLevel[] = ['specialist', 'manager', 'director', 'top'];

/** One word of a title with all that it may stand for. */
export interface TitleToken {
  readonly word: string;
  /** what a word of a rule may equal: the word, the parts of a compound, what a genitive comes from */
  readonly forms: readonly string[];
  /** Finnish compounds in which a longer word of a rule may begin or end: 'konsernitalous' holds 'talous' */
  readonly stems: readonly string[];
}
/** The tokens of one part: 'CFO, Partner' has two parts. */
export type TitlePart = readonly TitleToken[];

/** Words of a rule that stand side by side: ['business', 'development']. */
export type TitlePhrase = readonly string[];
