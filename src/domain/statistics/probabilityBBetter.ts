import { betaTails } from './betaTails';
import type { BetaShape } from './logBetaMoment';
import { logBetaSlope } from './logBetaSlope';

// How likely B is better than A, and what choosing B would cost on average, when each rate is a Beta share.
// 20 of 219 against 30 of 229 with uniform priors:
// probabilityBBetter({ a: 21, b: 200 }, { a: 31, b: 200 }) = { chance: 0.9067, loss: 0.0012 }: E[max(pA - pB, 0)] = 0.12 points.
// The parameters may be any positive numbers, nothing is rounded. The narrower of the two laws is integrated against the known tail and
// mean excess of the wider one, over the log-odds t: there every integrand is smooth and dies out on both sides, so that the plain sum
// over equal steps (trapezoidal rule) is exact to the last digits once a step is a fraction of the narrow law's width.
export interface Better {
  readonly chance: number;
  /** expected loss of choosing B */
  readonly loss: number;
}

const NEGLIGIBLE = 1e-18;
const STEP = 0.2;
const WIDEST_STEP = 0.1; // the log-odds of few cases have tails that are exponential, not normal
const NODES = 100000;

const variance = ({ a, b }: BetaShape) => 1 / a + 1 / b; // of the log-odds, nearly

/**
 * What the wider law adds at one place x = 1 - y of the narrower one: its tail there and E[max(x - X, 0)] or E[max(X - x, 0)].
 * Two differences give that mean; the one whose terms are smaller loses fewer digits.
 */
const shortOf = (x: number, y: number, { a, b }: BetaShape): { tail: number; mean: number } => {
  const { lower, slope } = betaTails(x, y, a, b);
  const n = a + b;
  const mean = x * lower < slope / n ? x * lower - (a / n) * betaTails(x, y, a + 1, b).lower : slope / n + ((b * x - a * y) / n) * lower;
  return { tail: lower, mean };
};
const beyond = (x: number, y: number, { a, b }: BetaShape) => shortOf(y, x, { a: b, b: a });

export const probabilityBBetter = (first: BetaShape, second: BetaShape): Better => {
  if (!(first.a > 0 && first.b > 0 && second.a > 0 && second.b > 0)) return { chance: Number.NaN, loss: Number.NaN };
  const bIsNarrow = variance(second) < variance(first);
  const [narrow, wide] = bIsNarrow ? [second, first] : [first, second];
  const step = Math.min(WIDEST_STEP, STEP * Math.sqrt(variance(narrow)));
  const centre = Math.log(narrow.a / narrow.b);
  let better = 0;
  let loss = 0;
  const add = (node: number): [number, number] => {
    const t = centre + node * step;
    const x = 1 / (1 + Math.exp(-t));
    const y = 1 / (1 + Math.exp(t));
    const weight = step * Math.exp(logBetaSlope(x, y, narrow.a, narrow.b));
    // B better: A below a narrow B, or B above a narrow A. Loss: A beyond a narrow B, or B short of a narrow A.
    const below = shortOf(x, y, wide);
    const above = beyond(x, y, wide);
    const gain = weight * (bIsNarrow ? below : above).tail;
    const cost = weight * (bIsNarrow ? above : below).mean;
    better += gain;
    loss += cost;
    return [gain, cost];
  };
  add(0);
  for (const side of [1, -1]) {
    let before: [number, number] = [0, 0];
    for (let node = 1; node < NODES; node++) {
      const now = add(side * node);
      const fading = now[0] <= before[0] && now[1] <= before[1];
      if (fading && now[0] <= NEGLIGIBLE * better && now[1] <= NEGLIGIBLE * loss) break;
      before = now;
    }
  }
  return { chance: Math.min(1, better), loss };
};
