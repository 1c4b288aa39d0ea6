// What the tables say of a word: wordFacts('services') = {text: 'services', code: 'palvelu', isTrade: true, side: null}.
import { type SideWord, sideWords } from './sideWords';
import { tradeOf } from './tradeWords';

export interface WordFacts {
  readonly text: string;
  /** what it means: its trade or itself */
  readonly code: string;
  readonly isTrade: boolean;
  readonly side: SideWord | null;
}

export const wordFacts = (text: string): WordFacts => {
  const trade = tradeOf(text);
  return { text, code: trade || text, isTrade: trade !== undefined, side: sideWords().get(text) || null };
};
