import { COMPANIES_TEXT, codes, column, fieldOf, read, utf8, windows1252 } from '../fixtures';

const NAME = 'companies_2026-01-01_2026-03-31.csv';

describe('company engagement table', () => {
  test('is found by its names; the period stands in the name of the file', async () => {
    const table = await read(NAME, utf8(COMPANIES_TEXT));
    expect(table).toMatchObject({
      format: 'company_engagement',
      vendor: 'linkedin',
      tab: 'companies',
      headerRow: 1,
      period: { start: '2026-01-01', end: '2026-03-31' },
      periodAssumed: false,
      sums: { impressions: 1244, clicks: 9, engagements: 11, organic_engagements: 2 },
      nonAdditive: ['members_targeted'],
      warnings: [],
    });
    expect(column(table, 'company')).toEqual(['RIVITIE', 'Oksala']);
    expect(column(table, 'domain')).toEqual(['rivitie.example', null]);
    expect(column(table, 'end')).toEqual([{ date: '2026-03-31' }, { date: '2026-03-31' }]);
  });
  test('a dash is unknown, not zero', async () => {
    expect(column(await read(NAME, utf8(COMPANIES_TEXT)), 'organic_engagements')).toEqual([2, null]);
  });
  test('a figure withheld for privacy is unknown, without a warning', async () => {
    const table = await read(NAME, utf8('Company,Impressions,Clicks\nA,<3,< 10\nB,7,1\n'));
    expect(column(table, 'impressions')).toEqual([null, 7]);
    expect(table).toMatchObject({ sums: { impressions: 7, clicks: 1 }, warnings: [] });
  });
  test('without dates in the name: 90 days to the day of the file, with a warning', async () => {
    const table = await read('companies.csv', utf8(COMPANIES_TEXT), { fileDate: '2026-03-31' });
    expect(table).toMatchObject({ period: { start: '2026-01-01', end: '2026-03-31' }, periodAssumed: true });
    expect(codes(table)).toEqual(['period_assumed']);
  });
  test.each([
    [
      'lower-case API names',
      'companyname,paidimpressions,paidclicks,organicengagements\nA,7,1,0\n',
      { impressions: 7, clicks: 1, organic_engagements: 0 },
    ],
    [
      'names of an importer',
      'Account,Domain,Engagement Level,Targeted,Impressions,Ad engagement\nA,a.example,Low,3,7,2\n',
      { impressions: 7, engagements: 2 },
    ],
    ['sep= line and semicolons', 'sep=;\nCompany;Impressions\nA;1 200\nB;17\n', { impressions: 1217 }],
    ['Finnish names', 'Yritys;Näyttökerrat;Klikkaukset\nÄäri Oy;1 200;3\n', { impressions: 1200, clicks: 3 }],
  ])('%s', async (_, text, sums) => {
    expect((await read(NAME, utf8(text))).sums).toEqual(sums);
  });
  test('a summary of visits per company comes from visitor identification', async () => {
    const table = await read(NAME, utf8('Company,Website,Visits,Unique visitors,First visit,Last visit\nA,a.example,4,2,2026-01-02,2026-02-02\n'));
    expect(table).toMatchObject({
      format: 'visitor_companies',
      vendor: 'visitor_identification',
      sums: { visits: 4 },
      nonAdditive: ['unique_visitors'],
    });
  });
  test('the better name wins where two fit', async () => {
    const table = await read(NAME, utf8('Account,Company name,Impressions\nMain,A,5\n'));
    expect(fieldOf(table, 'Company name')).toBe('company');
    expect(fieldOf(table, 'Account')).toBeNull();
  });
  test('the umlauts of an 8-bit file arrive', async () => {
    expect(column(await read(NAME, windows1252('Yritys;Näyttökerrat\nJäälä Oy;5\n')), 'company')).toEqual(['Jäälä Oy']);
  });
});

describe('totals', () => {
  const totals = async (text: string) => read(NAME, utf8(text));
  test.each([
    ['a last row that says so', 'Company,Impressions\nA,10\nB,5\nTotal,15\n'],
    ['a first row without a name', 'Company,Impressions\n,15\nA,10\nB,5\n'],
    ['Finnish', 'Company,Impressions\nA,10\nB,5\nYhteensä,15\n'],
  ])('%s stays out of the sums and is kept', async (_, text) => {
    const table = await totals(text);
    expect(table).toMatchObject({ totalRows: 1, sums: { impressions: 15 }, stated: { impressions: 15 }, warnings: [] });
    expect(table.rows).toHaveLength(2);
  });
  test('rows that sum to less than stated are reported', async () => {
    const table = await totals('Company,Impressions\nA,10\nGrand total,99\n');
    expect(table.warnings).toEqual([{ code: 'total_short', message: expect.stringContaining('the rows sum to 10 of 99') }]);
  });
  test('a company called Total with a web address is a company', async () => {
    expect((await totals('Company,Domain,Impressions\nTotal,total.example,10\nA,,1\n')).totalRows).toBe(0);
  });
});
