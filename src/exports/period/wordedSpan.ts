// A period that the lines above a header state so that nobody can read it otherwise: `Début du rapport : 6 décembre 2025` and `Fin du rapport : 5
// mars 2026` are 2025-12-06 to 2026-03-05; `6/12/2025` says nothing as long as day and month may be exchanged.
import { datesIn } from './datesIn';

export const wordedSpan = (lines: readonly string[]): { readonly start: string; readonly end: string } | null => {
  const text = lines.join('\n');
  const [dayFirst, monthFirst] = [datesIn(text, 'dmy'), datesIn(text, 'mdy')];
  if (dayFirst.length < 2 || dayFirst.join() !== monthFirst.join()) return null;
  const [start, end] = dayFirst.slice(0, 2).sort();
  return { start, end };
};
