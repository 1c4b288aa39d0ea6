// One undo of the last import and of the last build, on the built bundle: the workbook is as it was before, but for what people typed.
import { columnLetters } from '../../local/host/grid/area';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import type { Value } from '../../src/exports/types';
import { reckonedSize } from '../../src/rpc/undoFits';
import type { TabId } from '../../src/tabs/types';
import {
  ACCOUNTS,
  ALL_FILES,
  CAMPAIGNS,
  COMPANIES,
  COSTS,
  DEALS_AFTER,
  DEALS_BEFORE,
  LEADS,
  MORE_FILES,
  PEOPLE,
  TOUCHES,
  VISITS,
} from '../support/smallFiles';
import { NOW, openTestBook, type TestBook, type TestFile } from '../support/workbook';

const ready = (options: Parameters<typeof openTestBook>[0] = {}): TestBook => {
  const book = openTestBook({ quick: true, ...options });
  book.setup();
  return book;
};
const undo = (book: TestBook, what: 'import' | 'build' = 'import') => book.call('undo', { what });
/** Rows of a tab by column, as a person sees them. */
function table(book: TestBook, tab: TabId): unknown[] {
  const { rows, columns, cell } = book.tab(tab);
  return rows.map((row) => Object.fromEntries(Object.keys(columns).map((column) => [column, cell(row, column)])));
}
const TABS: readonly TabId[] = [
  'accounts',
  'people',
  'campaigns',
  'companies',
  'visits',
  'pages',
  'touches',
  'leads',
  'deals',
  'costs',
  'deal_history',
  'names',
];
const tables = (book: TestBook, tabs: readonly TabId[] = TABS) => Object.fromEntries(tabs.map((tab) => [tab, table(book, tab)]));
const stateOf = (book: TestBook, id: number) => {
  const imports = book.tab('imports');
  const row = imports.rowOf(String(id));
  return [imports.cell(row, 'state_code').v, imports.cell(row, 'state').v];
};
const sheets = (snapshot: WorkbookSnapshot, name: string) => snapshot.sheets.find((sheet) => sheet.name === name);

const newerAccounts: TestFile = {
  ...ACCOUNTS,
  file: 'newer.csv',
  data: [
    ['Kaskitek Oy', '0112038-9', 'kaskitek.fi', 130, null, 'Turku'],
    ['Uusi Oy', null, 'uusi.fi', 7, null, 'Vaasa'],
  ],
};
const newerCampaigns: TestFile = {
  ...CAMPAIGNS,
  file: 'newer.csv',
  end: '2026-04-01',
  data: [
    [...CAMPAIGNS.data[0].slice(0, 6), 1300, 44_000, 130, 9500],
    ['Retargeting', '503', 'Havula', { date: '2026-01-01' }, { date: '2026-04-01' }, 'EUR', 150, 7000, 21, 2500],
  ],
};
const newerVisits: TestFile = {
  ...VISITS,
  file: 'newer.csv',
  start: '2026-03-10',
  end: '2026-03-25',
  data: [['Savumetsä Oy', null, { date: '2026-03-10', seconds: 60 }, 9, 99]],
};
const moreTouches: TestFile = {
  ...TOUCHES,
  file: 'more.csv',
  data: [TOUCHES.data[0], ['e-9', { date: '2026-03-25', seconds: 0 }, 'Anna Ahti', 'Kaskitek', null, 'in', 'reply', 'email', null]],
};
const newerLeads: TestFile = {
  ...LEADS,
  file: 'newer.csv',
  data: [
    ['L1', 'Anna A.', ...LEADS.data[0].slice(2)],
    ['L9', 'New One', 'Kaskitek', null, { date: '2026-03-01' }, ...LEADS.data[0].slice(5)],
  ],
};
const newerPeople: TestFile = {
  ...PEOPLE,
  file: 'newer.csv',
  data: [
    ['Anna Ahti', 'Johtaja', ...PEOPLE.data[0].slice(2)],
    ['Uusi Ihminen', 'CFO', 'Savumetsä Oy', 'uusi@savumetsa.fi', 'yes', null, null],
  ],
};
const newerCosts: TestFile = {
  ...COSTS,
  file: 'newer.csv',
  data: [
    [{ date: '2026-01-01' }, 'LinkedIn', 1300, 300, null, null, 'EUR'],
    [{ date: '2026-02-01' }, 'Meta', 50, null, null, null, 'EUR'],
  ],
};

