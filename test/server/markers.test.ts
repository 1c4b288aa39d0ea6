import type { SheetSnapshot } from '../../local/host/snapshot';
import { headerText } from '../../src/sheet/header';
import { ALL_FILES } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

const built = (): TestBook => {
  const book = openTestBook();
  book.setup();
  for (const file of ALL_FILES) book.importFile(file);
  book.build();
  return book;
};
const named = (book: TestBook, name: string): SheetSnapshot => book.host.snapshot().sheets.find((sheet) => sheet.name === name)!;
const withoutNotes = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: Object.fromEntries(
    Object.entries(sheet.cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line).map(([column, { note: _, ...cell }]) => [column, cell])),
    ]),
  ),
});
const withHeader = (sheet: SheetSnapshot, text: (was: string) => string): SheetSnapshot => ({
  ...sheet,
  cells: {
    ...sheet.cells,
    1: Object.fromEntries(Object.entries(sheet.cells[1]).map(([column, cell]) => [column, { ...cell, v: text(String(cell.v)) }])),
  },
});
const health = (book: TestBook) => book.tab('health').values('message').join('\n');

describe('a tab that lost its notes', () => {
  test('is found by metadata, whatever it is called and whatever its headers say, and gets its notes again', () => {
    const book = built();
    const before = book.tab('accounts').columns;
    book.host.replaceSheet({ ...withHeader(withoutNotes(named(book, 'Accounts')), (was) => `${was}!`), name: 'Kunden' });
    expect([book.build().changed, book.build().changed]).toEqual([true, false]); // receipts are notes, too
    expect(book.tab('accounts').sheet.name).toBe('Kunden');
    expect(book.tab('accounts').columns).toEqual(before);
  });
  test('and its metadata, as a pasted .xlsx may, is found by its words in any language', () => {
    const book = built();
    const before = book.tab('accounts').columns;
    book.host.replaceSheet({ ...withoutNotes(named(book, 'Accounts')), name: 'Kohdeyritykset', metadata: [] });
    expect([book.build().changed, book.build().changed]).toEqual([true, false]);
    const { sheet, columns } = book.tab('accounts');
    expect(columns).toEqual(before);
    expect(sheet.metadata.map((data) => data.value)).toContain('accounts.tier');
  });
});

describe('a header cell', () => {
  test('keeps what people wrote into its note', () => {
    const book = built();
    const sheet = named(book, 'Accounts');
    const tier = book.tab('accounts').columns.tier;
    book.host.replaceSheet({
      ...sheet,
      cells: { ...sheet.cells, 1: { ...sheet.cells[1], [tier]: { ...sheet.cells[1][tier], note: 'A means: visit them yourself' } } },
    });
    book.build();
    expect(named(book, 'Accounts').cells[1][tier].note).toBe('A means: visit them yourself\n[abm:accounts.tier]');
  });
  test('that is copied makes two candidates: the leftmost counts and Health names the other', () => {
    const book = built();
    const sheet = named(book, 'Accounts');
    const { tier } = book.tab('accounts').columns;
    const copy = sheet.columns + 1;
    book.host.replaceSheet({
      ...sheet,
      columns: copy,
      cells: {
        ...sheet.cells,
        1: { ...sheet.cells[1], [copy]: sheet.cells[1][tier] },
        2: { ...sheet.cells[2], [tier]: { v: 'A' }, [copy]: { v: 'C' } },
      },
    });
    book.build();
    const plan = book.tab('account_plan');
    expect(plan.cell(plan.rowOf('0112038-9'), 'tier').v).toBe('A');
    expect(health(book)).toMatch(/Two columns are marked as 'Own tier'/);
  });
  test('that is gone with its column is made again at the right end', () => {
    const book = built();
    const { columns } = book.tab('deals');
    const sheet = named(book, 'Deals');
    const cells = Object.fromEntries(Object.entries(sheet.cells).map(([row, { [columns.probability]: _, ...line }]) => [row, line]));
    book.host.replaceSheet({ ...sheet, cells, metadata: sheet.metadata.filter((data) => data.value !== 'deals.probability') });
    book.build();
    const deals = book.tab('deals');
    expect(deals.columns.probability).toBeGreaterThan(Math.max(...Object.values({ ...columns, probability: 0 })));
    expect(deals.sheet.cells[1][deals.columns.probability].v).toBe('Probability');
  });
});

