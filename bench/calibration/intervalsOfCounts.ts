// Coverage of Garwood's interval for the mean behind a count, exactly: behind a mean of 0.5 only counts of 3 and more have limits that leave
// it out (garwood(3) begins at 0.62), so 1.4 % are missed and 98.6 % covered.
import { garwood } from '../../src/domain/statistics/garwood';
import { besideLimits, coverage, lowest, mean } from './coverage';
import { CONFIDENCE, FINE_MEANS, MEANS } from './grid';
import { poissonChances } from './poissonChances';
import { covered, type Table } from './table';

export interface CountCoverage {
  readonly at: readonly number[];
  readonly mean: number;
  readonly lowest: number;
}

export const countCoverage = (): CountCoverage => {
  const limits = poissonChances(100).map((_, count) => garwood(count, CONFIDENCE));
  const at = (truth: number) => coverage(poissonChances(truth), limits, truth);
  const fine = FINE_MEANS.map(at);
  return { at: MEANS.map(at), mean: mean(fine), lowest: Math.min(lowest(fine), lowest(besideLimits(limits, 0.05, 100).map(at))) };
};

export const countTable = ({ at, mean: average, lowest: least }: CountCoverage): Table => ({
  head: ['mean count', ...MEANS.map(String), 'mean', 'lowest'],
  rows: [['covered', ...[...at, average, least].map(covered)]],
});
