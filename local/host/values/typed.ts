import type { Locale } from '../snapshot';

/** What a typed text becomes in a cell; nothing at all means the cell is cleared. */
export interface Typed {
  v?: string | number | boolean;
  f?: string;
  e?: string;
  /** the number format that goes with it, taken only where the cell has none */
  nf?: string;
}

export interface TypingPlace {
  locale: Locale;
  /** today's year in the spreadsheet's zone: `2-10` means this year */
  year: number;
}
