// Coverage of FUNNEL_BACKCALC's Low and High: the true conversions are known, one cohort's counts are drawn, and the true need of the top
// stage (deals over the product of the true conversions) lies within the limits or not. A step without a conversion gives no limits.
import { backCalculationRange } from '../../src/domain/funnel/backCalculationRange';
import { draws } from './draws';
import { CONFIDENCE } from './grid';
import { covered, type Table } from './table';

const DEALS = 10;
const PLANS: readonly { readonly top: number; readonly conversions: readonly number[] }[] = [
  { top: 20, conversions: [0.25] },
  { top: 40, conversions: [0.5, 0.5] },
  { top: 50, conversions: [0.2, 0.5] },
  { top: 200, conversions: [0.05, 0.3] },
  { top: 100, conversions: [0.4, 0.5, 0.3] },
  { top: 200, conversions: [0.25, 0.5, 0.3] },
  { top: 500, conversions: [0.1, 0.4, 0.5, 0.3] },
  { top: 2000, conversions: [0.1, 0.4, 0.5, 0.3] },
  { top: 60, conversions: [0.9, 0.95, 0.8] },
];

export interface BackCoverage {
  readonly top: number;
  readonly conversions: readonly number[];
  readonly answered: number;
  /** of those answered */
  readonly inside: number;
  readonly tooHigh: number;
  readonly tooLow: number;
}

export const backCoverage = (runs: number, seed: number): BackCoverage[] =>
  PLANS.map(({ top, conversions }) => {
    const { binomial } = draws(seed);
    const need = conversions.reduce((wanted, conversion) => wanted / conversion, DEALS);
    const kept = new Map<string, ReturnType<typeof backCalculationRange>>();
    const count = { answered: 0, inside: 0, tooHigh: 0, tooLow: 0 };
    for (let run = 0; run < runs; run++) {
      const counts = [top];
      for (const conversion of conversions) counts.push(binomial(counts[counts.length - 1]!, conversion));
      const key = counts.join();
      const limits = kept.get(key) ?? backCalculationRange({ deals: DEALS, counts, confidence: CONFIDENCE, rounding: 'exact' });
      kept.set(key, limits);
      const atTop = limits[0];
      if (!atTop) continue;
      count.answered++;
      if (need < atTop[0]) count.tooHigh++;
      else if (need > atTop[1]) count.tooLow++;
      else count.inside++;
    }
    const share = (times: number) => times / count.answered;
    const { inside, tooHigh, tooLow } = count;
    return { top, conversions, answered: count.answered / runs, inside: share(inside), tooHigh: share(tooHigh), tooLow: share(tooLow) };
  });

export const backTable = (rows: readonly BackCoverage[]): Table => ({
  head: ['top stage', 'true conversions', 'expected deals', 'answered', 'true need within', 'below Low', 'above High'],
  rows: rows.map((row) => [
    String(row.top),
    row.conversions.join(', '),
    row.conversions.reduce((left, conversion) => left * conversion, row.top).toFixed(1),
    ...[row.answered, row.inside].map(covered),
    ...[row.tooHigh, row.tooLow].map((share) => (100 * share).toFixed(1)),
  ]),
});
