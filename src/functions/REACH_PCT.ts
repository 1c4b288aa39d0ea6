import { byRow } from './arguments/byRow';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';
import { reachOfNames } from './reach/reachOfNames';
import { readsAsNames } from './reach/readsAsNames';

/**
 * How much of your target audience you have reached: members reached divided by the size of the audience, as a fraction (format the
 * cell as a percentage). With two lists of names or e-mail addresses: the share of the audience that is found among the reached.
 *
 * @param {number|range} reached Members reached, a number or a column of numbers; or a list of reached companies or e-mail addresses. A blank is unknown and gives a blank; type 0 for none.
 * @param {number|range} audience Size of the audience in the same unit as the reach, or the list of its companies or e-mail addresses. 0 or blank gives a blank.
 * @return {number|range} The share reached, from 0 to 1.
 * @example
 * =REACH_PCT(412, 1030) → 0.4
 * =REACH_PCT({300; 150}, {600; 500}) → {0.5; 0.3}
 * =REACH_PCT({"Abilita"; "Kone"}, {"Oy Abilita Ab"; "Kone Oyj"; "Tietotapio ky"; "Alderette Oy"}) → 0.5
 * @remarks
 * Reach cannot be added up: the same person is reached by several campaigns, so numbers are answered row by row and never summed.
 * Platform reach counts members of the platform: divide it by an audience size that the platform gives, not by the people on your own list. More reached than the audience is therefore an error.
 * The cells are lists when none of them reads as a number. Companies are matched by name without legal form and spelling of marks (Oy Abilita Ab = ABILITA); a cell with @ is matched as an e-mail address. Each counts once; names outside the audience are ignored.
 * About 50 % is a good result for a tight audience.
 * @source S0, rules 115 and 116
 * @customfunction
 */
export function REACH_PCT(reached: unknown, audience: unknown): Result {
  const given = [reached, audience];
  if (readsAsNames('REACH_PCT', ['reached', 'audience'], given)) return reachOfNames('REACH_PCT', reached, audience);
  return byRow(['REACH_PCT', 'reached:count', 'audience:count'], given, ([members, size], placeOf) => (i) => {
    if (!(size[i] > 0)) return '';
    if (members[i] > size[i]) throw new FunctionError('over_audience', { ...placeOf(0, i), audience: String(size[i]) });
    return members[i] / size[i];
  });
}
