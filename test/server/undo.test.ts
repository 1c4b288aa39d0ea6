// One undo of the last import and of the last build, on the built bundle: the workbook is as it was before, but for what people typed.
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import type { TabId } from '../../src/tabs/types';
import { ACCOUNTS, ALL_FILES, CAMPAIGNS, COMPANIES, COSTS, DEALS_AFTER, DEALS_BEFORE, LEADS, MORE_FILES, PEOPLE, TOUCHES, VISITS } from '../support/smallFiles';
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
  return rows.map((row) => Object.fromEntries(Object.keys(columns).map((column) => [column, { ...cell(row, column), nf: undefined }])));
}
const TABS: readonly TabId[] = ['accounts', 'people', 'campaigns', 'companies', 'visits', 'pages', 'touches', 'leads', 'deals', 'costs', 'deal_history', 'names'];
const tables = (book: TestBook, tabs: readonly TabId[] = TABS) => Object.fromEntries(tabs.map((tab) => [tab, table(book, tab)]));
const stateOf = (book: TestBook, id: number) => {
  const imports = book.tab('imports');
  const row = imports.rowOf(String(id));
  return [imports.cell(row, 'state_code').v, imports.cell(row, 'state').v];
};
const sheets = (snapshot: WorkbookSnapshot, name: string) => snapshot.sheets.find((sheet) => sheet.name === name);

const newerAccounts: TestFile = { ...ACCOUNTS, file: 'newer.csv', data: [['Kaskitek Oy', '0112038-9', 'kaskitek.fi', 130, null, 'Turku'], ['Uusi Oy', null, 'uusi.fi', 7, null, 'Vaasa']] };
const newerCampaigns: TestFile = {
  ...CAMPAIGNS,
  file: 'newer.csv',
  end: '2026-04-01',
  data: [
    [...CAMPAIGNS.data[0].slice(0, 6), 1300, 44_000, 130, 9500],
    ['Retargeting', '503', 'Havula', { date: '2026-01-01' }, { date: '2026-04-01' }, 'EUR', 150, 7000, 21, 2500],
  ],
};
const newerVisits: TestFile = { ...VISITS, file: 'newer.csv', start: '2026-03-10', end: '2026-03-25', data: [['Savumetsä Oy', null, { date: '2026-03-10', seconds: 60 }, 9, 99]] };
const moreTouches: TestFile = {
  ...TOUCHES,
  file: 'more.csv',
  data: [TOUCHES.data[0], ['e-9', { date: '2026-03-25', seconds: 0 }, 'Anna Ahti', 'Kaskitek', null, 'in', 'reply', 'email', null]],
};
const newerLeads: TestFile = { ...LEADS, file: 'newer.csv', data: [['L1', 'Anna A.', ...LEADS.data[0].slice(2)], ['L9', 'New One', 'Kaskitek', null, { date: '2026-03-01' }, ...LEADS.data[0].slice(5)]] };
const newerPeople: TestFile = { ...PEOPLE, file: 'newer.csv', data: [['Anna Ahti', 'Johtaja', ...PEOPLE.data[0].slice(2)], ['Uusi Ihminen', 'CFO', 'Savumetsä Oy', 'uusi@savumetsa.fi', 'yes', null, null]] };
const newerCosts: TestFile = { ...COSTS, file: 'newer.csv', data: [[{ date: '2026-01-01' }, 'LinkedIn', 1300, 300, null, null, 'EUR'], [{ date: '2026-02-01' }, 'Meta', 50, null, null, null, 'EUR']] };

describe('undo of the last import', () => {
  const cases: [string, TestFile, { added: number; changed: number; returning: number }][] = [
    ['an account list', newerAccounts, { added: 1, changed: 1, returning: 0 }],
    ['people', newerPeople, { added: 1, changed: 1, returning: 0 }],
    ['leads', newerLeads, { added: 1, changed: 1, returning: 0 }],
    ['deals', { ...DEALS_AFTER, data: [['17', 'New line', 'Kaskitek Oy', 'Won', 'won', 52_000, 'EUR', null], ['20', 'X', 'Kaskitek', 'Lead', 'open', 1, 'EUR', null]], start: '2026-03-25', end: '2026-03-25', file: 'newer.csv' }, { added: 1, changed: 1, returning: 0 }],
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
    expect(book.call('state', {}).undo.import).toEqual({ id: sent.id, file: 'newer.csv' === file.file ? 'newer.csv' : 'more.csv', tab: file.tab, until: '2026-04-09', ...counts });
    const after = undo(book);
    expect(after.undo.import).toBeNull();
    const sorted = (all: ReturnType<typeof tables>) => Object.fromEntries(Object.entries(all).map(([tab, rows]) => [tab, rows.map((row) => JSON.stringify(row)).sort()]));
    expect(sorted(tables(book))).toEqual(sorted(before));
    expect(stateOf(book, sent.id)).toEqual(['undone', 'undone']);
    expect(book.call('state', {}).imports.slice(0, -1).map((item) => item.state)).toEqual(states);
    expect(() => undo(book)).toThrow(expect.objectContaining({ code: 'no_undo_import' }));
    const again = book.importFile(file);
    expect(again).toMatchObject({ id: sent.id + 1, replacedImports: sent.replacedImports });
  });
});
void COMPANIES; void DEALS_BEFORE; void NOW; void sheets;
