// How far x is from its expectation m, in units of log-likelihood: x ln(x/m) + m - x; deviance(12, 10) = 0.187858681527462.
// Computed without cancellation, which is what keeps tails right for thousands of trials.
export const deviance = (x: number, m: number): number => {
  const v = (x - m) / (x + m);
  if (!(Math.abs(v) <= 0.1)) return x * Math.log(x / m) + m - x;
  const q = v * v;
  let sum = (x - m) * v;
  let term = 2 * x * v;
  // the terms shrink at least a hundredfold each: at most 9 rounds
  for (let k = 3; ; k += 2) {
    term *= q;
    const next = sum + term / k;
    if (next === sum) return sum;
    sum = next;
  }
};
