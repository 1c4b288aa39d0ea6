import { sampleSize } from '../domain/statistics/sampleSize';
import { byRow } from './arguments/byRow';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';

/**
 * How many people a test needs in each arm before it can show an uplift: with fewer, an uplift of that size is easily missed. It answers
 * row by row.
 *
 * @param {number|range} baseRate Rate of today's version, 0 to 1 or a percentage. A blank gives a blank.
 * @param {number|range} uplift Smallest change worth finding, in absolute terms: 0.02 or 2 % for a rate that rises from 10 % to 12 %; below 0 for a fall. 0 or blank gives a blank.
 * @param {number|range} power Optional: chance of finding an uplift of that size, above 0 and below 1 or a percentage. Left out or blank counts as 0.8.
 * @param {number|range} confidence Optional: 1 less the chance of seeing a difference where there is none. Left out or blank counts as 0.95.
 * @return {number|range} Trials per arm, a whole number.
 * @example
 * =SAMPLE_SIZE(0.2, 0.05) → 1030
 * =SAMPLE_SIZE("5 %", {"1 %"; "2,5 %"; "5 %"}, 0.9) → {10347; 1738; 466}
 * @remarks
 * A tight audience seldom has that many members: halving the uplift takes about four times as many. Look for large differences, or test on the step where the rates are high.
 * The number is for one look at the end, two-sided: (z(1 - a/2) sqrt(2p(1-p)) + z(power) sqrt(p(1-p) + (p+d)(1-p-d)))^2 / d^2 with base rate p, uplift d and a = 1 - confidence. AB_TEST may be looked at every week and needs more.
 * Another add-on may have a function called SAMPLE_SIZE too; Sheets then uses only one of them.
 * @source S2, rules 64 and 65; S0, rule 137; J. L. Fleiss, Statistical Methods for Rates and Proportions, 1981
 * @customfunction
 */
export function SAMPLE_SIZE(baseRate: unknown, uplift: unknown, power?: unknown, confidence?: unknown): Result {
  return byRow(
    ['SAMPLE_SIZE', 'base rate:share', 'uplift:number', 'power:confidence=0.8', 'confidence:confidence=0.95'],
    [baseRate, uplift, power, confidence],
    ([rates, uplifts, powers, sure], placeOf) =>
      (i) => {
        // 0.9 + 0.1 may miss 1 by a hair
        if (Math.abs(rates[i] + uplifts[i] - 0.5) > 0.5 + 1e-12) throw new FunctionError('uplift', { ...placeOf(1, i), base: String(rates[i]) });
        return sampleSize({ rate: rates[i], uplift: uplifts[i], power: powers[i], confidence: sure[i] });
      },
  );
}
