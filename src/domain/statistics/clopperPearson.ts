import { betaQuantile } from './betaQuantile';

// The exact interval for a share of independent trials: clopperPearson(4, 20, 0.95) = [0.0573339970500328, 0.436614002996668].
// Each limit is the rate at which so few, or so many, would come with a chance of 2.5 %; with nothing found of 30 it ends at 11.6 %.
// Successes may be a real number (a rate times a reach). No trials: nothing is known, [0, 1].
export const clopperPearson = (successes: number, trials: number, confidence: number): [low: number, high: number] => {
  if (!(successes >= 0 && successes <= trials && confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN];
  const tail = 0.5 * (1 - confidence);
  const failures = trials - successes;
  // each from the side where it is small: 1 minus a number next to 1 would cost digits
  const low = successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1);
  return [low, failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures)];
};
