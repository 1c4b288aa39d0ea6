// What the tables say of a word: wordFacts('services') = {text: 'services', code: 'palvelu', isTrade: true, side: null, parts: null}; of
// 'rakennustoimisto' the parts are rakennus and toimisto.
import { type SideWord, sideWords } from './sideWords';
import { tradeWords } from './tradeWords';

export interface WordFacts {
  readonly text: string;
  /** what it means: its trade or itself */
  readonly code: string;
  readonly isTrade: boolean;
  readonly side: SideWord | null;
  /** two trades in one word */
  readonly parts: readonly [string, string] | null;
}

/** 'saehkoe' is 'sahko'. Only to look a word up in a closed list: it would also make 'sari' of 'saari'. */
const withoutDigraphs = (word: string): string => (/ae|oe|aa/.test(word) ? word.replace(/ae|aa/g, 'a').replace(/oe/g, 'o') : word);

const tradeOf = (word: string): string | null => {
  const found = tradeWords().get(word);
  if (found !== undefined) return found;
  // plurals and genitives in one letter: services, palvelut, metallin
  return (word.length > 4 && /[stn]$/.test(word) && tradeWords().get(word.slice(0, -1))) || null;
};

const SHORTEST = 3;

/** "Rakennustoimisto" meets "Rak. tsto" and "Rakennus Toimisto". */
const partsOf = (word: string): readonly [string, string] | null => {
  for (let at = SHORTEST; at < word.length - SHORTEST; at++) {
    // the front must be a trade as it stands, which few beginnings of words are
    if (tradeWords().has(word.slice(0, at)) && tradeOf(word.slice(at)) !== null) return [word.slice(0, at), word.slice(at)];
  }
  return null;
};

export const wordFacts = (text: string): WordFacts => {
  const plain = withoutDigraphs(text);
  const trade = tradeOf(text) || (plain === text ? null : tradeOf(plain));
  const side = sideWords().get(text) || (plain !== text && sideWords().get(plain)) || null;
  return { text, code: trade || text, isTrade: trade !== null, side, parts: trade === null && side === null ? partsOf(text) : null };
};
