// The conversion to reckon with. 12 of 40 are 30 %. With few cases, or with none that passed, chance would decide: then the Jeffreys prior
// (half a case passed, half did not) is added, and it is said how much of the answer it is: 1 of 3 is reckoned as 1.5 of 4 = 37.5 %, a
// quarter of it prior; 0 of 20 as 0.5 of 21 = 2.4 %, 4.8 % of it prior.
export interface ReckonedRate {
  readonly rate: number;
  /** weight of the prior in the rate, 0..1 */
  readonly prior: number;
}
/** Fewer cases than this let chance decide. */
export const FEW = 5;

/** null = no cases, nothing is known. */
export const reckonedRate = (entered: number, passed: number): ReckonedRate | null => {
  if (entered === 0) return null;
  if (entered >= FEW && passed > 0) return { rate: passed / entered, prior: 0 };
  return { rate: (passed + 0.5) / (entered + 1), prior: 1 / (entered + 1) };
};
