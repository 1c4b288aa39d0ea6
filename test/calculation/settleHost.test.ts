import { createCalculator } from '../../local/calculation/calculate';
import type { CalculatedCell } from '../../local/calculation/calculatedCell';
import { settle } from '../../local/calculation/settleHost';
import { workbookOf } from './workbookOf';

test('every sheet with formulas gets its results, the others are left alone', async () => {
  const calculator = createCalculator();
  const applied: [string, CalculatedCell[]][] = [];
  const host = {
    snapshot: () => workbookOf({ Data: { A1: 2 }, Plan: { A1: '=Data!A1*21' } }),
    applyResults: (sheet: string, cells: CalculatedCell[]) => void applied.push([sheet, cells]),
  };
  await settle(host, calculator);
  calculator.dispose();
  expect(applied).toEqual([['Plan', [{ row: 1, column: 1, v: 42 }]]]);
});
