import { reachInterval } from '../domain/reach/reachInterval';
import { byRowWide } from './arguments/byRowWide';
import { requireAtMost } from './arguments/requireAtMost';
import type { Result } from './cellValue';

/**
 * How much of a named audience you have reached when you can observe only some of its members: the share, its limits, and the worst and
 * best case. It answers row by row, in five columns.
 *
 * @param {number|range} reached Members reached among those observed. A blank is unknown and gives blanks; type 0 for none.
 * @param {number|range} observed Members of the audience of whom you can tell whether they were reached. 0 or blank gives blanks.
 * @param {number|range} audience All members of the named audience. 0 or blank gives blanks.
 * @param {number|range} confidence Optional: how sure low and high are, above 0 and below 1 or a percentage. Left out or blank counts as 0.95.
 * @return {range} Share, low, high, worst and best as fractions, one row per row of the arguments.
 * @example
 * =REACH_CI(8, 20, 60) → {0.4, 0.2333, 0.6, 0.1333, 0.8}
 * =REACH_CI({24; 0}, {60; 20}, 60) → {0.4, 0.4, 0.4, 0.4, 0.4; 0, 0, 0.1333, 0, 0.6667}
 * @remarks
 * Of 60 named deciders you can tell for 20, and 8 of these were reached: 40 %. For all 60 it is anything from 23 % to 60 %.
 * Low and high take the observed as a random part of the audience. If those who can be observed are also easier to reach, the share is too high.
 * Worst and best need no assumption: worst, nobody else was reached; best, everybody else was.
 * Where all are observed there is nothing to doubt: all five are the share.
 * Low and high are exact: at a confidence of 95 % each leaves out only numbers of reached members under which such a count would come with a chance of at most 2.5 % (hypergeometric).
 * @source S0, rules 115, 131 and 137
 * @customfunction
 */
export function REACH_CI(reached: unknown, observed: unknown, audience: unknown, confidence?: unknown): Result {
  return byRowWide(
    5,
    ['REACH_CI', 'reached:whole', 'observed:whole', 'audience:whole', 'confidence:confidence=0.95'],
    [reached, observed, audience, confidence],
    (columns, placeOf) => (i) => {
      const [found, seen, all, sure] = columns;
      if (!(found[i] >= 0 && seen[i] > 0 && all[i] > 0)) return '';
      const check = requireAtMost(columns, placeOf);
      check(0, 1, i);
      check(1, 2, i);
      return reachInterval({ population: all[i], observed: seen[i], reached: found[i] }, sure[i]);
    },
  );
}
