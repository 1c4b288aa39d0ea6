// Importing the same file twice adds nothing, under whatever name; a newer or an older export of the same slice is never added to it. Every
// row of a data tab says which row of which file it came from.
import { readExport } from '../../src/exports/readExport';
import type { ReadFile } from '../../src/exports/types';
import { readXlsxRecords } from '../../src/exports/xlsx/readXlsxRecords';
import { importTable } from '../../src/rpc/importClient';
import { tabOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import { LAYOUTS } from '../exports/layouts/all';
import { ACCOUNTS, CAMPAIGNS, COMPANIES, DEALS_AFTER, LEADS, PAGES, PEOPLE, TOUCHES, VISITS } from '../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../support/workbook';

const ready = (...files: TestFile[]): TestBook => {
  const book = openTestBook({ quick: true });
  book.setup();
  for (const file of files) book.importFile(file);
  return book;
};
const WRITES = /^(Sheet|Range|Spreadsheet|SpreadsheetApp)\.(set|insert|delete|add|clear|sort|hide|move)/;

test('of every format: the same bytes under another name add nothing', async () => {
  const book = ready();
  const send = async (file: ReadFile) => {
    const said: unknown[] = [];
    for (const table of file.tables)
      said.push(await importTable(async (call, payload) => book.call(call, payload), file, table, { who: '', lang: 'en' }));
    return said;
  };
  const tabs = new Set<TabId>();
  for (const { name, bytes, tab } of LAYOUTS) {
    if (tab === null) continue;
    tabs.add(tab);
    await send(await readExport({ name, bytes, lang: 'en', readXlsx: readXlsxRecords }));
    book.host.calls.reset();
    const again = await readExport({ name: `copy of ${name}`, bytes, lang: 'en', readXlsx: readXlsxRecords });
    expect([name, await send(again)]).toEqual([name, again.tables.map(() => 'already')]);
    expect([name, book.host.calls.names.filter((call) => WRITES.test(call))]).toEqual([name, []]);
  }
  expect([...tabs].sort()).toEqual(expect.arrayContaining(['accounts', 'campaigns', 'companies', 'deals', 'pages', 'people', 'touches', 'visits']));
});

const shifted = (file: TestFile, end: string): TestFile => ({ ...file, file: `until ${end}.csv`, hash: `${file.tab} ${end}`, end });
const total = (book: TestBook, tab: TabId, column: string): number =>
  book
    .tab(tab)
    .values(column)
    .reduce((sum: number, value) => sum + Number(value || 0), 0);

describe.each([
  ['campaigns', CAMPAIGNS, 'spend'],
  ['companies', COMPANIES, 'impressions'],
  ['pages', PAGES, 'sessions'],
] as const)('%s', (tab, file, column) => {
  test('of a newer export of the same slice take the place of the older ones', () => {
    const book = ready(shifted(file, '2026-03-31'));
    const once = total(book, tab, column);
    expect(book.importFile(shifted(file, '2026-04-01'))).toMatchObject({ replacedImports: [1] });
    expect(total(book, tab, column)).toBe(once);
  });
  test('of an older export are not added: where both cover the same days one counts, and Health names both', () => {
    const book = ready(shifted(file, '2026-04-01'));
    book.importFile(shifted(file, '2026-03-31'));
    book.build('2026-03-31');
    const health = book.tab('health');
    expect(health.values('message').filter((message) => /until 2026-04-01\.csv.*until 2026-03-31\.csv/.test(String(message)))).toHaveLength(1);
  });
});

test('visits of days that both files cover stand once, whichever file came first', () => {
  const days = (from: number): TestFile => ({ ...VISITS, file: `from ${from}`, hash: `from ${from}`, data: VISITS.data.slice(from) });
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const book = ready(...order.map((from) => ({ ...days(from), start: from === 0 ? '2026-03-02' : '2026-03-10' })));
    expect(new Set(book.tab('visits').values('id')).size).toBe(4);
    expect(book.tab('visits').rows).toHaveLength(4);
  }
});

test.each([
  ['accounts', ACCOUNTS],
  ['people', PEOPLE],
  ['leads', LEADS],
  ['deals', DEALS_AFTER],
  ['touches', TOUCHES],
] as const)('%s: the same rows in another file are the same rows', (tab, file) => {
  const book = ready(file);
  const ids = book.tab(tab).values('id');
  book.importFile({ ...file, file: 'other.csv', hash: 'other', data: [...file.data].reverse() });
  expect([...book.tab(tab).values('id')].sort()).toEqual([...ids].sort());
});

test('every row of a data tab says which row of which import it came from', () => {
  const files = [CAMPAIGNS, COMPANIES, VISITS, PAGES, TOUCHES, LEADS, DEALS_AFTER];
  const book = ready(...files);
  for (const [i, file] of files.entries()) {
    const tab = book.tab(file.tab);
    expect([file.tab, tab.values('import')]).toEqual([file.tab, file.data.map((_, r) => `${i + 1}:${r + 2}`)]);
    expect(tab.sheet.hiddenColumns).toContain(tab.columns.import);
    expect(tabOf(file.tab).columns.find((column) => column.id === 'import')?.hidden).toBe(true);
  }
  book.importFile({ ...DEALS_AFTER, file: 'later.csv', start: '2026-03-25', end: '2026-03-25', data: DEALS_AFTER.data.slice(1, 2) });
  expect(book.tab('deals').values('import')).toEqual(['7:2', '8:2', '7:4']);
});
