import { wilson } from '../domain/statistics/wilson';
import { byRowWide } from './arguments/byRowWide';
import { requireAtMost } from './arguments/requireAtMost';
import type { Result } from './cellValue';

/**
 * How far a measured rate can be trusted: the rate, and the low and high limit between which the true rate lies. The fewer the cases,
 * the wider the limits. It answers row by row, in three columns.
 *
 * @param {number|range} successes Cases that did what you count (clicks, leads, deals won). A blank is unknown and gives blanks; type 0 for none.
 * @param {number|range} trials All cases. 0 or blank gives blanks.
 * @param {number|range} confidence Optional: how sure the limits are, above 0 and below 1 or a percentage. Left out or blank counts as 0.95.
 * @return {range} Rate, low and high as fractions, one row per row of the arguments.
 * @example
 * =RATE_CI(4, 20) → {0.2, 0.081, 0.416}
 * =RATE_CI({18; 0; 1}, {20; 30; 0}) → {0.9, 0.699, 0.972; 0, 0, 0.114; "", "", ""}
 * @remarks
 * 4 of 20 is 20 %, but with so few cases the true rate may well be anything from 8 % to 42 %.
 * The cases must be independent: one per company or person. Impressions are not: one person sees many, so give members reached as trials.
 * Where everybody was counted (32 of your 60 accounts) there is nothing to doubt; do not use limits there.
 * The limits are Wilson's score interval. Another add-on may have a function called RATE_CI too; Sheets then uses only one of them.
 * @source S0, rule 137; E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927
 * @customfunction
 */
export function RATE_CI(successes: unknown, trials: unknown, confidence?: unknown): Result {
  return byRowWide(
    3,
    ['RATE_CI', 'successes:count', 'trials:count', 'confidence:confidence=0.95'],
    [successes, trials, confidence],
    (columns, placeOf) => (i) => {
      const [cases, all, sure] = columns;
      if (!(cases[i] >= 0 && all[i] > 0)) return '';
      requireAtMost(columns, placeOf)(0, 1, i);
      return [cases[i] / all[i], ...wilson(cases[i], all[i], sure[i])];
    },
  );
}