describe('undo of the last import', () => {
  const cases: [string, TestFile, { added: number; changed: number; returning: number }][] = [
    ['an account list', newerAccounts, { added: 1, changed: 1, returning: 0 }],
    ['people', newerPeople, { added: 1, changed: 1, returning: 0 }],
    ['leads', newerLeads, { added: 1, changed: 1, returning: 0 }],
    [
      'deals',
      {
        ...DEALS_AFTER,
        data: [
          ['17', 'New line', 'Kaskitek Oy', 'Won', 'won', 52_000, 'EUR', null],
          ['20', 'X', 'Kaskitek', 'Lead', 'open', 1, 'EUR', null],
        ],
        start: '2026-03-25',
        end: '2026-03-25',
        file: 'newer.csv',
      },
      { added: 1, changed: 1, returning: 0 },
    ],
    ['costs', newerCosts, { added: 1, changed: 1, returning: 0 }],
    ['campaigns that replace a slice', newerCampaigns, { added: 2, changed: 0, returning: 2 }],
    ['visits that replace days', newerVisits, { added: 1, changed: 0, returning: 3 }],
    ['touches of which some were in', moreTouches, { added: 1, changed: 0, returning: 0 }],
  ];
  test.each(cases)('of %s: the tabs stand as before, the import is undone, and the file can come again', (_, file, counts) => {
    const book = ready();
    for (const one of [...ALL_FILES, ...MORE_FILES]) book.importFile(one);
    book.type('accounts', book.tab('accounts').rowOf('0112038-9'), 'note', 'mine');
    book.type('campaigns', book.tab('campaigns').rows[0], 'audience', 'Plant managers');
    book.type('campaigns', book.tab('campaigns').rows[1], 'persona', 'Buyer');
    const before = tables(book);
    const states = book.call('state', {}).imports.map((item) => item.state);
    const sent = book.importFile(file);
    if (sent === 'already') throw new Error('already');
    expect(tables(book)).not.toEqual(before);
    expect(book.call('state', {}).undo.import).toEqual({
      id: sent.id,
      file: 'newer.csv' === file.file ? 'newer.csv' : 'more.csv',
      tab: file.tab,
      until: '2026-04-09',
      ...counts,
    });
    const after = undo(book);
    expect(after.undo.import).toBeNull();
    const sorted = (all: ReturnType<typeof tables>) =>
      Object.fromEntries(Object.entries(all).map(([tab, rows]) => [tab, rows.map((row) => JSON.stringify(row)).sort()]));
    expect(sorted(tables(book))).toEqual(sorted(before));
    expect(stateOf(book, sent.id)).toEqual(['undone', 'undone']);
    expect(
      book
        .call('state', {})
        .imports.slice(0, -1)
        .map((item) => item.state),
    ).toEqual(states);
    expect(() => undo(book)).toThrow(expect.objectContaining({ code: 'no_undo_import' }));
    const again = book.importFile(file);
    expect(again).toMatchObject({ id: sent.id + 1, replacedImports: sent.replacedImports });
  });
});

