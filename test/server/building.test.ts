import type { SheetSnapshot } from '../../local/host/snapshot';
import { ACCOUNTS, ALL_FILES, DEALS_AFTER } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

const WRITES = /^(Sheet|Range|Spreadsheet|SpreadsheetApp)\.(set|insert|delete|add|clear|sort|hide|move|flush)/;
const everything = (options: Parameters<typeof openTestBook>[0] = {}): TestBook => {
  const book = openTestBook(options);
  book.setup();
  for (const file of ALL_FILES) book.importFile(file);
  return book;
};
const writesOf = (book: TestBook, run: () => void): string[] => {
  book.host.calls.reset();
  run();
  return book.host.calls.names.filter((name) => WRITES.test(name));
};
/** A sheet with a column of people's put in at `at` (1-based), as Sheets would move all else. */
function withColumn(sheet: SheetSnapshot, at: number, fill: (row: number) => string | undefined): SheetSnapshot {
  const moved = (column: number) => (column >= at ? column + 1 : column);
  const cells: SheetSnapshot['cells'] = {};
  for (const [row, line] of Object.entries(sheet.cells)) {
    const fresh = fill(Number(row));
    cells[Number(row)] = Object.fromEntries(Object.entries(line).map(([column, cell]) => [moved(Number(column)), cell]));
    if (fresh !== undefined) cells[Number(row)][at] = { v: fresh };
  }
  const rules = sheet.rules.map((rule) => ({ ...rule, ranges: rule.ranges.map((range) => ({ ...range, column: moved(range.column) })) }));
  return {
    ...sheet,
    columns: sheet.columns + 1,
    cells,
    rules,
    hiddenColumns: sheet.hiddenColumns?.map(moved),
    metadata: sheet.metadata.map((data) => (data.column ? { ...data, column: moved(data.column) } : data)),
  };
}

describe('a build done again', () => {
  test.each([
    ['en_US', 'en-always'],
    ['en_US', 'locale-parsed'],
    ['fi_FI', 'en-always'],
    ['fi_FI', 'locale-parsed'],
  ] as const)('changes nothing and writes no cell (%s, %s)', (locale, formulaMode) => {
    const book = everything({ locale, formulaMode });
    expect(book.build()).toMatchObject({ changed: true, number: 1 });
    const before = book.host.snapshot();
    expect(writesOf(book, () => expect(book.build()).toMatchObject({ changed: false, number: 1 }))).toEqual([]);
    expect(book.host.snapshot()).toEqual(before);
  });
  test('changes only what differs', () => {
    const book = everything();
    book.build();
    const { rowOf } = book.tab('goals');
    book.type('goals', rowOf('ctr'), 'goal', 0.004);
    const before = book.host.snapshot();
    expect(book.build()).toMatchObject({ changed: true, number: 2 });
    const after = book.host.snapshot();
    for (const name of ['Accounts', 'Campaigns', 'Companies', 'Visits', 'Deals', 'Goals', 'Settings', 'Imports', 'Deal history'])
      expect(after.sheets.find((sheet) => sheet.name === name)).toEqual(before.sheets.find((sheet) => sheet.name === name));
  });
  test('clears the journal and says in every output tab which build it shows', () => {
    const book = everything();
    book.build();
    const abm = book.tab('_abm');
    expect(abm.values('key').filter((key) => !String(key).startsWith('undo.'))).toEqual(['layout', 'lang', 'build', 'built_on', 'journal']);
    expect(abm.cell(abm.rowOf('built_on', 'key'), 'value').v).toBe('2026-03-31');
    expect(String(abm.cell(abm.rowOf('journal', 'key'), 'value').v)).toMatch(/^done \d+$/);
    for (const tab of ['plan', 'account_plan', 'triggers', 'health'] as const) {
      const { sheet, headerRow } = book.tab(tab);
      expect(Object.values(sheet.cells[headerRow]).filter((cell) => cell.note?.includes('Build 1, as of 2026-03-31'))).toHaveLength(1);
    }
  });
});

