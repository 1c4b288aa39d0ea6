// Chances of 0..n successes, from sums of logarithms and nothing of what is being measured:
// binomialChances(2, 0.5) = [0.25, 0.5, 0.25].

const { exp, log, log1p } = Math; // once: under jest each look at a global is slow
const logFactorials: number[] = [0];
export const logFactorial = (n: number): number => {
  while (logFactorials.length <= n) logFactorials.push(logFactorials[logFactorials.length - 1]! + log(logFactorials.length));
  return logFactorials[n]!;
};
export const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

export const binomialChances = (n: number, p: number): number[] => {
  const yes = log(p);
  const no = log1p(-p);
  return Array.from({ length: n + 1 }, (_, k) => exp(logChoose(n, k) + k * yes + (n - k) * no));
};