describe('what people did since', () => {
  const imported = (file: TestFile) => {
    const book = ready();
    for (const one of [...ALL_FILES, ...MORE_FILES]) book.importFile(one);
    book.importFile(file);
    return book;
  };
  const refused = (book: TestBook, places: string) => {
    const before = book.host.snapshot();
    expect(() => undo(book)).toThrow(expect.objectContaining({ code: 'undo_typed', message: expect.stringContaining(`would lose it: ${places}.`) }));
    expect({ ...book.host.snapshot(), properties: {} }).toEqual({ ...before, properties: {} });
  };

  test('in a cell that the import changed: it is named, nothing is done, and once it is cleared the undo goes on', () => {
    const book = imported(newerAccounts);
    const row = book.tab('accounts').rowOf('0112038-9');
    book.type('accounts', row, 'city', 'Pori');
    refused(book, `Accounts ${columnLetters(book.tab('accounts').columns.city)}${row}`);
    book.type('accounts', row, 'city', null);
    undo(book);
    expect(book.tab('accounts').cell(row, 'city').v).toBe('Tampere');
  });
  test('in a row that came: a note of theirs or a corrected cell keeps it; once the row is deleted the undo goes on', () => {
    const book = imported(newerAccounts);
    const row = book.tab('accounts').rowOf('uusi.fi');
    book.type('accounts', row, 'note', 'call them');
    refused(book, 'Accounts, row 5');
    book.type('accounts', row, 'note', null);
    book.type('accounts', row, 'employees', 8);
    refused(book, 'Accounts, row 5');
    for (const column of Object.keys(book.tab('accounts').columns)) book.type('accounts', row, column, null);
    undo(book);
    expect(book.tab('accounts').values('id')).toEqual(['0112038-9', 'savumetsa.fi', 'rantavalssi']);
  });
  test('in a figure of a report: the row is named', () => {
    const book = imported(newerCampaigns);
    book.type('campaigns', book.tab('campaigns').rows[1], 'spend', 155);
    refused(book, 'Campaigns, row 3');
  });
  test('in a column of their own beside a report: the row is named', () => {
    const book = imported(newerCampaigns);
    const { sheet } = book.tab('campaigns');
    book.host.setCell(sheet.name, 1, sheet.columns, 'Mine');
    const width = Math.max(...Object.values(book.tab('campaigns').columns));
    book.host.replaceSheet({ ...book.tab('campaigns').sheet, columns: width + 1 });
    book.host.setCell(sheet.name, 2, width + 1, 'typed');
    refused(book, 'Campaigns, row 2');
  });
  test('of many places five are named and the others counted', () => {
    const book = imported({
      ...ACCOUNTS,
      file: 'many.csv',
      data: Array.from({ length: 8 }, (_, i) => [`Uusi ${i} Oy`, null, `uusi${i}.fi`, 7, null, 'Vaasa']),
    });
    for (const row of book.tab('accounts').rows) book.type('accounts', row, 'city', 'Pori');
    refused(book, 'Accounts, row 5, Accounts, row 6, Accounts, row 7, Accounts, row 8, Accounts, row 9 and 3 more');
  });
  test('elsewhere is not touched: rows that they added, moved or deleted, cells beside, Names that they decided', () => {
    const book = imported(newerAccounts);
    const accounts = book.tab('accounts');
    book.type('accounts', accounts.rowOf('0112038-9'), 'owner', 'Maija');
    book.type('accounts', accounts.rowOf('savumetsa.fi'), 'city', 'Oulu');
    book.type('accounts', accounts.rows.length + 2, 'name', 'Typed Ltd');
    undo(book);
    const after = book.tab('accounts');
    expect(after.values('name')).toEqual(['Kaskitek Oy', 'Savumetsä Oy', 'Rantavalssi Oyj', 'Typed Ltd']);
    expect(after.cell(after.rowOf('0112038-9'), 'owner').v).toBe('Maija');
    expect(after.cell(after.rowOf('savumetsa.fi'), 'city').v).toBe('Oulu');
  });
  test('a row of the former report that came back takes what was typed beside the newer row of its campaign', () => {
    const book = ready();
    book.importFile(CAMPAIGNS);
    book.type('campaigns', book.tab('campaigns').rows[0], 'audience', 'Plant managers');
    book.type('campaigns', book.tab('campaigns').rows[1], 'persona', 'Buyer');
    book.importFile(newerCampaigns);
    const { rows } = book.tab('campaigns');
    book.type('campaigns', rows[0], 'audience', 'Engineers');
    book.type('campaigns', rows[1], 'stage', 'Interest');
    undo(book);
    const campaigns = book.tab('campaigns');
    expect(campaigns.values('campaign')).toEqual(['Awareness', 'Leads']);
    expect(campaigns.values('audience')).toEqual(['Engineers', '']);
    expect(campaigns.values('persona')).toEqual(['', 'Buyer']);
    // the campaign that is gone again keeps its cell in Names, the one that is back has left it
    const names = book.tab('names');
    expect(names.values('raw')).toEqual(['Retargeting']);
    expect(String(names.cell(names.rows[0], 'kept').v)).toContain('Interest');
  });
  test('a formula of theirs in a cell that the import wrote over comes back as a formula', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    const { sheet, columns, rowOf } = book.tab('accounts');
    book.host.setCell(sheet.name, rowOf('savumetsa.fi'), columns.employees, '=40+5+LEN(B3)');
    book.importFile({ ...ACCOUNTS, file: 'newer.csv', data: [['Savumetsä Oy', null, 'savumetsa.fi', 50, null, null]] });
    expect(book.tab('accounts').cell(rowOf('savumetsa.fi'), 'employees').v).toBe(50);
    undo(book);
    expect(book.tab('accounts').cell(rowOf('savumetsa.fi'), 'employees').f).toBe('=40+5+LEN($B3)');
  });
});

const numbered = (row: (i: number) => readonly Value[]): Value[][] => Array.from({ length: 200 }, (_, i) => [...row(i)]);

