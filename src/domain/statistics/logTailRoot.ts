// Where a tail of a distribution has a wanted size. Newton's rule on the logarithm of the tail: for the distributions used here
// (the log-odds of a Beta, the logarithm of a Gamma, a normal) that logarithm is concave, so the steps cannot run away.
// The exponential law, tail e^-t: logTailRoot(0.5, 0, (t) => ({ tail: Math.exp(-t), slope: -Math.exp(-t) })) = ln 2.
export interface TailAt {
  readonly tail: number;
  readonly slope: number;
}

const ROUNDS = 200; // a dozen is usual
const LIMIT = 700; // e^700 is near the largest number there is

export const logTailRoot = (wanted: number, start: number, tailAt: (t: number) => TailAt): number => {
  let known = start;
  let t = start;
  for (let round = 0; round < ROUNDS; round++) {
    const { tail, slope } = tailAt(t);
    if (tail < 1e-307) {
      t = 0.5 * (t + known); // too far out to be told from nothing: half-way back
      continue;
    }
    const miss = Math.log(wanted / tail);
    known = t;
    t = Math.max(-LIMIT, Math.min(LIMIT, t + (miss * tail) / slope));
    // Newton squares the miss: after this step nothing is left to gain
    if (Math.abs(miss) < 1e-9) break;
  }
  return t;
};
