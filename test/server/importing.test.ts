import type { ImportSummary } from '../../src/rpc/contract';
import { ACCOUNTS, CAMPAIGNS, COMPANIES, DEALS_AFTER, DEALS_BEFORE, VISITS } from '../support/smallFiles';
import { headerOf, NOW, openTestBook, type TestBook, type TestFile } from '../support/workbook';

const ready = (options: Parameters<typeof openTestBook>[0] = {}): TestBook => {
  const book = openTestBook(options);
  book.setup();
  return book;
};
const stateOf = (book: TestBook, id: number) => book.tab('imports').cell(book.tab('imports').rowOf(String(id)), 'state_code').v;
const block = (book: TestBook, file: TestFile, id: number, first: number, count: number) => {
  const rows = file.data.slice(first, first + count);
  return book.call('importBlock', { id, first, rows, sourceRows: rows.map((_, i) => first + i + 2) });
};

describe('an import', () => {
  test('is a row of Imports: who brought what, when, for which days', () => {
    const book = ready();
    book.importFile({
      ...CAMPAIGNS,
      file: 'account_1_campaign_performance_report.csv',
      who: 'Maija',
      stated: { spend: 2000.5 },
      warnings: ['Two rows had no clicks.'],
    });
    const imports = book.tab('imports');
    const cells = Object.fromEntries(Object.keys(imports.columns).map((column) => [column, imports.cell(imports.rows[0], column).v ?? '']));
    expect(cells).toMatchObject({
      id: 1,
      file: 'account_1_campaign_performance_report.csv',
      tab: 'Campaigns',
      tab_code: 'campaigns',
      currency: 'EUR',
      rows: 2,
      who: 'Maija',
      state: 'complete',
      state_code: 'complete',
      totals: 'Spend: 2000.5',
      warnings: 'Two rows had no clicks.',
    });
    // 46023 and 46112 are the serial numbers of 1 January and 31 March 2026; 46114.375 is 2 April, 09:00
    expect([cells.start, cells.end, cells.when]).toEqual([46023, 46112, 46114.375]);
  });

  test('leaves rows with where they came from, and what holds for the whole file', () => {
    const book = ready();
    book.importFile(COMPANIES);
    const companies = book.tab('companies');
    expect(companies.values('import')).toEqual(['1:2', '1:3', '1:4']);
    expect(companies.values('vendor')).toEqual(['linkedin', 'linkedin', 'linkedin']);
    expect(companies.values('start')).toEqual([46023, 46023, 46023]);
  });

  test('of a file that is in already adds nothing and says so', () => {
    const book = ready();
    book.importFile(CAMPAIGNS);
    const before = book.host.snapshot();
    expect(book.importFile(CAMPAIGNS)).toBe('already');
    expect(book.host.snapshot()).toEqual(before);
  });

  test('that stopped goes on under the same id with the rows that are missing', () => {
    const book = ready();
    const { id } = book.call('importBegin', headerOf(VISITS));
    expect(block(book, VISITS, id, 0, 3)).toEqual({ received: 3 });
    expect(book.call('importBegin', headerOf(VISITS))).toEqual({ id, state: 'receiving', received: 3 });
    expect(block(book, VISITS, id, 1, 3)).toEqual({ received: 4 });
    expect(block(book, VISITS, id, 0, 4)).toEqual({ received: 4 });
    book.call('importComplete', { id });
    expect(book.tab('visits').values('import')).toEqual(['1:2', '1:3', '1:4', '1:5']);
  });

  test('goes on even where the document properties were lost, as in a copy', () => {
    const book = ready();
    const { id } = book.call('importBegin', headerOf(VISITS));
    block(book, VISITS, id, 0, 2);
    book.host.load({ ...book.host.snapshot(), properties: {} });
    expect(() => block(book, VISITS, id, 2, 2)).toThrow(expect.objectContaining({ code: 'not_receiving' }));
    expect(book.call('importBegin', headerOf(VISITS))).toEqual({ id, state: 'receiving', received: 2 });
    block(book, VISITS, id, 2, 2);
    book.call('importComplete', { id });
    expect(book.tab('visits').rows).toHaveLength(4);
  });

  test('refuses a gap, an early end and an id that it does not know', () => {
    const book = ready();
    const { id } = book.call('importBegin', headerOf(VISITS));
    expect(() => block(book, VISITS, id, 2, 2)).toThrow(expect.objectContaining({ code: 'block_gap' }));
    block(book, VISITS, id, 0, 2);
    expect(() => book.call('importComplete', { id })).toThrow(
      expect.objectContaining({ code: 'incomplete', message: expect.stringMatching(/2 of 4 rows/) }),
    );
    expect(() => book.call('importComplete', { id: 99 })).toThrow(expect.objectContaining({ code: 'unknown_import' }));
  });

  test('does not count before it is complete', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    const { id } = book.call('importBegin', headerOf(VISITS));
    block(book, VISITS, id, 0, 4);
    const value = () => book.tab('plan').cell(book.tab('plan').rowOf('meaningful_visits'), 'successes').v;
    book.build();
    expect(value()).toBeUndefined();
    book.call('importComplete', { id });
    book.build();
    expect(value()).toBe(3);
  });

  test('that is cancelled leaves no row behind, and the file can come again', () => {
    const book = ready();
    const begun = book.call('importBegin', headerOf(VISITS));
    block(book, VISITS, begun.id, 0, 3);
    book.call('importCancel', { id: begun.id });
    expect([book.tab('visits').rows, stateOf(book, begun.id)]).toEqual([[], 'undone']);
    expect(book.importFile(VISITS)).toMatchObject({ id: 2, rows: 4 });
  });

  test('without a block for an hour has timed out: its rows go and the file begins anew', () => {
    let now = NOW;
    const book = ready({ now: () => now });
    const begun = book.call('importBegin', headerOf(VISITS));
    now += 30 * 60_000;
    block(book, VISITS, begun.id, 0, 3);
    now += 59 * 60_000;
    expect(book.call('importBegin', headerOf(VISITS))).toMatchObject({ id: 1, received: 3 });
    now += 60_000;
    expect(book.call('importBegin', headerOf(VISITS))).toEqual({ id: 2, state: 'receiving', received: 0 });
    expect([book.tab('visits').rows, stateOf(book, 1)]).toEqual([[], 'undone']);
  });

  test('in large blocks and in single rows gives the same visits, ordinals of equal sessions included', () => {
    const ids = [1, 2, 500].map((blockRows) => {
      const book = ready();
      book.importFile(VISITS, { blockRows });
      return book.tab('visits').values('id');
    });
    expect(ids[0]).toEqual([
      'visitor_identification|kaskitek|2026-03-02T10:15:00|1',
      'visitor_identification|kaskitek|2026-03-10T13:53:20|1',
      'visitor_identification|kaskitek|2026-03-10T13:53:20|2',
      'visitor_identification|rantavalssi|2026-03-20T01:00:00|1',
    ]);
    expect([ids[1], ids[2]]).toEqual([ids[0], ids[0]]);
  });

  test('fills columns wherever people moved them, and leaves the columns between to people', () => {
    const book = ready();
    const sheet = book.tab('companies').sheet;
    // someone turned the columns around and put one of their own between
    const width = sheet.columns;
    const turned: typeof sheet.cells = {};
    for (const [row, cells] of Object.entries(sheet.cells)) {
      turned[Number(row)] = {};
      for (const [column, cell] of Object.entries(cells)) turned[Number(row)][width + 2 - Number(column) - (Number(column) > 4 ? 1 : 0)] = cell;
    }
    book.host.replaceSheet({ ...sheet, columns: width + 1, hiddenColumns: [], cells: turned });
    book.importFile(COMPANIES, { blockRows: 2 });
    const companies = book.tab('companies');
    expect(companies.values('company')).toEqual(['KASKITEK', 'Savumetsä Ab', 'Unknown Ltd']);
    expect(companies.values('clicks')).toEqual([12, 0, 4]);
  });
});