describe('how long an undo stands', () => {
  test('until the next import is complete, through builds between', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    book.importFile(COMPANIES);
    book.build();
    expect(book.call('state', {}).undo).toMatchObject({ import: { id: 2 }, build: { number: 1 } });
    book.importFile(DEALS_BEFORE);
    expect(book.call('state', {}).undo).toMatchObject({ import: { id: 3 }, build: { number: 1 } });
    expect(book.importFile(DEALS_BEFORE)).toBe('already');
    expect(book.call('state', {}).undo.import?.id).toBe(3);
  });
  test('for 7 days; then nothing of it is kept', () => {
    let now = NOW;
    const book = ready({ now: () => now });
    book.importFile(ACCOUNTS);
    now += 7 * 86_400_000;
    expect(book.call('state', {}).undo.import?.until).toBe('2026-04-09');
    now += 1000;
    expect(book.call('state', {}).undo.import).toBeNull();
    expect(() => undo(book)).toThrow(expect.objectContaining({ code: 'no_undo_import', message: expect.stringContaining('7 days') }));
    expect(
      book
        .tab('_abm')
        .values('key')
        .filter((key) => String(key).startsWith('undo')),
    ).toEqual([]);
  });
  test('not where it has no room: nothing is kept, and the import stays', () => {
    const book = ready();
    const wide = (n: number): TestFile => ({
      ...ACCOUNTS,
      file: `${n}.csv`,
      data: Array.from({ length: 120 }, (_, i) => [`Uusi ${i} Oy`, null, `uusi${i}.fi`, n, null, `${n} ${i} ${'x'.repeat(20_000)}`]),
    });
    book.importFile(wide(1));
    expect(book.call('state', {}).undo.import?.added).toBe(120);
    book.importFile(wide(2));
    expect(book.call('state', {}).undo.import).toBeNull();
    expect(() => undo(book)).toThrow(expect.objectContaining({ code: 'no_undo_import' }));
  });
  test.each(['campaigns', 'visits', 'deals'] as const)('takes no more room for %s than the preview reckons with', (tab) => {
    const data: Record<typeof tab, TestFile> = {
      campaigns: {
        ...CAMPAIGNS,
        data: numbered((i) => [`Campaign ${i}`, `50${i}77`, 'Havula', ...CAMPAIGNS.data[0].slice(3, 6), 1000 + i * 1.37, 40_000 + i, i, 9000 + i]),
      },
      visits: {
        ...VISITS,
        data: numbered((i) => [`Company ${i % 30} Oy`, `company${i % 30}.fi`, { date: '2026-03-10', seconds: i * 300 }, i % 9, i * 7]),
      },
      deals: {
        ...DEALS_BEFORE,
        data: numbered((i) => [String(i), `Deal ${i}`, `Company ${i} Oy`, 'Lead', 'open', 5000 + i, 'EUR', { date: '2026-02-01' }]),
      },
    };
    const book = ready();
    const file = data[tab];
    book.importFile(file);
    book.importFile({
      ...file,
      file: 'later.csv',
      data: file.data.map((row) => row.map((value) => (typeof value === 'number' ? value + 1 : value))),
    });
    const { added, changed, returning } = book.call('state', {}).undo.import ?? { added: 0, changed: 0, returning: 0 };
    expect(changed + returning).toBe(200);
    const abm = book.tab('_abm');
    const chunks = abm.rows.filter((row) => /^undo\.import\.\d/.test(String(abm.cell(row, 'key').v)));
    const characters = chunks.reduce((sum, row) => sum + String(abm.cell(row, 'value').v).length, 0);
    expect(characters).toBeLessThan(reckonedSize({ added, replaced: 200, columns: file.fields.length + 4 }));
  });
  test('not in another language: its words would not fit', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    book.build();
    book.build('2026-03-31', { lang: 'fi' });
    expect(book.call('state', {}).undo).toEqual({ import: null, build: null });
  });
  test('not in a damaged copy of `_abm`', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    const abm = book.tab('_abm');
    book.type('_abm', abm.rowOf('undo.import.0', 'key'), 'value', 'x');
    expect(book.call('state', {}).undo.import).toBeNull();
  });
  test('not for an import that was cancelled after it was complete', () => {
    const book = ready();
    book.importFile(CAMPAIGNS);
    book.call('importCancel', { id: 1 });
    expect(book.call('state', {}).undo.import).toBeNull();
  });
});

