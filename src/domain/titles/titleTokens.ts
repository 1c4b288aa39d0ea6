// A title as words that rules can be held against: 'Talous- ja hallintojohtaja, Kaskitek Oy' has one part with the words talous (also
// talousjohtaja) and hallintojohtaja (also hallinto, johtaja). The company, a former post, and whoever an assistant works for are left out.
import { plainLetters } from '../account/plainLetters';
import { nominatives } from './nominatives';
import { headOf, isSomebodyElses } from './titleHeads';
import type { TitlePart, TitleToken } from './types';

const PARTS = /[,;/|()[\]\u2013\u2014]+|\s-\s/;
const COMPANY = /\b(oy|oyj|ab|abp|ltd|inc|llc|plc|gmbh|as|ky|ry)\s*$/;
const FORMER = /\b(former|formerly|ex|entinen|ent|emeritus|retired|elakkeella)\b/;
/** "Assistant to the CFO", "CEO office": the post after or before is another person's. */
const ANOTHERS = /\b(?:assistant|secretary|advisor|adviser|aide) to\b.*$|\b(?:ceo|cfo|coo|cto|md)s? office\b/;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\br\s+and\s+d\b/g, 'rnd'],
  [/\bt\s+and\s+k\b|\btk\b/g, 'rnd'],
  [/\bm\s+and\s+a\b/g, 'mna'],
  [/\bp\s+and\s+l\b/g, 'pnl'],
];

/** In plain letters, "C.E.O." as one word. */
const plainTitle = (title: string): string =>
  SHORT_FORMS.reduce((plain, [form, word]) => plain.replace(form, word), plainLetters(title).replace(/\b([a-z])\./g, '$1'));

const partsOf = (title: string): string[] =>
  plainTitle(title)
    .replace(/\s(?:at|@)\s.*$|@.*$/, '')
    // a hyphen that waits for the end of a later word does not part a title
    .replace(/-\s*,/g, '- ')
    .split(PARTS)
    .map((part) => part.replace(ANOTHERS, (found) => found.split(' ')[0].replace(/^(ceo|cfo|coo|cto|md)s?$/, '')))
    .filter((part, at) => part.trim() !== '' && !FORMER.test(part) && !(at > 0 && COMPANY.test(part)));

interface Piece {
  readonly word: string;
  /** 'talous-' of 'talous- ja hallintojohtaja' */
  readonly waiting: boolean;
}
const piecesOf = (part: string): Piece[] => {
  const pieces: Piece[] = [];
  for (const chunk of part.split(/[^a-z0-9-]+/)) {
    const words = chunk.split('-').filter((word) => word !== '');
    words.forEach((word, at) => {
      if (!isSomebodyElses(word)) pieces.push({ word, waiting: at === words.length - 1 && /-$/.test(chunk) });
    });
  }
  return pieces;
};

const nextHead = (pieces: readonly Piece[], after: number): string | null => {
  for (let at = after + 1; at < pieces.length; at += 1) {
    const headed = headOf(pieces[at].word);
    if (headed && headed.modifier !== '') return headed.head;
  }
  return null;
};

/** A genitive says what somebody answers for only before another word. */
const genitivesOf = (word: string, pieces: readonly Piece[], at: number): string[] => (at + 1 < pieces.length ? nominatives(word) : []);

const tokenOf = ({ word, waiting }: Piece, at: number, pieces: readonly Piece[]): TitleToken => {
  const headed = headOf(word);
  if (headed) {
    const { modifier, head } = headed;
    const parts = modifier === '' ? [] : [modifier, head, ...nominatives(modifier)];
    return { word, forms: [word, ...parts], stems: modifier === '' ? [word] : [word, modifier] };
  }
  const head = waiting ? nextHead(pieces, at) : null;
  const from = genitivesOf(word, pieces, at);
  const bare = at + 1 < pieces.length ? headOf(pieces[at + 1].word) : null;
  // 'tuotannon johtaja' is a 'tuotantojohtaja'
  const joined = bare && bare.modifier === '' ? from.map((nominative) => nominative + bare.head) : [];
  return { word, forms: [word, ...(head ? [word + head] : []), ...from, ...joined], stems: from.length > 0 || waiting ? [word, ...from] : [] };
};

export const titleTokens = (title: string): TitlePart[] =>
  partsOf(title)
    .map((part) => piecesOf(part).map(tokenOf))
    .filter((tokens) => tokens.length > 0);
