// Coverage of the bootstrap over accounts, for seconds per session. A truth below Low is a false "on track" for a goal just above the truth, a
// truth above High a false "off track" for a goal at the truth. Each account has its own level (log-normal around 60 s), its sessions
// scatter around it, and the number of sessions is geometric with a mean of 4. In the second case accounts with more sessions also stay
// longer, 40 + 5 s per session: the true mean is 40 + 5 x 28 / 4 = 75 s, as E[w] = 4 and E[w x w] = 28.
import { bootstrapMean, type Cluster } from '../../src/domain/statistics/bootstrapMean';
import { type Draws, draws } from './draws';
import { CONFIDENCE } from './grid';
import { covered, type Table, wrong } from './table';

const ACCOUNTS = [5, 8, 12, 20, 40, 60];
const SESSIONS = 4;
const SPREAD = 0.6;

interface Case {
  readonly truth: number;
  readonly levelOf: (sessions: number) => number;
}
const ALIKE: Case = { truth: 60, levelOf: () => 60 };
const HEAVIER: Case = { truth: 75, levelOf: (sessions) => 40 + 5 * sessions };

const account = ({ next, normal }: Draws, { levelOf }: Case): Cluster => {
  const weight = 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / SESSIONS));
  const level = levelOf(weight) * Math.exp(SPREAD * normal() - 0.5 * SPREAD * SPREAD);
  let value = 0;
  for (let session = 0; session < weight; session++) value -= level * Math.log(1 - next());
  return { value, weight };
};

interface Sides {
  readonly belowLow: number;
  readonly aboveHigh: number;
}
export interface AccountCoverage {
  readonly runs: number;
  readonly accounts: number;
  readonly alike: Sides;
  readonly heavier: Sides;
}

const sidesOf = (accounts: number, one: Case, runs: number, seed: number): Sides => {
  const chance = draws(seed);
  let belowLow = 0;
  let aboveHigh = 0;
  for (let run = 0; run < runs; run++) {
    const clusters = Array.from({ length: accounts }, () => account(chance, one));
    const [low, high] = bootstrapMean(clusters, CONFIDENCE)!;
    if (one.truth < low) belowLow++;
    if (one.truth > high) aboveHigh++;
  }
  return { belowLow: belowLow / runs, aboveHigh: aboveHigh / runs };
};

export const accountCoverage = (runs: number, seed: number): AccountCoverage[] =>
  ACCOUNTS.map((accounts) => ({ accounts, runs, alike: sidesOf(accounts, ALIKE, runs, seed), heavier: sidesOf(accounts, HEAVIER, runs, seed) }));

const cells = ({ belowLow, aboveHigh }: Sides): string[] => [covered(1 - belowLow - aboveHigh), wrong(belowLow), wrong(aboveHigh)];

export const accountTable = (rows: readonly AccountCoverage[]): Table => ({
  head: ['accounts', 'alike: covered', 'below Low', 'above High', 'heavier longer: covered', 'below Low', 'above High'],
  rows: rows.map((row) => [String(row.accounts), ...cells(row.alike), ...cells(row.heavier)]),
});