describe('undo of the last build', () => {
  const OUTPUTS: readonly TabId[] = ['plan', 'account_plan', 'triggers', 'funnel', 'health', 'accounts', 'people', 'leads', '_live', 'deal_history'];
  const everything = (options: Parameters<typeof openTestBook>[0] = {}): TestBook => {
    const book = ready(options);
    for (const file of [...ALL_FILES, ...MORE_FILES]) book.importFile(file);
    return book;
  };
  /** Rows change places in people's cells too; what counts is what stands in them. */
  const shown = (book: TestBook) => tables(book, OUTPUTS);

  test.each([
    ['en_US', 'en-always'],
    ['fi_FI', 'locale-parsed'],
  ] as const)('the tabs show the former plan again, with its notes, ranks and formulas (%s, %s)', (locale, formulaMode) => {
    const book = everything({ locale, formulaMode });
    book.build('2026-03-25');
    const id = book.tab('account_plan').values('id')[1];
    book.type('account_plan', book.tab('account_plan').rowOf(String(id)), 'plan', 'Invite to the fair');
    book.type('plan', book.tab('plan').rowOf('sql_cost'), 'note', 'too dear');
    const before = shown(book);
    const heads = ['Plan', 'Funnel'].map((name) => sheets(book.host.snapshot(), name)?.cells[1]);
    const notes = (tab: TabId) => Object.values(book.tab(tab).sheet.cells[book.tab(tab).headerRow]).map((cell) => cell.note);
    const noted = notes('plan');
    book.importFile(newerAccounts);
    book.importFile(newerVisits);
    book.type('goals', book.tab('goals').rowOf('ctr'), 'goal', 0.004);
    book.type('deals', book.tab('deals').rowOf('18'), 'stage', 'Demo scheduled');
    const audiences = book.tab('audiences').headerRow + 1;
    book.type('audiences', audiences, 'name', 'Plant managers');
    book.type('audiences', audiences, 'size', 8200);
    book.type('campaigns', book.tab('campaigns').rows[0], 'audience', 'Plant managers');
    expect(book.build('2026-04-01')).toMatchObject({ changed: true, number: 2 });
    expect(shown(book)).not.toEqual(before);
    const after = undo(book, 'build');
    expect(after).toMatchObject({ build: { number: 1, date: '2026-03-25' }, undo: { build: null, import: { id: expect.any(Number) } } });
    expect(after.stale.length).toBeGreaterThan(0);
    const now = shown(book);
    // what the import brought stands, without what the build computed
    const computed = ['id', 'plan_tier', 'plan_stage', 'open_trigger', 'next_step', 'stage_code', 'trigger_code', 'next_code', 'note'];
    const mine = (rows: unknown[]) =>
      (rows as Record<string, { v?: unknown }>[]).map((row) => computed.map((column) => row[column].v ?? '')).filter(([id]) => id !== 'uusi.fi');
    for (const tab of OUTPUTS) if (tab !== 'accounts' && tab !== 'leads') expect([tab, now[tab]]).toEqual([tab, before[tab]]);
    expect(mine(now.accounts)).toEqual(mine(before.accounts));
    expect(['Plan', 'Funnel'].map((name) => sheets(book.host.snapshot(), name)?.cells[1])).toEqual(heads);
    expect(notes('plan')).toEqual(noted);
    // and building again is as if nothing had been
    expect(book.build('2026-04-01')).toMatchObject({ changed: true, number: 2 });
  });

  test('of the first build empties the tabs that it filled', () => {
    const book = everything();
    const before = shown(book);
    book.build();
    const state = undo(book, 'build');
    expect(state.build).toBeNull();
    for (const tab of OUTPUTS) expect([tab, tables(book, [tab])[tab]]).toEqual([tab, before[tab]]);
  });

  test('is refused where people wrote into a row that came with it', () => {
    const book = everything();
    book.build();
    const triggers = book.tab('triggers');
    book.type('triggers', triggers.rows[0], 'owner', 'Liisa');
    expect(() => undo(book, 'build')).toThrow(
      expect.objectContaining({ code: 'undo_typed', message: expect.stringContaining(`Triggers, row ${triggers.rows[0]}`) }),
    );
    book.type('triggers', triggers.rows[0], 'owner', triggers.cell(triggers.rows[0], 'owner').v ?? null);
    expect(undo(book, 'build').build).toBeNull();
  });

  test('after the import that came before it was taken back', () => {
    const book = everything();
    book.build();
    const before = shown(book);
    book.importFile(newerVisits);
    book.importFile(newerAccounts);
    book.build();
    undo(book, 'import');
    undo(book, 'build');
    const now = shown(book);
    for (const tab of OUTPUTS) expect([tab, now[tab]]).toEqual([tab, before[tab]]);
  });

  test('a build that changes nothing leaves the undo of the one before', () => {
    const book = everything();
    book.build();
    book.build();
    expect(book.call('state', {}).undo.build?.number).toBe(1);
  });
});
