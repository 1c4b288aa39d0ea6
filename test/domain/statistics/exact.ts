// Chances as fractions of whole numbers of any length: nothing is rounded until the end.
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i++) value = (value * BigInt(n - i + 1)) / BigInt(i);
  return value;
};

/** To the nearest double or its neighbour, also where both parts have thousands of digits. */
export const toNumber = ({ over, under }: Fraction): number => {
  if (over === 0n) return 0;
  const digits = 20 - (over.toString().length - under.toString().length);
  const scaled = digits >= 0 ? (over * 10n ** BigInt(digits)) / under : over / (under * 10n ** BigInt(-digits));
  return Number(`${scaled}e${-digits}`);
};

/** at most and at least k marked among the drawn */
export const hypergeometric = (k: number, drawn: number, marked: number, population: number): { lower: Fraction; upper: Fraction } => {
  const under = choose(population, drawn);
  let lower = 0n;
  let upper = 0n;
  const fewest = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  let ways = choose(marked, fewest) * choose(population - marked, drawn - fewest);
  for (let i = fewest; i <= most; i++) {
    if (i <= k) lower += ways;
    if (i >= k) upper += ways;
    ways = (ways * BigInt(marked - i) * BigInt(drawn - i)) / (BigInt(i + 1) * BigInt(population - marked - drawn + i + 1));
  }
  return { lower: { over: lower, under }, upper: { over: upper, under } };
};
