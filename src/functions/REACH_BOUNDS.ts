import { sainsbury } from '../domain/statistics/sainsbury';
import { alignedRanges } from './arguments/alignedRanges';
import { readSingle } from './arguments/readSingle';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';

/**
 * How much of your audience several campaigns reached together, when only each campaign's own reach is known: at least, an estimate,
 * and at most, as fractions. Reach cannot be added up, because the same people see several campaigns.
 *
 * @param {range} reaches Members reached by each campaign, one cell per campaign. Blanks are left out.
 * @param {number} audience Size of the audience in the same unit as the reach. 0 or blank gives blanks.
 * @return {range} One row: at least, estimate, at most.
 * @example
 * =REACH_BOUNDS({300; 200}, 1000) → {0.3, 0.44, 0.5}
 * =REACH_BOUNDS({3461; 4487; 2970}, 10000) → {0.4487, 0.7466, 1}
 * @remarks
 * At least: the largest campaign, if the others reached nobody new. At most: the sum, if nobody saw two campaigns, but never more than the audience.
 * The estimate supposes that each campaign meets members of the audience at random (Sainsbury's formula): 1 - 0.7 x 0.8 = 0.44. If the same list of people is shown every campaign, the truth lies below the estimate, near the lower bound.
 * Where names are known, REACH_PCT with two lists counts the truth.
 * Judge a goal by the bounds: reached for sure if the lower bound is above it, missed for sure if the upper bound is below.
 * @source S0, rules 115 and 119; the random-overlap formula of J. Sainsbury
 * @customfunction
 */
export function REACH_BOUNDS(reaches: unknown, audience: unknown): Result {
  const { columns, placeOf } = alignedRanges(['REACH_BOUNDS', 'reaches:count'], [reaches]);
  const size = readSingle('REACH_BOUNDS', 'audience:count', audience);
  const over = columns[0].findIndex((reach) => size !== null && size > 0 && reach > size);
  if (over >= 0) throw new FunctionError('over_audience', { ...placeOf(0, over), audience: String(size) });
  const known = Array.from(columns[0]).filter((reach) => reach >= 0);
  return [sainsbury(known, size || 0) || ['', '', '']];
}