describe('names', () => {
  test('are matched to accounts when they come in; those of none are named', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    expect(book.importFile(COMPANIES)).toMatchObject({ matched: 2, unmatched: 1, unmatchedNames: ['Unknown Ltd'] });
    expect(book.tab('companies').values('account')).toEqual(['0112038-9', 'savumetsa.fi', '']);
  });
  test('that belong to nobody yet are tried again by the build, and the result is stored', () => {
    const book = ready();
    book.importFile(COMPANIES);
    book.importFile(ACCOUNTS);
    expect(book.tab('companies').values('account')).toEqual(['', '', '']);
    book.build();
    expect(book.tab('companies').values('account')).toEqual(['0112038-9', 'savumetsa.fi', '']);
  });
  test('are people’s to decide in Names', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    const names = book.tab('names');
    book.type('names', names.headerRow + 1, 'raw', 'unknown  ltd');
    book.type('names', names.headerRow + 1, 'account', 'rantavalssi');
    expect(book.importFile(COMPANIES)).toMatchObject({ matched: 3, unmatched: 0 });
    expect(book.tab('companies').values('account')[2]).toBe('rantavalssi');
  });
});

describe('a list of accounts', () => {
  test('is merged by business id, domain and name; ids never change, blanks of the file leave what stands', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    book.type('accounts', book.tab('accounts').rowOf('rantavalssi'), 'city', 'Raahe');
    book.type('accounts', book.tab('accounts').rowOf('rantavalssi'), 'tier', 'A');
    const again: TestFile = {
      ...ACCOUNTS,
      data: [
        ['Rantavalssi', null, null, 320, null, null],
        ['Kaskitek Group Oy', 'FI01120389', null, null, 25_000_000, 'Tampere'],
        ['Uusi Oy', null, 'uusi.fi', 7, null, 'Vaasa'],
        ['UUSI OY', null, 'https://uusi.fi/', 8, null, null],
      ],
    };
    book.importFile(again);
    const accounts = book.tab('accounts');
    expect(accounts.values('id')).toEqual(['0112038-9', 'savumetsa.fi', 'rantavalssi', 'uusi.fi']);
    expect(accounts.values('name')).toEqual(['Kaskitek Group Oy', 'Savumetsä Oy', 'Rantavalssi', 'UUSI OY']);
    expect(accounts.values('employees')).toEqual([120, 45, 320, 8]);
    expect(accounts.values('city')).toEqual(['Tampere', 'Kuopio', 'Raahe', 'Vaasa']);
    expect(accounts.cell(accounts.rowOf('rantavalssi'), 'tier').v).toBe('A');
  });
});

