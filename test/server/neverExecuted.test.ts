// Text is never executed: whatever a file, a name or a note holds, its cells hold exactly that text and no formula, on every way into the
// workbook and on every way from there into other tabs. Numbers stay numbers.
import type { CellSnapshot } from '../../local/host/snapshot';
import { headerSignature } from '../../src/exports/mapping/headerSignature';
import { readExport } from '../../src/exports/readExport';
import type { ReadFile, ReadTable, Value } from '../../src/exports/types';
import { readXlsxRecords } from '../../src/exports/xlsx/readXlsxRecords';
import { importTable } from '../../src/rpc/importClient';
import { tabOf } from '../../src/tabs/registry';
import type { TabId } from '../../src/tabs/types';
import { utf8 } from '../exports/fixtures';
import { LAYOUTS } from '../exports/layouts/all';
import { ACCOUNTS, CAMPAIGNS, DEALS_AFTER, DEALS_BEFORE } from '../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../support/workbook';

const HOSTILE = [
  '=HYPERLINK("http://x.example","y")',
  '=7777+1',
  '+7777+1',
  '-7777+1',
  '-5',
  '@SUM(7777)',
  '\t=7777+1',
  '\r=7777+1',
  '\n=7777+1',
  "'=7777+1",
  "=cmd|'/C calc'!A1",
  '＝7777+1',
  ' =7777+1',
];
const MODES = [
  ['en_US', 'en-always'],
  ['fi_FI', 'locale-parsed'],
] as const;

type Options = Parameters<typeof openTestBook>[0];
const ready = (options: Options = {}): TestBook => {
  const book = openTestBook({ quick: true, ...options });
  book.setup();
  return book;
};
function* cellsOf(book: TestBook): Generator<{ at: string; cell: CellSnapshot }> {
  for (const { name, cells } of book.host.snapshot().sheets)
    for (const [row, line] of Object.entries(cells))
      for (const [column, cell] of Object.entries(line)) yield { at: `${name} ${row},${column}`, cell };
}
/** Formulas that are not the add-on's own: those that hold something of a hostile text outside quotation marks. */
function executed(book: TestBook): string[] {
  const found: string[] = [];
  for (const { at, cell } of cellsOf(book)) {
    const outside = (cell.f ?? '').replace(/"(?:[^"]|"")*"/g, '""');
    if (/HYPERLINK|7777|cmd\||^=-5|^=@/.test(outside)) found.push(`${at}: ${cell.f}`);
  }
  return found;
}
const formulas = (book: TestBook): number => [...cellsOf(book)].filter(({ cell }) => cell.f !== undefined).length;

/** Columns of a tab in which a file's text may stand. */
const TEXTUAL = ['text', 'choice', 'any'];
const textColumns = (tab: TabId): string[] =>
  tabOf(tab)
    .columns.filter((column) => column.owner === 'import' && TEXTUAL.includes(column.kind))
    .map((column) => column.id);
/** Two rows of one name would be one row. */
const named = (text: string, i: number): string => `${text} ${'abcdefghijklm'[i]}`;
const turned = (row: number, column: number, by = 0): string => HOSTILE[(row + column + by) % HOSTILE.length];

/** What tells the rows of a tab apart, so that a second file finds them again. */
const IDENTITY: Partial<Record<TabId, { column: string; of: (i: number) => Value }[]>> = {
  accounts: [
    { column: 'domain', of: (i) => `firm${i}.fi` },
    { column: 'name', of: (i) => `Firm ${i} Oy` },
    { column: 'business_id', of: () => null },
  ],
  people: [{ column: 'email', of: (i) => `p${i}@firm.fi` }],
  leads: [{ column: 'id', of: (i) => `L${i}` }],
  deals: [{ column: 'id', of: (i) => `D${i}` }],
  costs: [
    { column: 'month', of: () => ({ date: '2026-01-01' }) },
    { column: 'of', of: (i) => `Channel ${i}` },
    { column: 'currency', of: () => 'EUR' },
  ],
  touches: [{ column: 'at', of: (i) => ({ date: '2026-03-01', seconds: i }) }],
  visits: [{ column: 'started', of: (i) => ({ date: '2026-03-01', seconds: i }) }],
};
const TARGETS: readonly TabId[] = ['accounts', 'people', 'leads', 'deals', 'costs', 'campaigns', 'companies', 'visits', 'pages', 'touches'];

