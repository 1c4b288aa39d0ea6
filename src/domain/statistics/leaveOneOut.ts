import { firth } from './firth';
import { firthChance } from './firthChance';

// How good a predictive score is on cases that it has not seen: each is predicted by a fit of all others. Four lost deals with 1 to 4
// visits and four won with 5 to 8: leaveOneOut(...) = { accuracy: 1, brier: 0.08, baseAccuracy: 0.5, baseBrier: 0.25 }.
// The base is what knowing only the share of won deals would give: always the more frequent answer, and that share as every chance.
export interface LeaveOneOut {
  /** share of right answers at 50 %; a chance of exactly 50 % is half right */
  readonly accuracy: number;
  /** mean square distance of the chance from what happened: 0 is perfect, 0.25 is tossing a coin */
  readonly brier: number;
  readonly baseAccuracy: number;
  readonly baseBrier: number;
}

/** Null under two cases: then nothing is left to learn from. */
export const leaveOneOut = (features: readonly (readonly number[])[], won: readonly boolean[]): LeaveOneOut | null => {
  const cases = features.length;
  if (cases < 2) return null;
  let right = 0;
  let squares = 0;
  features.forEach((row, left) => {
    const others = (_: unknown, at: number) => at !== left;
    const fit = firth(features.filter(others), won.filter(others))!;
    const chance = firthChance(fit.coefficients, row);
    const miss = won[left] ? 1 - chance : chance;
    right += miss === 0.5 ? 0.5 : Number(miss < 0.5);
    squares += miss * miss;
  });
  const share = won.filter(Boolean).length / cases;
  return { accuracy: right / cases, brier: squares / cases, baseAccuracy: Math.max(share, 1 - share), baseBrier: share * (1 - share) };
};