describe('deals', () => {
  test('are merged by id and their history says what was observed on the day of the export', () => {
    const book = ready();
    book.importFile(ACCOUNTS);
    book.importFile(DEALS_BEFORE);
    book.type('deals', book.tab('deals').rowOf('17'), 'note', 'ask Liisa');
    book.importFile(DEALS_AFTER);
    const deals = book.tab('deals');
    expect(deals.values('id')).toEqual(['17', '18', '19']);
    expect(deals.values('stage')).toEqual(['Proposal made', 'Lead', 'Qualified']);
    expect(deals.cell(deals.rowOf('17'), 'note').v).toBe('ask Liisa');
    expect(book.tab('deal_history').values('id')).toEqual([
      '17|2026-03-05|Qualified',
      '18|2026-03-05|Lead',
      '17|2026-03-19|Proposal made',
      '19|2026-03-19|Qualified',
    ]);
    expect(book.tab('_abm_in').rows).toEqual([]);
  });
  test('of an older export add to history but do not turn deals back', () => {
    const book = ready();
    book.importFile(DEALS_AFTER);
    book.importFile(DEALS_BEFORE);
    expect(book.tab('deals').values('stage')).toEqual(['Proposal made', 'Lead', 'Qualified']);
    expect(book.tab('deal_history').values('id')).toContain('17|2026-03-05|Qualified');
  });
  test('that people change by hand enter history at the next build, once', () => {
    const book = ready();
    book.importFile(DEALS_AFTER);
    book.build();
    book.type('deals', book.tab('deals').rowOf('18'), 'stage', 'Qualified');
    book.build();
    book.build();
    expect(
      book
        .tab('deal_history')
        .values('id')
        .filter((id) => String(id).startsWith('18|')),
    ).toEqual(['18|2026-03-19|Lead', '18|2026-03-31|Qualified']);
    expect(book.tab('triggers').values('id')).toContain('DEAL_MOVED|18|18|2026-03-31|Qualified');
  });
});

