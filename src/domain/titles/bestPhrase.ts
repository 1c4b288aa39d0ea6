// Which of several rules fits a title: more words beat fewer; in one word of the title the longer word of a rule beats the shorter; else the upper
// rule wins. 'Production Controller' fits 'controller' of finance and 'production controller' of technology: technology. 'Tietohallintojohtaja'
// fits 'hallinto' and 'tietohallinto': the latter. 'Technical Sales Manager' fits 'sales' and 'technical': the upper of the two.
import type { TitlePart, TitlePhrase, TitleToken } from './types';

/** Shorter words must be whole words or whole parts of a compound: 'it' is not in 'digital', 'osto' not in 'ostoskeskus'. */
const SHORTEST_STEM = 5;

interface Fit {
  readonly rule: number;
  readonly words: number;
  readonly letters: number;
  /** where in the title the phrase begins */
  readonly part: number;
  readonly at: number;
}

const fitsToken = (word: string, { forms, stems }: TitleToken): boolean =>
  forms.indexOf(word) >= 0 ||
  (word.length >= SHORTEST_STEM && stems.some((stem) => stem.slice(0, word.length) === word || stem.slice(-word.length) === word));

const fitsAt = (phrase: TitlePhrase, tokens: TitlePart, at: number): boolean =>
  at + phrase.length <= tokens.length && phrase.every((word, ahead) => fitsToken(word, tokens[at + ahead]));

const lettersOf = (phrase: TitlePhrase): number => phrase.reduce((sum, word) => sum + word.length, 0);

const fitsOf = (parts: readonly TitlePart[], rules: readonly (readonly TitlePhrase[])[]): Fit[] => {
  const fits: Fit[] = [];
  rules.forEach((phrases, rule) => {
    for (const phrase of phrases)
      parts.forEach((tokens, part) => {
        for (let at = 0; at < tokens.length; at += 1)
          if (fitsAt(phrase, tokens, at)) fits.push({ rule, words: phrase.length, letters: lettersOf(phrase), part, at });
      });
  });
  return fits;
};

/** Position of the rule, -1 = none fits. */
export const bestPhrase = (parts: readonly TitlePart[], rules: readonly (readonly TitlePhrase[])[]): number => {
  const fits = fitsOf(parts, rules);
  const words = fits.reduce((most, fit) => Math.max(most, fit.words), 0);
  const longest = new Map<string, Fit>();
  for (const fit of fits) {
    if (fit.words < words) continue;
    const standing = longest.get(`${fit.part}|${fit.at}`);
    if (!standing || fit.letters > standing.letters) longest.set(`${fit.part}|${fit.at}`, fit);
  }
  let best = -1;
  longest.forEach(({ rule }) => {
    if (best < 0 || rule < best) best = rule;
  });
  return best;
};
