// The words of a rule as people type them, separated by commas, semicolons or line breaks: titlePhrases('CFO; Head of Finance, R&D') =
// [['cfo'], ['head', 'of', 'finance'], ['rnd']].
import { plainLetters } from '../account/plainLetters';
import type { TitlePhrase } from './types';

export const titlePhrases = (cell: string): TitlePhrase[] =>
  cell
    .split(/[,;\n]+/)
    .map((phrase) =>
      plainLetters(phrase)
        .replace(/\b([a-z])\./g, '$1')
        .replace(/\br\s+and\s+d\b|\bt\s+and\s+k\b/g, 'rnd')
        .replace(/\bm\s+and\s+a\b/g, 'mna')
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0);