/** `by`: every text is another one than in the first file. */
function hostileFile(tab: TabId, by: number): TestFile & { fields: string[] } {
  const identity = IDENTITY[tab] ?? [];
  const free = textColumns(tab).filter((column) => !identity.some((one) => one.column === column));
  const data = HOSTILE.map((_, i) => [...identity.map(({ of }) => of(i)), ...free.map((_name, c) => turned(i, c, by))]);
  return {
    tab,
    file: `=file ${by}.csv`,
    start: '2026-03-01',
    end: by === 0 ? '2026-03-31' : '2026-04-01',
    vendor: '=vendor',
    format: '+format',
    who: '@who',
    warnings: ['-warning'],
    currency: 'EUR',
    fields: [...identity.map(({ column }) => column), ...free],
    data,
  };
}
function expectTexts(book: TestBook, file: TestFile): void {
  const tab = book.tab(file.tab);
  const identity = IDENTITY[file.tab]?.map((one) => one.column) ?? [];
  for (const [c, field] of file.fields.entries()) {
    if (identity.includes(field)) continue;
    expect([field, tab.rows.map((row) => tab.cell(row, field).v)]).toEqual([field, file.data.map((row) => row[c])]);
    expect(tab.rows.filter((row) => tab.cell(row, field).f !== undefined)).toEqual([]);
  }
}

