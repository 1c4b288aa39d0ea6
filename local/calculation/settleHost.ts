import type { WorkbookSnapshot } from '../host/snapshot';
import type { Calculator } from './calculate';
import type { CalculatedCell } from './calculatedCell';

export interface SettledHost {
  snapshot(): WorkbookSnapshot;
  /** takes the place of all earlier results of the sheet's formulas, spilled cells included */
  applyResults(sheet: string, cells: CalculatedCell[]): void;
}

/** Between two executions: all formulas get the results that a person would see. */
export async function settle(host: SettledHost, calculator: Calculator): Promise<void> {
  const results = await calculator.calculate(host.snapshot());
  for (const [sheet, cells] of results) host.applyResults(sheet, cells);
}
