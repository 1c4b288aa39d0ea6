// Every limit at its boundary: the last that fits, and the first that does not.
import { LIMITS } from '../../local/host/limits';
import { stage } from './stage';

test('a cell holds 50,000 characters, of text or of formula', () => {
  const { sheet } = stage();
  const refusal = 'Your input contains more than the maximum of 50000 characters in a single cell.';
  const cell = sheet.getRange('A1').setValue('x'.repeat(50_000));
  expect(cell.getValue()).toHaveLength(50_000);
  expect(() => cell.setValue('x'.repeat(50_001))).toThrow(refusal);
  expect(() => cell.setFormula(`="${'x'.repeat(49_998)}"`)).toThrow(refusal);
  expect(cell.getValue()).toHaveLength(50_000);
});

test('a workbook holds 10 million cells of grid, empty ones and all sheets included', () => {
  const { book, sheet } = stage();
  const two = book.insertSheet('Two'); // 26,000 cells
  const refusal = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  sheet.deleteColumns(11, 16); // 10 columns
  sheet.insertRowsAfter(1000, 996_400); // 9,974,000 cells
  expect(sheet.getMaxRows() * 10 + two.getMaxRows() * 26).toBe(LIMITS.cells);
  expect(() => sheet.insertRowsAfter(1, 1)).toThrow(refusal);
  expect(() => two.insertColumnsAfter(1, 1)).toThrow(refusal);
  expect(() => book.insertSheet('Three')).toThrow(refusal);
  two.deleteRows(1, 1);
  expect(two.insertRowsAfter(1, 1).getMaxRows()).toBe(1000);
});

test('a sheet holds 18,278 columns', () => {
  const { sheet } = stage();
  sheet.deleteRows(1, 999);
  sheet.insertColumnsAfter(26, LIMITS.columns - 26);
  expect(sheet.getRange(1, LIMITS.columns).getA1Notation()).toBe('ZZZ1');
  expect(() => sheet.insertColumnsAfter(1, 1)).toThrow('18278 columns');
});

test('a name of a sheet holds 100 characters', () => {
  const { sheet } = stage();
  expect(sheet.setName('n'.repeat(100)).getName()).toHaveLength(100);
  expect(() => sheet.setName('n'.repeat(101))).toThrow('100 characters');
});

test('metadata of a sheet holds 30,000 characters, keys included', () => {
  const { sheet } = stage();
  sheet.addDeveloperMetadata('key', 'x'.repeat(29_997));
  expect(() => sheet.getRange('A:A').addDeveloperMetadata('k')).toThrow('30000 characters');
  expect(sheet.createDeveloperMetadataFinder().find()).toHaveLength(1);
});

test('a validation list holds 500 items', () => {
  const { app } = stage();
  expect(app.newDataValidation().requireValueInList(new Array<string>(500).fill('x')).build().getCriteriaValues()[0]).toHaveLength(500);
  expect(() => app.newDataValidation().requireValueInList(new Array<string>(501).fill('x'))).toThrow('500');
});

test('50,000 rows of 12 columns go in and come out in one call each', () => {
  const { host, sheet } = stage({ locale: 'fi_FI' });
  sheet.insertRowsAfter(1000, 49_000);
  const row = ["'2-10", 1, 2.5, true, 'text', "'=x", null, 12, "'0012", 3, 4, "'x"];
  host.calls.reset();
  const range = sheet.getRange(1, 1, 50_000, 12).setValues(new Array<unknown[]>(50_000).fill(row));
  const read = range.getValues();
  expect(host.calls.total).toBe(3);
  expect([read.length, read[49_999]]).toEqual([50_000, ['2-10', 1, 2.5, true, 'text', '=x', '', 12, '0012', 3, 4, 'x']]);
});
