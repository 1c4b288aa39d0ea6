import { binomialStatus } from '../domain/kpi/status/binomialStatus';
import { byRow } from './arguments/byRow';
import { choiceOf } from './arguments/choiceOf';
import { requireAtMost } from './arguments/requireAtMost';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';
import { words } from './words';

/**
 * Whether a rate is on track for its goal, or whether it is too early to say: "on track", "off track" or "too early". A verdict comes
 * only when chance alone would hardly give it. It answers row by row.
 *
 * @param {number|range} successes Cases that did what you count. A blank is unknown and gives a blank; type 0 for none.
 * @param {number|range} trials All cases. 0 or blank gives a blank.
 * @param {number|range} goal The rate to reach, 0 to 1 or a percentage. A blank gives a blank.
 * @param {number|range} confidence Optional: how sure a verdict must be, above 0 and below 1 or a percentage. Left out or blank counts as 0.95.
 * @param {text|range} direction Optional: "up" where more is better, "down" where less is better. Left out or blank counts as "up".
 * @return {text|range} on track, off track or too early.
 * @example
 * =KPI_STATUS(1, 10, 0.01) → "too early"
 * =KPI_STATUS({30; 12; 2}, {60; 60; 5}, "35 %") → {"on track"; "off track"; "too early"}
 * =KPI_STATUS(12, 60, 0.35, 0.95, "down") → "on track"
 * @remarks
 * On track: if the true rate were the goal, so many successes or more would come with a chance of at most 2.5 % (at a confidence of 95 %). Off track: so few or fewer would. "down" turns the two around. The chances are exact (binomial).
 * 1 of 10 is ten times a goal of 1 %, yet at a true rate of 1 % it comes with a chance of 9.6 %: too early to say. More cases help, not a longer look at these.
 * The cases must be independent: give members reached as trials, not impressions.
 * Too early: the Plan tab tells how many further cases would decide at today's rate. Looking again and again at growing numbers finds a verdict by chance sooner or later; AB_TEST is made for weekly looks.
 * The words are fixed, so formulas may compare with them: on track, off track, too early; in Finnish tavoitteessa, jäljessä, liian aikaista. "up" and "down" may be written "ylös" and "alas".
 * @source S0, rules 44 and 137
 * @customfunction
 */
export function KPI_STATUS(successes: unknown, trials: unknown, goal: unknown, confidence?: unknown, direction?: unknown): Result {
  return byRow(
    ['KPI_STATUS', 'successes:count', 'trials:count', 'goal:share', 'confidence:confidence=0.95', 'direction:text=up'],
    [successes, trials, goal, confidence, direction],
    (columns, placeOf) => (i) => {
      const [cases, all, goals, sure, ways] = columns;
      const way = choiceOf(ways[i] as string, ['up ylös', 'down alas']);
      if (way < 0) throw new FunctionError('direction', placeOf(4, i));
      if (!(cases[i] >= 0 && all[i] > 0 && goals[i] >= 0)) return '';
      requireAtMost(columns, placeOf)(0, 1, i);
      const question = { successes: cases[i], trials: all[i], goal: goals[i], confidence: sure[i] };
      return words(binomialStatus({ ...question, direction: way === 0 ? 'up' : 'down' }));
    },
  );
}
