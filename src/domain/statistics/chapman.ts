import { normalQuantile } from './normalQuantile';

// How many there are in all, from two lists and their overlap. 20 on one list, 15 on the other, 6 on both:
// chapman(20, 15, 6, 0.95) = [47, 35.3, 80.5]. Chapman's estimate is (21 x 16) / 7 - 1 = 47; 20 + 15 - 6 = 29 were seen, 18 were not,
// and the limits are log-normal on the unseen part, so that they never fall below what was seen.
export const chapman = (first: number, second: number, both: number, confidence: number): [total: number, low: number, high: number] => {
  if (!(both >= 0 && first >= both && second >= both && confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN, Number.NaN];
  const seen = first + second - both;
  const unseen = ((first - both) / (both + 1)) * (second - both);
  if (unseen === 0) return [seen, seen, seen];
  // Chapman's variance over the square of the unseen part
  const spread = ((first + 1) * (second + 1)) / ((both + 2) * (first - both) * (second - both));
  const factor = Math.exp(normalQuantile(0.5 + 0.5 * confidence) * Math.sqrt(Math.log1p(spread)));
  return [seen + unseen, seen + unseen / factor, seen + unseen * factor];
};
