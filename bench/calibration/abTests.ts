// False winners of AB_TEST where both versions are alike, looked at once (at the end of 26 weeks) and every week, beside what a plain test of
// two shares at 5 % would do with the same counts; and the coverage of its limits at every look where the versions differ.
import { abTest } from '../../src/domain/abTest/abTest';
import { decidingEvidence } from '../../src/domain/statistics/confidenceSequence';
import { type Arms, differenceEvidence } from '../../src/domain/statistics/differenceEvidence';
import { wilson } from '../../src/domain/statistics/wilson';
import { type Draws, draws } from './draws';
import { CONFIDENCE } from './grid';
import { covered, type Table, wrong } from './table';

export const WEEKS = 26;
const ENOUGH = decidingEvidence(CONFIDENCE);

export interface AbPlan {
  readonly rateA: number;
  readonly rateB: number;
  /** of each version, each week */
  readonly weeklyA: number;
  readonly weeklyB: number;
}
export interface AbOutcome extends AbPlan {
  readonly runs: number;
  /** runs with a winner */
  readonly once: number;
  readonly weekly: number;
  readonly plainOnce: number;
  readonly plainWeekly: number;
  /** runs in which the true difference was outside the limits at some look */
  readonly outside: number;
}

/** abTest does much more than decide: it is asked only where there is evidence enough, and its verdict counts. */
const hasWinner = (arms: Arms): boolean => differenceEvidence(arms, 0, ENOUGH) >= ENOUGH && abTest(arms, CONFIDENCE).verdict !== 'too_early';

const plainWinner = ({ a, b }: Arms): boolean => {
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const spread = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials);
  return spread > 0 && (b.successes / b.trials - a.successes / a.trials) ** 2 > 1.959963984540054 ** 2 * spread;
};

const oneRun = ({ rateA, rateB, weeklyA, weeklyB }: AbPlan, { binomial }: Draws) => {
  const seen = { once: false, weekly: false, plainOnce: false, plainWeekly: false, outside: false };
  let a = { successes: 0, trials: 0 };
  let b = { successes: 0, trials: 0 };
  for (let week = 1; week <= WEEKS; week++) {
    a = { successes: a.successes + binomial(weeklyA, rateA), trials: a.trials + weeklyA };
    b = { successes: b.successes + binomial(weeklyB, rateB), trials: b.trials + weeklyB };
    const arms = { a, b };
    const last = week === WEEKS;
    if (!seen.weekly || last) {
      const winner = hasWinner(arms);
      seen.weekly = seen.weekly || winner;
      seen.once = last && winner;
    }
    const plain = plainWinner(arms);
    seen.plainWeekly = seen.plainWeekly || plain;
    seen.plainOnce = last && plain;
    seen.outside = seen.outside || differenceEvidence(arms, rateB - rateA, ENOUGH) >= ENOUGH;
  }
  return seen;
};

export const abOutcome = (plan: AbPlan, runs: number, seed: number): AbOutcome => {
  const chance = draws(seed);
  const total = { once: 0, weekly: 0, plainOnce: 0, plainWeekly: 0, outside: 0 };
  for (let run = 0; run < runs; run++) {
    const seen = oneRun(plan, chance);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += seen[key] ? 1 : 0;
  }
  return { ...plan, runs, ...total };
};

const alike = (rate: number, weeklyA: number, weeklyB = weeklyA): AbPlan => ({ rateA: rate, rateB: rate, weeklyA, weeklyB });
export const ALIKE: readonly AbPlan[] = [
  ...[0.02, 0.05, 0.1, 0.2, 0.5].flatMap((rate) => [10, 50, 200].map((weekly) => alike(rate, weekly))),
  alike(0.1, 20, 100),
];
export const DIFFERENT: readonly AbPlan[] = [
  { rateA: 0.02, rateB: 0.04, weeklyA: 50, weeklyB: 50 },
  { rateA: 0.05, rateB: 0.1, weeklyA: 50, weeklyB: 50 },
  { rateA: 0.2, rateB: 0.3, weeklyA: 50, weeklyB: 50 },
  { rateA: 0.5, rateB: 0.4, weeklyA: 200, weeklyB: 200 },
];

const withLimits = (times: number, runs: number): string => {
  const [low, high] = wilson(times, runs, CONFIDENCE);
  return `${wrong(times / runs)} (${(100 * low).toFixed(2)} to ${(100 * high).toFixed(2)})`;
};
const arms = ({ weeklyA, weeklyB }: AbPlan): string => (weeklyA === weeklyB ? String(weeklyA) : `${weeklyA} and ${weeklyB}`);

export const alikeTable = (rows: readonly AbOutcome[]): Table => ({
  head: ['true rate', 'trials a week and version', 'AB_TEST, one look', 'AB_TEST, 26 looks', 'plain test, one look', 'plain test, 26 looks'],
  rows: rows.map((row) => [
    String(row.rateA),
    arms(row),
    ...[row.once, row.weekly, row.plainOnce, row.plainWeekly].map((times) => withLimits(times, row.runs)),
  ]),
});

export const differentTable = (rows: readonly AbOutcome[]): Table => ({
  head: ['rate of A', 'rate of B', 'trials a week and version', 'limits held the difference at all 26 looks', 'winner found within 26 weeks'],
  rows: rows.map((row) => [String(row.rateA), String(row.rateB), arms(row), covered(1 - row.outside / row.runs), covered(row.weekly / row.runs)]),
});
