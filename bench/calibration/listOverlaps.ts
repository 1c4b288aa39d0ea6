// Coverage of HIDDEN_TOTAL's limits: so many accounts in all, each on either list with its own chance and independently.
import { chapman } from '../../src/domain/statistics/chapman';
import { draws } from './draws';
import { CONFIDENCE } from './grid';
import { covered, type Table } from './table';

const PLANS: readonly (readonly [total: number, first: number, second: number])[] = [
  [20, 0.5, 0.5],
  [50, 0.2, 0.2],
  [50, 0.4, 0.3],
  [50, 0.8, 0.8],
  [200, 0.1, 0.1],
  [200, 0.3, 0.3],
  [200, 0.6, 0.5],
  [1000, 0.2, 0.1],
];

export interface OverlapCoverage {
  readonly total: number;
  readonly first: number;
  readonly second: number;
  readonly inside: number;
  /** one list wholly on the other: no width at all */
  readonly flat: number;
  readonly meanTotal: number;
}

export const overlapCoverage = (runs: number, seed: number): OverlapCoverage[] =>
  PLANS.map(([total, first, second]) => {
    const { binomial } = draws(seed);
    let inside = 0;
    let flat = 0;
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const onFirst = binomial(total, first);
      const both = binomial(onFirst, second);
      const onSecond = both + binomial(total - onFirst, second);
      const [estimate, low, high] = chapman(onFirst, onSecond, both, CONFIDENCE);
      inside += low <= total && total <= high ? 1 : 0;
      flat += low === high ? 1 : 0;
      sum += estimate;
    }
    return { total, first, second, inside: inside / runs, flat: flat / runs, meanTotal: sum / runs };
  });

export const overlapTable = (rows: readonly OverlapCoverage[]): Table => ({
  head: ['accounts in all', 'on list 1', 'on list 2', 'covered', 'limits without width', 'mean estimate'],
  rows: rows.map((row) => [
    String(row.total),
    String(row.first),
    String(row.second),
    covered(row.inside),
    (100 * row.flat).toFixed(1),
    row.meanTotal.toFixed(1),
  ]),
});
