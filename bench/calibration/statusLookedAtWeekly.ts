// What KPI_STATUS is not made for: the same growing numbers looked at every week, the true rate standing right at the goal. Any "on track" or
// "off track" at any of 26 looks is counted.
import { binomialStatus } from '../../src/domain/kpi/status/binomialStatus';
import { draws } from './draws';
import { CONFIDENCE } from './grid';
import { type Table, wrong } from './table';

const WEEKS = 26;
const PLANS: readonly (readonly [goal: number, weekly: number])[] = [
  [0.02, 50],
  [0.1, 10],
  [0.1, 50],
  [0.5, 10],
  [0.5, 50],
];

export interface WeeklyStatus {
  readonly goal: number;
  readonly weekly: number;
  readonly onTrack: number;
  readonly offTrack: number;
}

export const weeklyStatus = (runs: number, seed: number): WeeklyStatus[] =>
  PLANS.map(([goal, weekly]) => {
    const { binomial } = draws(seed);
    const times = { on_track: 0, off_track: 0, too_early: 0 };
    for (let run = 0; run < runs; run++) {
      const found = new Set<keyof typeof times>();
      let successes = 0;
      for (let week = 1; week <= WEEKS; week++) {
        successes += binomial(weekly, goal);
        found.add(binomialStatus({ successes, trials: week * weekly, goal, confidence: CONFIDENCE, direction: 'up' }));
      }
      for (const verdict of found) times[verdict]++;
    }
    return { goal, weekly, onTrack: times.on_track / runs, offTrack: times.off_track / runs };
  });

export const weeklyStatusTable = (rows: readonly WeeklyStatus[]): Table => ({
  head: ['goal and true rate', 'cases a week', '"on track" at some look', '"off track" at some look'],
  rows: rows.map((row) => [String(row.goal), String(row.weekly), wrong(row.onTrack), wrong(row.offTrack)]),
});
