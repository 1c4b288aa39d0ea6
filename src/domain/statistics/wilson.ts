import { normalQuantile } from './normalQuantile';

// Wilson's score interval for a share of independent trials: wilson(4, 20, 0.95) = [0.0806576625797981, 0.4160174322518935].
// Successes may be a real number (a rate times a reach). No trials: nothing is known, [0, 1].
export const wilson = (successes: number, trials: number, confidence: number): [low: number, high: number] => {
  if (!(successes >= 0 && successes <= trials && confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN];
  if (trials === 0) return [0, 1];
  const z = normalQuantile(0.5 + 0.5 * confidence);
  const failures = trials - successes;
  const half = z * Math.sqrt((successes / trials) * failures + 0.25 * z * z);
  // sums only: the textbook's differences of near equals would cost a handful of many its digits
  const reach = successes + 0.5 * z * z + half;
  return [((successes / trials) * successes) / reach, failures === 0 ? 1 : Math.min(1, reach / (trials + z * z))];
};