describe('newer data of the same slice', () => {
  const newer: TestFile = {
    ...CAMPAIGNS,
    file: 'newer.csv',
    end: '2026-04-01',
    data: [
      [...CAMPAIGNS.data[0].slice(0, 6), 1300, 44_000, 130, 9500],
      ['Retargeting', '503', 'Havula', { date: '2026-01-01' }, { date: '2026-04-01' }, 'EUR', 150, 7000, 21, 2500],
    ],
  };
  const judged = () => {
    const book = ready();
    book.importFile(CAMPAIGNS);
    const { rows } = book.tab('campaigns');
    book.type('campaigns', rows[0], 'audience', 'Plant managers');
    book.type('campaigns', rows[1], 'persona', 'Buyer');
    return book;
  };

  test('replaces what it contains; people’s cells go to the new rows of the same campaign', () => {
    const book = judged();
    expect(book.importFile(newer)).toMatchObject({ id: 2, replacedImports: [1], warnings: ['Replaces campaigns.csv.'] });
    const campaigns = book.tab('campaigns');
    expect(campaigns.values('import')).toEqual(['2:2', '2:3']);
    expect(campaigns.values('spend')).toEqual([1300, 150]);
    expect(campaigns.values('audience')).toEqual(['Plant managers', '']);
    expect([stateOf(book, 1), stateOf(book, 2)]).toEqual(['undone', 'complete']);
  });
  test('keeps the cells of a campaign that is gone in Names, and gives them back when it returns', () => {
    const book = judged();
    book.importFile(newer);
    expect(book.tab('names').values('raw')).toEqual(['Leads']);
    book.importFile({ ...CAMPAIGNS, file: 'newest.csv', end: '2026-04-02' });
    const campaigns = book.tab('campaigns');
    expect(campaigns.values('campaign')).toEqual(['Awareness', 'Leads']);
    expect(campaigns.values('audience')).toEqual(['Plant managers', '']);
    expect(campaigns.values('persona')).toEqual(['', 'Buyer']);
  });
  test('never replaces another ad account, report or grain', () => {
    const book = judged();
    book.importFile({ ...newer, slice: { ...CAMPAIGNS.slice!, adAccount: 'Other' } });
    expect(book.tab('campaigns').rows).toHaveLength(4);
  });
  test('replaces daily rows day by day', () => {
    const day = (date: string, spend: number) => ['Awareness', '501', 'Havula', { date }, { date }, 'EUR', spend, 100, 1, 50];
    const daily: TestFile = {
      ...CAMPAIGNS,
      slice: { ...CAMPAIGNS.slice!, grain: 'day' },
      start: '2026-03-01',
      end: '2026-03-03',
      data: [day('2026-03-01', 1), day('2026-03-02', 2), day('2026-03-03', 3)],
    };
    const book = ready();
    book.importFile(daily);
    book.importFile({ ...daily, file: 'b.csv', start: '2026-03-03', end: '2026-03-04', data: [day('2026-03-03', 30), day('2026-03-04', 40)] });
    expect(book.tab('campaigns').values('spend')).toEqual([1, 2, 30, 40]);
    expect([stateOf(book, 1), stateOf(book, 2)]).toEqual(['complete', 'complete']);
  });
  test('that only overlaps is never summed: the newer counts, and Health names both with their sums', () => {
    const book = ready();
    book.importFile(CAMPAIGNS);
    book.importFile({
      ...newer,
      file: 'april.csv',
      start: '2026-03-01',
      end: '2026-04-30',
      data: [['Awareness', '501', 'Havula', { date: '2026-03-01' }, { date: '2026-04-30' }, 'EUR', 500, 9000, 30, 3000]],
    });
    book.build('2026-04-30', { period: '2026-03-01..2026-04-30' });
    const health = book.tab('health');
    const line = health.rows.find((row) => String(health.cell(row, 'id').v).startsWith('two_slices'))!;
    expect(health.cell(line, 'message').v).toBe(
      'Imports campaigns.csv and april.csv overlap (2 rows, Spend 2,001, Impressions 50,000 and 1 row, Spend 500.00, Impressions 9,000). april.csv counts. Import one report for the whole time.',
    );
    const plan = book.tab('plan');
    expect(plan.cell(plan.rowOf('ctr:linkedin'), 'trials').v).toBe(3000);
  });
  test.each(['before', 'after'] as const)('a list cut at 25 companies that comes %s a report of all of them never counts in its place', (order) => {
    const engagement = {
      ...COMPANIES,
      file: 'engagement.csv',
      slice: { report: 'company_engagement', adAccount: '', level: 'company', grain: 'total' },
    } as const;
    const cut: TestFile = {
      ...engagement,
      file: 'demographics.csv',
      slice: { ...engagement.slice, report: 'demographics_report' },
      data: [['KASKITEK', 58, 0, 0]],
    };
    const book = ready();
    book.importFile(ACCOUNTS);
    const results = (order === 'before' ? [cut, engagement] : [engagement, cut]).map((file) => book.importFile(file) as ImportSummary);
    expect(results[1].warnings).toEqual([
      order === 'before'
        ? 'Overlaps demographics.csv: where both cover the same days, this newer import counts.'
        : 'Overlaps engagement.csv, which counts: this list is cut at 25 companies.',
    ]);
    book.build();
    const plan = book.tab('account_plan');
    expect(plan.cell(plan.rowOf('0112038-9'), 'impressions').v).toBe(2500);
    expect(book.tab('health').values('message')).toContain(
      'Imports demographics.csv and engagement.csv overlap (1 row, Impressions 58, Clicks 0 and 3 rows, Impressions 3,403, Clicks 16). engagement.csv counts. Import one report for the whole time.',
    );
  });
});