describe("people's cells", () => {
  test('stay with their rows when rows are added, sorted and moved', () => {
    const book = everything();
    book.build();
    for (const id of ['0112038-9', 'savumetsa.fi', 'rantavalssi'])
      book.type('account_plan', book.tab('account_plan').rowOf(id), 'plan', `plan for ${id}`);
    book.type('plan', book.tab('plan').rowOf('sql_cost'), 'note', 'too dear');
    book.type('account_plan', book.tab('account_plan').rowOf('savumetsa.fi'), 'owner', 'Liisa');
    // a visit brings Savumetsä to the front, and an account comes in between
    const visits = book.tab('visits');
    book.type('visits', visits.rows[0], 'account', 'savumetsa.fi');
    book.type('visits', visits.rows[1], 'account', 'savumetsa.fi');
    book.type('accounts', book.tab('accounts').rows.length + 2, 'name', 'Aivan Uusi Oy');
    book.build();
    const plan = book.tab('account_plan');
    expect(plan.rows).toHaveLength(4);
    expect(plan.values('rank')).toEqual([1, 2, 3, 4]);
    for (const id of ['0112038-9', 'savumetsa.fi', 'rantavalssi']) expect(plan.cell(plan.rowOf(id), 'plan').v).toBe(`plan for ${id}`);
    expect(plan.cell(plan.rowOf('savumetsa.fi'), 'owner').v).toBe('Liisa');
    expect(book.tab('plan').cell(book.tab('plan').rowOf('sql_cost'), 'note').v).toBe('too dear');
  });

  test('in columns of their own travel too, wherever those stand; renamed tabs and headers are found again', () => {
    const book = everything();
    book.build();
    const sheet = book.tab('account_plan').sheet;
    book.host.replaceSheet({ ...withColumn(sheet, 4, (row) => (row === 1 ? 'Mine' : row < 5 ? `about row ${row}` : undefined)), name: 'Unser Plan' });
    const before = book.tab('account_plan');
    const mine = new Map(before.rows.map((row) => [before.cell(row, 'id').v, before.sheet.cells[row][4].v]));
    book.host.setCell('Unser Plan', before.headerRow, before.columns.account, 'Asiakas');
    book.host.replaceSheet({ ...book.tab('visits').sheet, name: 'Kävijät' });
    book.type('accounts', book.tab('accounts').rows.length + 2, 'name', 'Aivan Uusi Oy');
    book.type('visits', book.tab('visits').rows[0], 'account', 'rantavalssi');
    book.build();
    const after = book.tab('account_plan');
    expect(after.sheet.name).toBe('Unser Plan');
    expect(after.sheet.cells[after.headerRow][after.columns.account].v).toBe('Asiakas');
    for (const [id, text] of mine) expect(after.sheet.cells[after.rowOf(String(id))][4].v).toBe(text);
    expect(writesOf(book, () => book.build())).toEqual([]);
  });

  test('are born once: owner and due of a trigger are people’s from then on, even when they clear them', () => {
    const book = everything();
    book.type('accounts', book.tab('accounts').rowOf('0112038-9'), 'owner', 'Maija');
    book.build();
    const triggers = book.tab('triggers');
    const row = triggers.rows.find((one) => triggers.cell(one, 'owner').v === 'Maija') as number;
    const id = String(triggers.cell(row, 'id').v);
    book.type('triggers', row, 'owner', null);
    book.type('triggers', row, 'due', '2026-05-01');
    book.type('accounts', book.tab('accounts').rowOf('0112038-9'), 'owner', 'Pekka');
    const due = book.tab('triggers').cell(row, 'due').v;
    book.build('2026-04-20');
    const again = book.tab('triggers');
    expect([again.cell(again.rowOf(id), 'owner').v, again.cell(again.rowOf(id), 'due').v]).toEqual([undefined, due]);
  });

  test('in rows above the header and between ours are left where they are', () => {
    const book = everything();
    book.build();
    const { sheet } = book.tab('account_plan');
    const cells: SheetSnapshot['cells'] = { 1: { 3: { v: 'Read me first' } } };
    for (const [row, line] of Object.entries(sheet.cells)) cells[Number(row) + 1] = line;
    const last = sheet.rows + 1;
    book.host.replaceSheet({
      ...sheet,
      rows: last,
      frozenRows: 2,
      cells,
      rules: sheet.rules.map((rule) => ({
        ...rule,
        formula: rule.formula?.replace(/(\$[A-Z]+)2/, '$13'),
        ranges: rule.ranges.map((range) => ({ ...range, row: 3 })),
      })),
    });
    book.host.setCell(sheet.name, last, 4, 'a word at the end');
    expect(writesOf(book, () => book.build())).toEqual([]);
    expect(book.tab('account_plan').headerRow).toBe(2);
  });
});

