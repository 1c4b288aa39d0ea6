// Coverage of the interval of REACH_CI, exactly: for each audience and sample, every number of reached members from 0 to all, and every
// sample that can be drawn. All observed: the interval is the count, coverage 100 %.
import { hypergeometricLimits } from '../../src/domain/statistics/hypergeometricLimits';
import { logChoose } from './binomialChances';
import { coverage, lowest, mean } from './coverage';
import { CONFIDENCE } from './grid';
import { covered, type Table } from './table';

export interface AudienceCoverage {
  readonly population: number;
  readonly observed: number;
  readonly mean: number;
  readonly lowest: number;
}

const AUDIENCES: readonly (readonly [population: number, observed: number])[] = [
  [10, 5],
  [20, 5],
  [20, 10],
  [60, 5],
  [60, 20],
  [60, 50],
  [200, 10],
  [200, 50],
  [200, 150],
];

const chancesOf = (population: number, observed: number, marked: number): number[] =>
  Array.from({ length: observed + 1 }, (_, k) =>
    k > marked || observed - k > population - marked
      ? 0
      : Math.exp(logChoose(marked, k) + logChoose(population - marked, observed - k) - logChoose(population, observed)),
  );

export const audienceCoverage = (): AudienceCoverage[] =>
  AUDIENCES.map(([population, observed]) => {
    const limits = Array.from({ length: observed + 1 }, (_, reached) => hypergeometricLimits({ population, observed, reached }, CONFIDENCE));
    const all = Array.from({ length: population + 1 }, (_, marked) => coverage(chancesOf(population, observed, marked), limits, marked));
    return { population, observed, mean: mean(all), lowest: lowest(all) };
  });

export const audienceTable = (rows: readonly AudienceCoverage[]): Table => ({
  head: ['audience', 'observed', 'mean', 'lowest'],
  rows: rows.map((row) => [String(row.population), String(row.observed), covered(row.mean), covered(row.lowest)]),
});