test('a copied tab is not read, and Health says so', () => {
  const book = built();
  const sheet = named(book, 'Accounts');
  book.host.replaceSheet({
    ...sheet,
    id: 4711,
    name: 'Copy of Accounts',
    cells: { ...sheet.cells, 2: { ...sheet.cells[2], [book.tab('accounts').columns.name]: { v: 'Wrong' } } },
  });
  book.build();
  expect(book.tab('account_plan').values('account')).not.toContain('Wrong');
  expect(health(book)).toMatch(/'Copy of Accounts' is a copy/);
});

describe('colour rules', () => {
  test('of ours are found by their text and put right; people’s stay, before ours', () => {
    const book = built();
    const sheet = named(book, 'Account plan');
    const mine = { ranges: [{ row: 2, column: 3, rows: 10, columns: 1 }], formula: '=LEN($C2)>20', bold: true as const };
    book.host.replaceSheet({ ...sheet, rules: [{ ...sheet.rules[0], formula: sheet.rules[0].formula?.replace('$', '$A') }, mine, sheet.rules[2]] });
    expect(book.build()).toMatchObject({ changed: true, number: 2 });
    expect(named(book, 'Account plan').rules).toEqual([mine, ...sheet.rules]);
    expect(book.build()).toMatchObject({ changed: false, number: 2 });
  });
  test('have no argument separator and end in the factor that names them', () => {
    for (const tab of ['plan', 'account_plan', 'triggers', 'health'] as const)
      for (const { formula } of built().tab(tab).sheet.rules) expect(formula).toMatch(/^=\(\$[A-Z]+\d+="\w+"\)\*\(N\("abm:[\w.]+"\)=0\)$/);
  });
  test('cover rows that came later', () => {
    const book = built();
    const rows = book.tab('accounts').sheet.rows;
    book.importFile({ ...ALL_FILES[0], hash: 'many', fields: ['name'], data: Array.from({ length: 150 }, (_, i) => [`Firma ${i} Oy`]) });
    book.build();
    const { sheet } = book.tab('account_plan');
    expect(book.tab('account_plan').rows.length).toBeGreaterThan(rows);
    for (const rule of sheet.rules) for (const range of rule.ranges) expect(range.row + range.rows - 1).toBeGreaterThanOrEqual(154);
  });
});

describe('the language', () => {
  const words = (book: TestBook) => book.host.snapshot().sheets.map((sheet) => sheet.name);
  test('of a workbook can change: tabs, headers and cells follow, people’s words stay', () => {
    const book = built();
    book.host.replaceSheet({ ...named(book, 'Visits'), name: 'Leads on the site' });
    book.host.setCell('Accounts', 1, book.tab('accounts').columns.tier, 'Class');
    book.build('2026-03-31', { lang: 'fi' });
    expect(words(book)).toEqual(expect.arrayContaining(['Suunnitelma', 'Kohdeyritykset', 'Leads on the site']));
    const accounts = book.tab('accounts');
    expect([accounts.sheet.cells[1][accounts.columns.tier].v, accounts.sheet.cells[1][accounts.columns.city].v]).toEqual([
      'Class',
      headerText('accounts', 'city', 'fi'),
    ]);
    expect(book.host.snapshot().properties.lang).toBe('fi');
    const before = book.host.snapshot();
    expect(book.build('2026-03-31').changed).toBe(false);
    expect(book.host.snapshot()).toEqual(before);
  });
});