describe('rows that vanish', () => {
  const forget = (book: TestBook, id: string) => {
    const row = book.tab('accounts').rowOf(id);
    for (const column of ['id', 'name', 'business_id', 'domain', 'employees', 'revenue', 'city']) book.type('accounts', row, column, null);
  };
  test('go, unless people wrote there: then they stay greyed and last, and come back alive with their account', () => {
    const book = everything();
    book.build();
    book.type('account_plan', book.tab('account_plan').rowOf('rantavalssi'), 'plan', 'Invite to the fair');
    const row = book.tab('accounts').rowOf('rantavalssi');
    const kept = { ...book.tab('accounts').sheet.cells[row] };
    book.type('accounts', row, 'id', null);
    book.type('accounts', row, 'name', null);
    book.type('accounts', row, 'employees', null);
    book.type('accounts', row, 'city', null);
    const savu = book.tab('accounts').rowOf('savumetsa.fi');
    for (const column of ['id', 'name', 'domain', 'employees', 'revenue', 'city']) book.type('accounts', savu, column, null);
    book.build();
    const plan = book.tab('account_plan');
    expect(plan.values('id')).toEqual(['0112038-9', 'rantavalssi']);
    expect(plan.cell(plan.rowOf('rantavalssi'), 'next_code').v).toBe('gone');
    expect(plan.cell(plan.rowOf('rantavalssi'), 'plan').v).toBe('Invite to the fair');
    expect(writesOf(book, () => book.build())).toEqual([]);
    for (const column of ['id', 'name']) book.type('accounts', row, column, String(kept[book.tab('accounts').columns[column]].v));
    book.build();
    expect(book.tab('account_plan').cell(book.tab('account_plan').rowOf('rantavalssi'), 'next_code').v).not.toBe('gone');
    expect(book.tab('account_plan').cell(book.tab('account_plan').rowOf('rantavalssi'), 'rank').v).toBe(2);
  });
  test('leave a tab that can be filled again when all go', () => {
    const book = everything();
    book.build();
    for (const id of ['0112038-9', 'savumetsa.fi', 'rantavalssi']) forget(book, id);
    book.build();
    expect(book.tab('account_plan').values('id')).toEqual(['none']);
  });
});

describe('ids', () => {
  test('are made once for typed rows, and a copied row gets a new one and a Health line', () => {
    const book = openTestBook();
    book.setup();
    const first = book.tab('accounts').headerRow + 1;
    book.type('accounts', first, 'name', 'Kaskitek Oy');
    book.type('accounts', first + 1, 'name', 'Kaskitek Ab');
    book.build();
    expect(book.tab('accounts').values('id')).toEqual(['kaskitek', 'kaskitek-2']);
    book.type('accounts', first, 'name', 'Renamed Oy');
    book.type('accounts', first + 2, 'name', 'Copy Oy');
    book.type('accounts', first + 2, 'id', 'kaskitek');
    book.build();
    expect(book.tab('accounts').values('id')).toEqual(['kaskitek', 'kaskitek-2', 'copy']);
    const health = book.tab('health');
    expect(health.values('message')).toContainEqual(expect.stringMatching(/Id kaskitek stood on two rows.*this row is now copy/));
    book.build();
    expect(book.tab('health').values('message')).not.toContainEqual(expect.stringMatching(/Id kaskitek/));
  });
  test('of typed deals are made of account, title and day', () => {
    const book = openTestBook();
    book.setup();
    book.importFile(ACCOUNTS);
    const row = book.tab('deals').headerRow + 1;
    book.type('deals', row, 'title', 'Big  one');
    book.type('deals', row, 'company', 'Kaskitek');
    book.type('deals', row, 'created', 46_054);
    book.build();
    expect(book.tab('deals').values('id')).toEqual(['kaskitek|big one|2026-02-01']);
    expect(book.tab('deals').values('account')).toEqual(['0112038-9']);
  });
});

