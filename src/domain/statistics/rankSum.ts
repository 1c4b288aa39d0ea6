// Whether one group stands higher than another: rankSum([8, 9, 10], [1, 2, 3]) = { auc: 1, p: 0.1 }. auc is the chance that one of the
// first beats one of the second, a tie counting half; p is how often chance alone would set the two so far apart, either way (Mann-Whitney).
// Of three and three there are 20 ways to share out the ranks, 2 of them as extreme: p = 2/20. Up to 60 values in all the ways are counted,
// ties and all; beyond that the normal curve, corrected for ties, stands in.
import { normalCdf } from './normalCdf';

export interface RankSum {
  readonly auc: number;
  /** two-sided */
  readonly p: number;
}

const EXACT_UP_TO = 60;

/** Twice the mean rank of each value, in rising order: whole numbers, ties share theirs. */
const doubledRanks = (sorted: readonly number[]): number[] => {
  const ranks: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    while (ranks.length < to) ranks.push(from + 1 + to);
    from = to;
  }
  return ranks;
};

/** Share of the ways to pick `size` of the ranks whose sum is at least as far from the middle as `sum`. */
const exactP = (ranks: readonly number[], size: number, sum: number): number => {
  const total = ranks.reduce((all, rank) => all + rank, 0);
  // ways[k] by sum: how many ways to pick k of the ranks so far
  const ways: Float64Array[] = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
  ways[0][0] = 1;
  ranks.forEach((rank, at) => {
    for (let k = Math.min(size, at + 1); k >= 1; k -= 1) for (let s = total; s >= rank; s -= 1) ways[k][s] += ways[k - 1][s - rank];
  });
  const middle = (size * total) / ranks.length;
  const far = Math.abs(sum - middle);
  let [extreme, all] = [0, 0];
  ways[size].forEach((count, s) => {
    all += count;
    if (Math.abs(s - middle) >= far - 1e-9) extreme += count;
  });
  return extreme / all;
};

const normalP = (sorted: readonly number[], [first, second]: readonly [number, number], auc: number): number => {
  const n = first + second;
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from;
    while (to < n && sorted[to] === sorted[from]) to += 1;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const pairs = first * second;
  const spread = Math.sqrt((pairs / 12) * (n + 1 - ties / (n * (n - 1))));
  if (spread === 0) return 1;
  const far = Math.max(0, Math.abs(auc - 0.5) * pairs - 0.5);
  return Math.min(1, 2 * normalCdf(-far / spread));
};

/** Null where one of the groups is empty. */
export const rankSum = (first: readonly number[], second: readonly number[]): RankSum | null => {
  if (first.length === 0 || second.length === 0) return null;
  const sorted = first.concat(second).sort((a, b) => a - b);
  const ranks = doubledRanks(sorted);
  const rankOf = new Map(sorted.map((value, at): [number, number] => [value, ranks[at]]));
  const sum = first.reduce((all, value) => all + rankOf.get(value)!, 0);
  const auc = (sum / 2 - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
  const exact = sorted.length <= EXACT_UP_TO;
  return { auc, p: exact ? exactP(ranks, first.length, sum) : normalP(sorted, [first.length, second.length], auc) };
};
