import { createHost } from '../../local/host/host';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { stage } from './stage';

const cells = (host: ReturnType<typeof createHost>, sheet = 0) => host.snapshot().sheets[sheet].cells;

describe('a new workbook', () => {
  test('has one empty sheet and the settings that were asked for', () => {
    const { sheets, ...rest } = createHost({ name: 'Plan', locale: 'fi_FI', formulaMode: 'locale-parsed' }).snapshot();
    expect(rest).toEqual({ schema: 1, name: 'Plan', locale: 'fi_FI', timeZone: 'Europe/Helsinki', formulaMode: 'locale-parsed', properties: {} });
    expect(sheets).toEqual([{ id: 0, name: 'Sheet1', rows: 1000, columns: 26, cells: {}, rules: [], validations: [], metadata: [] }]);
  });
  test('made from a snapshot takes other settings where they are given', () => {
    const workbook = createHost({ name: 'Plan', locale: 'fi_FI', timeZone: 'Asia/Tokyo' }).snapshot();
    expect(createHost({ workbook, locale: 'en_US' }).snapshot()).toEqual({ ...workbook, locale: 'en_US' });
  });
  test('load replaces everything, and the snapshot is nobody else’s', () => {
    const { host, sheet } = stage();
    const empty = host.snapshot();
    sheet.getRange('A1').setValue(1);
    const full = host.snapshot();
    host.load(empty);
    expect(cells(host)).toEqual({});
    host.load(full);
    (full.sheets[0].cells[1][1] as { v: number }).v = 2;
    expect(cells(host)).toEqual({ 1: { 1: { v: 1 } } });
  });
});

describe('typing into a cell', () => {
  test('is parsed in the locale, formulas too', () => {
    const host = createHost({ locale: 'fi_FI', formulaMode: 'en-always' });
    host.setCell('Sheet1', 1, 1, '12,5');
    host.setCell('Sheet1', 1, 2, '=SUM(A1;1,5)');
    host.setCell('Sheet1', 1, 3, true);
    host.setCell('Sheet1', 1, 3, null);
    expect(cells(host)).toEqual({ 1: { 1: { v: 12.5 }, 2: { f: '=SUM(A1,1.5)' } } });
  });
  test('outside the grid is refused', () => expect(() => createHost().setCell('Sheet1', 1001, 1, 'x')).toThrow('outside the dimensions'));
});

describe('changed sheets', () => {
  test('are told once, as whole sheets', () => {
    const { host, book, sheet } = stage();
    expect(host.changedSheets()).toEqual([]);
    sheet.getRange('A1').getValues();
    expect(host.changedSheets()).toEqual([]);
    book.insertSheet('Two');
    sheet.getRange('B1').setNote('x');
    expect(host.changedSheets().map(({ name }) => name)).toEqual(['Sheet1', 'Two']);
    expect(host.changedSheets()).toEqual([]);
    host.setCell('Two', 1, 1, 'typed');
    expect(host.changedSheets()).toEqual([host.snapshot().sheets[1]]);
  });
  test('a rename changes sheets whose formulas name it', () => {
    const { host, book, sheet } = stage();
    book.insertSheet('Two').getRange('A1').setFormula('=Sheet1!A1');
    book.insertSheet('Three');
    host.changedSheets();
    sheet.setName('Data');
    expect(host.changedSheets().map(({ name }) => name)).toEqual(['Data', 'Two']);
  });
});