describe.each(MODES)('%s, %s', (locale, formulaMode) => {
  test.each(TARGETS)('%s: every text column, when it comes in, is merged or replaced, is taken back, and goes on into the plan', (tab) => {
    const book = ready({ locale, formulaMode });
    const [first, second] = [hostileFile(tab, 0), hostileFile(tab, 1)];
    book.importFile(first, { blockRows: 5 });
    expectTexts(book, first);
    book.importFile(second);
    // touches are only added, all else is changed or replaced
    if (tab !== 'touches') expectTexts(book, second);
    expect(formulas(book)).toBe(0);
    book.call('undo', { what: 'import' });
    expectTexts(book, first);
    expect(formulas(book)).toBe(0);
    const summary = book.build('2026-03-31', { json: true });
    expect(executed(book)).toEqual([]);
    expect(JSON.parse(JSON.stringify(summary.json))).toEqual(summary.json);
    book.importFile({ ...second, hash: 'again' });
    book.build('2026-04-01');
    expect(executed(book)).toEqual([]);
    book.call('undo', { what: 'build' });
    expect(executed(book)).toEqual([]);
    const imports = book.tab('imports');
    expect(['file', 'format', 'who', 'warnings'].map((column) => imports.cell(imports.rows[0], column).v)).toEqual([
      '=file 0.csv',
      '+format',
      '@who',
      '-warning',
    ]);
  });

  test('names that tell rows apart: account names, domains, addresses, ids of deals and leads', () => {
    const book = ready({ locale, formulaMode });
    const columns: [TabId, string, string][] = [
      ['accounts', 'name', 'name'],
      ['accounts', 'domain', 'domain'],
      ['accounts', 'business_id', 'business_id'],
      ['people', 'email', 'email'],
      ['leads', 'id', 'id'],
      ['deals', 'id', 'id'],
      ['touches', 'id', 'id'],
      ['costs', 'of', 'of'],
    ];
    for (const [tab, column, at] of columns) {
      const other = tab === 'accounts' && column !== 'name' ? 'name' : 'title';
      const rest = textColumns(tab).includes(other) && other !== column ? [other] : [];
      const more: Record<string, Value> = { month: { date: '2026-01-01' }, at: { date: '2026-03-01', seconds: 1 } };
      const fields = [column, ...rest, ...Object.keys(more).filter((one) => tabOf(tab).columns.some(({ id }) => id === one))];
      const data = HOSTILE.map((text, i) => fields.map((field) => (field === column ? named(text, i) : (more[field] ?? `plain ${i} Oy`))));
      book.importFile({ tab, file: `${tab} ${column}`, fields, data });
      const values = book
        .tab(tab)
        .values(at)
        .map((value) => String(value).trim());
      expect([tab, column, values]).toEqual([tab, column, expect.arrayContaining(HOSTILE.map((text, i) => named(text, i).trim()))]);
    }
    expect(formulas(book)).toBe(0);
    book.build('2026-03-31');
    expect(executed(book)).toEqual([]);
    const plan = book.tab('account_plan').values('account');
    for (const i of [0, 1, 4, 5]) expect(plan).toContain(named(HOSTILE[i], i));
  });

  test('evidence, history and people’s cells that are carried over', () => {
    const book = ready({ locale, formulaMode });
    book.importFile({ ...ACCOUNTS, fields: ['name', 'domain'], data: [['=7777+1', 'kaskitek.fi']] });
    const deal = (file: TestFile, stage: string): TestFile => ({
      ...file,
      data: [['17', '@SUM(7777)', '=7777+1', stage, 'open', 48_000, 'EUR', { date: '2026-02-01' }]],
    });
    book.importFile(deal(DEALS_BEFORE, '+7777+1'));
    book.importFile(deal(DEALS_AFTER, '=HYPERLINK("http://x.example","y")'));
    expect(book.tab('deal_history').values('stage')).toEqual(['+7777+1', '=HYPERLINK("http://x.example","y")']);
    book.importFile({ ...CAMPAIGNS, data: CAMPAIGNS.data.map((row) => ['=7777+1', ...row.slice(1)]) });
    const typed = book.tab('campaigns');
    const { sheet, columns, rows } = typed;
    // what somebody typed as text, with an apostrophe before it
    const cells = { ...sheet.cells, [rows[1]]: { ...sheet.cells[rows[1]], [columns.persona]: { v: '=7777+1' } } };
    book.host.replaceSheet({ ...sheet, cells });
    book.importFile({ ...CAMPAIGNS, file: 'newer.csv', end: '2026-04-01', data: [CAMPAIGNS.data[0]] });
    expect(book.tab('names').values('raw')).toEqual(['=7777+1']);
    book.call('undo', { what: 'import' });
    expect(book.tab('campaigns').values('persona')).toEqual(['', '=7777+1']);
    expect(formulas(book)).toBe(0);
    book.importFile({ ...CAMPAIGNS, file: 'newest.csv', end: '2026-04-02' });
    expect(book.tab('campaigns').values('persona')).toEqual(['', '=7777+1']);
    book.build('2026-03-31');
    const triggers = book.tab('triggers');
    const moved = triggers.rows.filter((row) => triggers.cell(row, 'rule_code').v === 'DEAL_MOVED');
    expect(moved.map((row) => triggers.cell(row, 'account').v)).toEqual(['=7777+1']);
    expect(String(triggers.cell(moved[0], 'evidence').v)).toContain('=HYPERLINK');
    expect(executed(book)).toEqual([]);
  });

  test('of every format: texts of its rows', async () => {
    const book = ready({ locale, formulaMode });
    const seen = new Set<string>();
    for (const { name, bytes, tab } of LAYOUTS) {
      if (tab === null) continue;
      const file = await readExport({ name, bytes, lang: 'en', readXlsx: readXlsxRecords });
      for (const table of file.tables) {
        const poisoned = poison(table);
        const sent = await importTable(async (call, payload) => book.call(call, payload), { ...file, tables: [poisoned] } as ReadFile, poisoned, {
          who: '=who',
          lang: 'en',
        });
        if (typeof sent === 'string') throw new Error(`${name}: ${sent}`);
        seen.add(table.format);
        expect([name, formulas(book)]).toEqual([name, 0]);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
    book.build('2026-03-31');
    expect(executed(book)).toEqual([]);
  });
});

/** The table with hostile texts in place of its own, numbers and days as they are. */
function poison(table: ReadTable): ReadTable {
  const rows = table.rows.map((row, r) => row.map((value, c) => (typeof value === 'string' ? turned(r, c) : value)));
  return { ...table, rows };
}

describe('from the bytes of a file', () => {
  const csvCell = (text: string) => `"${text.split('"').join('""')}"`;
  test('an unknown table that was explained, and plain negative numbers', async () => {
    const book = ready();
    const lines = HOSTILE.map((text, i) => [csvCell(text), csvCell(text), `firma${i}.example`, `-${i},5`].join(';'));
    const text = `Asiakasfirma;Paikka;Nettisivu;Firman tulos\r\n${lines.join('\r\n')}\r\n`;
    const signature = `mapping:${headerSignature(['Asiakasfirma', 'Paikka', 'Nettisivu', 'Firman tulos'])}`;
    const columns = { Asiakasfirma: 'name', Paikka: 'city', Nettisivu: 'domain', 'Firman tulos': 'revenue' };
    const file = await readExport({ name: 'x.csv', bytes: utf8(text), lang: 'en', answers: { [signature]: { tab: 'accounts', columns } } });
    await importTable(async (call, payload) => book.call(call, payload), file, file.tables[0], { who: '', lang: 'en' });
    const accounts = book.tab('accounts');
    expect(accounts.values('city').map((city) => String(city).trim())).toEqual(HOSTILE.map((one) => one.trim().replace(/^'/, '')));
    expect(accounts.values('revenue')).toEqual(HOSTILE.map((_, i) => -(i + 0.5)));
    expect(formulas(book)).toBe(0);
  });
});
