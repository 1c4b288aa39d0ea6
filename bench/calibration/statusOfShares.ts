// How often KPI_STATUS is wrong, exactly. "On track" is wrong where the true rate is below the goal, most often just below it; "off track"
// where it is at least the goal, most often right at it. So both are summed with the goal itself as true rate. 10 cases, goal 1 %: 2 or
// more successes come with a chance of 0.43 % and give "on track"; no number of successes gives "off track".
import { binomialStatus } from '../../src/domain/kpi/status/binomialStatus';
import { binomialChances } from './binomialChances';
import { highest } from './coverage';
import { CASES, CONFIDENCE, FINE_RATES, RATES } from './grid';
import { type Table, wrong } from './table';

export interface FalseVerdicts {
  readonly onTrack: number;
  readonly offTrack: number;
}
export interface FalseStatus {
  readonly cases: number;
  readonly at: readonly FalseVerdicts[];
  /** over goals from 0.01 to 0.99 */
  readonly most: FalseVerdicts;
}

const atGoal = (trials: number, goal: number): FalseVerdicts => {
  let onTrack = 0;
  let offTrack = 0;
  binomialChances(trials, goal).forEach((chance, successes) => {
    const verdict = binomialStatus({ successes, trials, goal, confidence: CONFIDENCE, direction: 'up' });
    if (verdict === 'on_track') onTrack += chance;
    if (verdict === 'off_track') offTrack += chance;
  });
  return { onTrack, offTrack };
};

/** of the fine rates each so many-th is taken as a goal */
const EVERY = 5;

export const falseStatus = (): FalseStatus[] =>
  CASES.map((cases) => {
    const fine = FINE_RATES.filter((_, i) => i % EVERY === 0).map((goal) => atGoal(cases, goal));
    const at = RATES.map((goal) => atGoal(cases, goal));
    const all = [...fine, ...at];
    return { cases, at, most: { onTrack: highest(all.map((one) => one.onTrack)), offTrack: highest(all.map((one) => one.offTrack)) } };
  });

export const statusTable = (rows: readonly FalseStatus[], verdict: keyof FalseVerdicts): Table => ({
  head: ['n', ...RATES.map((goal) => `goal ${goal}`), 'most'],
  rows: rows.map((row) => [String(row.cases), ...[...row.at, row.most].map((one) => wrong(one[verdict]))]),
});
