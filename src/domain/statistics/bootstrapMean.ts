import { seededIndex } from './seededIndex';

// How far a mean per session may be off when sessions of one account are alike. Five accounts spent 100, 60, 90, 40 and 300 seconds in
// 2, 1, 3, 1 and 4 sessions: 590 / 11 = 53.6 seconds a session, and
// bootstrapMean([{ value: 100, weight: 2 }, { value: 60, weight: 1 }, ...], 0.95) = [35.6, 70.0].
// Whole accounts are drawn with replacement, as many as there are, and the ratio of the sums is formed anew each time; the limits are
// percentiles of these ratios. The seed is fixed and the accounts are sorted first: the same accounts give the same limits in any order.
export interface Cluster {
  readonly value: number;
  /** what the value is divided by; an account without it says nothing */
  readonly weight: number;
}

const FEWEST = 5;
const SEED = 20240229;
const DRAWS = 2000;
/** draws beyond each limit, where the confidence is so high that 2,000 in all would leave fewer */
const BEYOND = 20;
const MOST_DRAWS = 40000;

const ratiosOf = (clusters: readonly Cluster[], draws: number): Float64Array => {
  const next = seededIndex(SEED, clusters.length);
  const ratios = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let value = 0;
    let weight = 0;
    for (let i = 0; i < clusters.length; i++) {
      const { value: v, weight: w } = clusters[next()];
      value += v;
      weight += w;
    }
    ratios[draw] = value / weight;
  }
  return ratios.sort();
};

/** Between the two neighbours of its place: the median of four is the mean of the middle two. */
const percentile = (sorted: Float64Array, part: number): number => {
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
};

/** Limits of the sum of the values over the sum of the weights; null under five accounts with a weight. */
export const bootstrapMean = (clusters: readonly Cluster[], confidence: number): [low: number, high: number] | null => {
  if (!(confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN];
  const known = clusters.filter(({ weight }) => weight > 0).sort((a, b) => a.weight - b.weight || a.value - b.value);
  if (known.length < FEWEST) return null;
  const draws = Math.min(MOST_DRAWS, Math.max(DRAWS, Math.ceil((2 * BEYOND) / (1 - confidence))));
  const ratios = ratiosOf(known, draws);
  const tail = 0.5 * (1 - confidence);
  return [percentile(ratios, tail), percentile(ratios, 1 - tail)];
};
