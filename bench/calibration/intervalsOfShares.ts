// Coverage of the intervals for a share, exactly: for each n all n + 1 outcomes are summed. Wilson at n = 10 and p = 0.5 leaves out 0, 1, 9
// and 10 successes, 22 of 1,024 outcomes: 97.8 %.
import { clopperPearson } from '../../src/domain/statistics/clopperPearson';
import { posteriorRate } from '../../src/domain/statistics/posteriorRate';
import { wilson } from '../../src/domain/statistics/wilson';
import { binomialChances } from './binomialChances';
import { besideLimits, coverage, type Limits, lowest, mean } from './coverage';
import { CASES, CONFIDENCE, FINE_RATES, RATES } from './grid';
import { covered, type Table } from './table';

export type ShareInterval = (successes: number, trials: number, confidence: number) => Limits;
const jeffreys: ShareInterval = (successes, trials, confidence) => {
  const { low, high } = posteriorRate(successes, trials, confidence);
  return [low, high];
};
export const SHARE_INTERVALS = { wilson: wilson as ShareInterval, clopperPearson: clopperPearson as ShareInterval, jeffreys };

export interface ShareCoverage {
  readonly cases: number;
  readonly at: readonly number[];
  /** over p from 0.01 to 0.99 */
  readonly mean: number;
  readonly lowest: number;
}

export const shareCoverage = (interval: ShareInterval, fine = FINE_RATES): ShareCoverage[] =>
  CASES.map((cases) => {
    const limits = Array.from({ length: cases + 1 }, (_, k) => interval(k, cases, CONFIDENCE));
    const at = (p: number) => coverage(binomialChances(cases, p), limits, p);
    const onGrid = fine.map(at);
    const beside = besideLimits(limits, 0.01, 0.99).map(at);
    return { cases, at: RATES.map(at), mean: mean(onGrid), lowest: Math.min(lowest(onGrid), lowest(beside)) };
  });

export const shareTable = (rows: readonly ShareCoverage[]): Table => ({
  head: ['n', ...RATES.map((p) => `p = ${p}`), 'mean', 'lowest'],
  rows: rows.map((row) => [String(row.cases), ...[...row.at, row.mean, row.lowest].map(covered)]),
});
