// Coverage of the bootstrap over accounts, for seconds per session: each account has its own level (log-normal around 60 s), its sessions
// scatter around it, and the number of sessions is geometric with a mean of 4. In the second case accounts with more sessions also stay
// longer, 40 + 5 s per session: the true mean is 40 + 5 x 28 / 4 = 75 s, as E[w] = 4 and E[w x w] = 28.
import { bootstrapMean, type Cluster } from '../../src/domain/statistics/bootstrapMean';
import { type Draws, draws } from './draws';
import { CONFIDENCE } from './grid';
import { covered, type Table } from './table';

const ACCOUNTS = [5, 8, 12, 20, 40, 60];
const SESSIONS = 4;
const SPREAD = 0.6;

interface Case {
  readonly truth: number;
  readonly levelOf: (sessions: number) => number;
}
const CASES: readonly Case[] = [
  { truth: 60, levelOf: () => 60 },
  { truth: 75, levelOf: (sessions) => 40 + 5 * sessions },
];

const account = ({ next, normal }: Draws, { levelOf }: Case): Cluster => {
  const weight = 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / SESSIONS));
  const level = levelOf(weight) * Math.exp(SPREAD * normal() - 0.5 * SPREAD * SPREAD);
  let value = 0;
  for (let session = 0; session < weight; session++) value -= level * Math.log(1 - next());
  return { value, weight };
};

export interface AccountCoverage {
  readonly accounts: number;
  readonly alike: number;
  readonly heavier: number;
}

export const accountCoverage = (runs: number, seed: number): AccountCoverage[] =>
  ACCOUNTS.map((accounts) => {
    const [alike, heavier] = CASES.map((one) => {
      const chance = draws(seed);
      let inside = 0;
      for (let run = 0; run < runs; run++) {
        const [low, high] = bootstrapMean(
          Array.from({ length: accounts }, () => account(chance, one)),
          CONFIDENCE,
        )!;
        inside += low <= one.truth && one.truth <= high ? 1 : 0;
      }
      return inside / runs;
    });
    return { accounts, alike: alike!, heavier: heavier! };
  });

export const accountTable = (rows: readonly AccountCoverage[]): Table => ({
  head: ['accounts', 'level apart from sessions', 'more sessions, longer stays'],
  rows: rows.map((row) => [String(row.accounts), covered(row.alike), covered(row.heavier)]),
});