describe('a sheet sent back by the grid', () => {
  const edited = (from: SheetSnapshot, change: Partial<SheetSnapshot>): SheetSnapshot => ({ ...from, ...change });
  test('takes the place of the sheet with its id and does not count as changed', () => {
    const { host } = stage();
    const [before] = host.snapshot().sheets;
    host.replaceSheet(edited(before, { rows: 5, cells: { 2: { 1: { v: 'grid' } } } }));
    expect(host.snapshot().sheets).toEqual([edited(before, { rows: 5, cells: { 2: { 1: { v: 'grid' } } } })]);
    expect(host.changedSheets()).toEqual([]);
  });
  test('with another name is renamed in formulas elsewhere', () => {
    const { host, book } = stage();
    book.insertSheet('Two').getRange('A1').setFormula('=Sheet1!A1');
    host.replaceSheet(edited(host.snapshot().sheets[0], { name: 'Data' }));
    expect(book.getSheetByName('Two')?.getRange('A1').getFormula()).toBe('=Data!A1');
  });
  test('with an unknown id is added', () => {
    const { host, book } = stage();
    host.replaceSheet(edited(host.snapshot().sheets[0], { id: 77, name: 'New' }));
    expect(book.getSheetById(77)?.getIndex()).toBe(2);
  });
});

describe('results of the calculation', () => {
  function calculated() {
    const on = stage();
    on.sheet.getRange('A1:A2').setFormulas([['=1+1'], ['=BANT_OK(B1:C2)']]);
    on.host.endExecution();
    on.host.applyResults('Sheet1', [
      { row: 1, column: 1, v: 2 },
      { row: 2, column: 1, v: true, spans: [2, 2] },
      { row: 2, column: 2, v: 'x', spill: true },
      { row: 3, column: 1, spill: true },
      { row: 3, column: 2, e: '#N/A', spill: true },
    ]);
    return on;
  }
  test('are read like values; spilled cells have no formula', () => {
    const { sheet } = calculated();
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      [2, ''],
      [true, 'x'],
      ['', '#N/A'],
    ]);
    expect(sheet.getRange('A2:B2').getFormulas()).toEqual([['=BANT_OK(B1:C2)', '']]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  });
  test('vanish with their formula', () => {
    const { host, sheet } = calculated();
    sheet.getRange('A2').clearContent();
    expect(cells(host)).toEqual({ 1: { 1: { f: '=1+1', v: 2 } } });
  });
  test('vanish when the next calculation gives none, and errors replace values', () => {
    const { host } = calculated();
    host.applyResults('Sheet1', [
      { row: 1, column: 1, e: '#REF!', why: 'gone' },
      { row: 2, column: 1, v: 5 },
    ]);
    expect(cells(host)).toEqual({ 1: { 1: { f: '=1+1', e: '#REF!', why: 'gone' } }, 2: { 1: { f: '=BANT_OK(B1:C2)', v: 5 } } });
  });
  test('spilled values go when somebody types into them; the typed value stays', () => {
    const { host, sheet } = calculated();
    sheet.getRange('B3').setValue('typed');
    expect(cells(host)[2]).toEqual({ 1: { f: '=BANT_OK(B1:C2)', v: true } });
    expect(cells(host)[3]).toEqual({ 2: { v: 'typed' } });
  });
  test('survive a snapshot and still vanish afterwards', () => {
    const { host } = calculated();
    const again = createHost({ workbook: host.snapshot() });
    expect(again.snapshot()).toEqual(host.snapshot());
    again.setCell('Sheet1', 2, 1, 'no formula any more');
    expect(cells(again)).toEqual({ 1: { 1: { f: '=1+1', v: 2 } }, 2: { 1: { v: 'no formula any more' } } });
  });
  test('a block that moves as a whole keeps its values, one that is cut loses them', () => {
    const whole = calculated();
    whole.sheet.insertRowsBefore(1, 1);
    expect(whole.sheet.getRange('A3:B4').getValues()).toEqual([
      [true, 'x'],
      ['', '#N/A'],
    ]);
    const cut = calculated();
    cut.sheet.insertRowsAfter(2, 1);
    expect(cut.sheet.getRange('A2:B4').getValues()).toEqual([
      [true, ''],
      ['', ''],
      ['', ''],
    ]);
  });
  test('for cells without a formula are ignored', () => {
    const { host } = stage();
    host.setCell('Sheet1', 1, 1, 'typed');
    host.applyResults('Sheet1', [{ row: 1, column: 1, v: 'computed' }]);
    expect(cells(host)).toEqual({ 1: { 1: { v: 'typed' } } });
  });
});