/** As a person would, in the very sheet that is being written. */
function swap(book: TestBook, sheet: SheetSnapshot, one: number, other: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ])
    for (let column = 1; column <= sheet.columns; column++) {
      const value = sheet.cells[from]?.[column]?.v ?? null;
      book.host.setCell(sheet.name, to, column, typeof value === 'string' ? `'${value}` : value);
    }
}

describe('someone sorts a tab while it is being written', () => {
  test('what was written in the wrong place is put right before the commit ends', () => {
    const book = everything();
    book.build();
    for (const id of ['0112038-9', 'savumetsa.fi', 'rantavalssi'])
      book.type('account_plan', book.tab('account_plan').rowOf(id), 'plan', `plan for ${id}`);
    book.type('visits', book.tab('visits').rows[0], 'account', 'savumetsa.fi');
    book.type('visits', book.tab('visits').rows[1], 'account', 'savumetsa.fi');
    const { names } = book.host.calls;
    const push = names.push.bind(names);
    let writes = 0;
    names.push = (...added: string[]) => {
      // the second range of the commit is on its way when two rows change places
      if (added.includes('Range.setValues') && ++writes === 4) {
        const { sheet, rows } = book.tab('account_plan');
        swap(book, sheet, rows[0], rows[2]);
      }
      return push(...added);
    };
    book.build();
    expect(writes).toBeGreaterThan(4);
    const calm = everything();
    calm.type('visits', calm.tab('visits').rows[0], 'account', 'savumetsa.fi');
    calm.type('visits', calm.tab('visits').rows[1], 'account', 'savumetsa.fi');
    calm.build();
    const [got, wanted] = [book.tab('account_plan'), calm.tab('account_plan')];
    for (const column of ['id', 'rank', 'account', 'meaningful', 'next_code', 'stage'])
      expect([column, got.values(column)]).toEqual([column, wanted.values(column)]);
    for (const id of ['0112038-9', 'savumetsa.fi', 'rantavalssi']) expect(got.cell(got.rowOf(id), 'plan').v).toBe(`plan for ${id}`);
  });
});

describe('which day and which period', () => {
  test('asked for, else the setting, else the sheet’s own date', () => {
    const book = openTestBook({ now: () => Date.UTC(2026, 2, 31, 22, 30), timeZone: 'Europe/Helsinki', scriptTimeZone: 'America/New_York' });
    book.setup();
    const builtOn = () => book.tab('_abm').cell(book.tab('_abm').rowOf('built_on', 'key'), 'value').v;
    book.call('build', { today: null, period: null, lang: null, json: false });
    expect(builtOn()).toBe('2026-04-01');
    book.type('settings', book.tab('settings').rowOf('as_of'), 'value', '2026-02-10');
    book.call('build', { today: null, period: null, lang: null, json: false });
    expect(builtOn()).toBe('2026-02-10');
    book.build('2026-02-11');
    expect(builtOn()).toBe('2026-02-11');
  });
  test('the quarter in which the newest report ends, a CRM export only where there is none', () => {
    const book = openTestBook();
    book.setup();
    const period = (more = {}) => (book.build('2026-07-15', { json: true, ...more }).json as { period: { id: string } }).period.id;
    expect(period()).toBe('2026-Q3');
    book.importFile({ ...DEALS_AFTER, start: '2026-05-02', end: '2026-05-02' });
    expect(period()).toBe('2026-Q2');
    book.importFile(ALL_FILES[1]);
    expect(period()).toBe('2026-Q1');
    book.type('settings', book.tab('settings').rowOf('period'), 'value', '2025');
    expect(period()).toBe('2025');
    expect(period({ period: '2026-03' })).toBe('2026-03');
    expect(() => period({ period: 'soon' })).toThrow(expect.objectContaining({ code: 'bad_period' }));
  });
});
