// Names in files and the accounts they mean: certain ones are matched as they come in, unsure ones wait for a person, whose decision holds for
// the rows that stand and for every later file, until it is forgotten.
import type { Decision, MatchReview } from '../../src/rpc/contract';
import { openTestBook, Refused, type TestBook, type TestFile } from '../support/workbook';

const ACCOUNTS: TestFile = {
  tab: 'accounts',
  vendor: 'list',
  fields: ['name', 'business_id', 'domain', 'city'],
  data: [
    ['Kaskitek Oy', '0112038-9', 'kaskitek.fi', 'Tampere'],
    ['Hopeaharju Konepaja Oy', null, 'hopeaharju.fi', 'Kuopio'],
    ['Hopeaharju Palvelut Oy', null, null, 'Kuopio'],
    ['Rantavalssi Oyj', null, null, 'Raahe'],
  ],
};
const KASKITEK = '0112038-9';
const companies = (file: string, start: string, ...names: string[]): TestFile => ({
  tab: 'companies',
  file,
  start,
  end: start,
  fields: ['company', 'domain', 'impressions'],
  data: names.map((name) => (name.includes('|') ? [...name.split('|'), 10] : [name, null, 10])),
});
const ready = (...files: TestFile[]): TestBook => {
  const book = openTestBook({ quick: true });
  book.setup();
  for (const file of [ACCOUNTS, ...files]) book.importFile(file);
  return book;
};
const accountsOf = (book: TestBook) =>
  Object.fromEntries(
    book.tab('companies').rows.map((row) => {
      const { v: company } = book.tab('companies').cell(row, 'company');
      return [String(company), book.tab('companies').cell(row, 'account').v ?? ''];
    }),
  );
const decide = (book: TestBook, ...decisions: Decision[]): MatchReview => book.call('decideMatch', { decisions });
const openNames = (review: MatchReview) => review.open.map((one) => one.name);
const healthOf = (book: TestBook, code: string) => {
  const health = book.tab('health');
  return health.rows.filter((row) => String(health.cell(row, 'id').v).startsWith(code)).map((row) => String(health.cell(row, 'message').v));
};
const JANUARY = companies('january.csv', '2026-01-31', 'KASKITEK', 'Rantavalsi', 'Hopeaharju', 'Unknown Ltd', 'Ranta-Valssi Finland', 'Rantapalssi');

describe('an import', () => {
  test('matches slips and other writings beyond doubt; what is unsure or alike nothing stays without an account', () => {
    const book = ready();
    const summary = book.importFile(JANUARY);
    expect(accountsOf(book)).toEqual({
      KASKITEK,
      Rantavalsi: 'rantavalssi',
      'Ranta-Valssi Finland': 'rantavalssi',
      Hopeaharju: '',
      Rantapalssi: '',
      'Unknown Ltd': '',
    });
    expect(summary).toMatchObject({ matched: 3, unmatched: 3, unsure: 2, unmatchedNames: ['Hopeaharju', 'Unknown Ltd', 'Rantapalssi'] });
  });
  test('knows a company by its site, with subdomains, but not by a site that everyone may use', () => {
    const book = ready();
    book.importFile(companies('sites.csv', '2026-01-31', 'The workshop|https://shop.hopeaharju.fi/en', 'Someone|gmail.com', 'Somebody|linkedin.com'));
    expect(accountsOf(book)).toEqual({ 'The workshop': 'hopeaharju.fi', Someone: '', Somebody: '' });
  });
  test('finds people, leads and deals the same way', () => {
    const book = ready();
    book.importFile({ tab: 'deals', fields: ['id', 'title', 'company', 'stage'], data: [['1', 'Line', 'Rantavalsi', 'Lead']] });
    book.importFile({ tab: 'people', fields: ['name', 'company', 'email'], data: [['Anna Ahti', 'Rantavalsi Oy', null]] });
    book.importFile({ tab: 'leads', fields: ['id', 'name', 'company'], data: [['L1', 'Anna Ahti', 'Oy Rantavalsi Ab']] });
    for (const tab of ['deals', 'people', 'leads'] as const) expect(book.tab(tab).values('account')).toEqual(['rantavalssi']);
  });
});

describe('the review', () => {
  test('lists unsure names with up to three candidates and why, then those that nothing comes near, by rows', () => {
    const book = ready(JANUARY, companies('february.csv', '2026-02-28', 'Unknown Ltd', 'Nobody|nobody.example'));
    book.importFile({ tab: 'deals', fields: ['id', 'title', 'company', 'stage'], data: [['1', 'Line', 'hopeaharju', 'Lead']] });
    const review = book.call('matchReview', {});
    expect(review.open.map(({ name, rows, tabs, domain }) => ({ name, rows, tabs, domain }))).toEqual(
      [
        { name: 'hopeaharju', rows: 2, tabs: expect.arrayContaining(['Companies', 'Deals']), domain: null },
        { name: 'Rantapalssi', rows: 1, tabs: ['Companies'], domain: null },
        { name: 'Unknown Ltd', rows: 2, tabs: ['Companies'], domain: null },
        { name: 'Nobody', rows: 1, tabs: ['Companies'], domain: 'nobody.example' },
      ].map((one) => (one.name === 'hopeaharju' ? { ...one, name: expect.stringMatching(/^hopeaharju$/i) } : one)),
    );
    expect(review.open[0].candidates.map(({ accountId, name, why }) => ({ accountId, name, why }))).toEqual(
      expect.arrayContaining([
        { accountId: 'hopeaharju.fi', name: 'Hopeaharju Konepaja Oy', why: 'as_near' },
        { accountId: 'hopeaharju palvelut', name: 'Hopeaharju Palvelut Oy', why: 'as_near' },
      ]),
    );
    for (const { candidates } of review.open) {
      expect(candidates.length).toBeLessThanOrEqual(3);
      for (const { likeness } of candidates) expect(likeness > 0 && likeness < 1).toBe(true);
    }
    expect(review.open[2].candidates).toEqual([]);
    expect(review).toMatchObject({ more: 0, decided: [] });
  });
  test('reads only', () => {
    const book = ready(JANUARY);
    const before = book.host.snapshot();
    book.call('matchReview', {});
    expect(book.host.snapshot()).toEqual(before);
  });
  test('leaves out rows of an import that is not complete', () => {
    const book = ready();
    const { data } = JANUARY;
    const { id } = book.call('importBegin', {
      ...JANUARY,
      data: undefined,
      rows: 6,
      hash: 'h',
      format: 'x',
      vendor: 'v',
      slice: { report: '', adAccount: '', level: '', grain: 'total' },
      currency: null,
      stated: {},
      warnings: [],
      who: '',
    } as never);
    book.call('importBlock', { id, first: 0, rows: data, sourceRows: data.map((_, i) => i + 2) });
    expect(book.call('matchReview', {}).open).toEqual([]);
  });
});

describe('a decision', () => {
  test('is applied to the rows that stand, stands in Names in words, and is remembered over the next import', () => {
    const book = ready(JANUARY);
    const review = decide(book, { name: 'Hopeaharju', account: 'hopeaharju.fi' }, { name: 'Unknown Ltd', account: null });
    expect(openNames(review)).toEqual(['Rantapalssi']);
    expect(review.decided).toEqual([
      { name: 'Hopeaharju', account: 'hopeaharju.fi', accountName: 'Hopeaharju Konepaja Oy', when: '2026-04-02' },
      { name: 'Unknown Ltd', account: null, accountName: null, when: '2026-04-02' },
    ]);
    expect(accountsOf(book)).toMatchObject({ Hopeaharju: 'hopeaharju.fi', 'Unknown Ltd': '' });
    expect([book.tab('names').values('raw'), book.tab('names').values('account')]).toEqual([
      ['Hopeaharju', 'Unknown Ltd'],
      ['Hopeaharju Konepaja Oy', 'none of our accounts'],
    ]);
    const again = companies('february.csv', '2026-02-28', ' HOPEAHARJU ', 'unknown  ltd');
    expect(book.importFile(again)).toMatchObject({ matched: 1, unmatched: 1, unsure: 0 });
    expect(openNames(book.call('matchReview', {}))).toEqual(['Rantapalssi']);
  });
  test('wins over a name that would be matched by itself, over its domain, and over what stands', () => {
    const book = ready(companies('january.csv', '2026-01-31', 'KASKITEK|kaskitek.fi', 'Rantavalssi'));
    decide(book, { name: 'Kaskitek', account: 'rantavalssi' }, { name: 'Rantavalssi', account: null });
    expect(accountsOf(book)).toEqual({ KASKITEK: 'rantavalssi', Rantavalssi: '' });
    book.build();
    expect(accountsOf(book)).toEqual({ KASKITEK: 'rantavalssi', Rantavalssi: '' });
    expect(book.build().changed).toBe(false);
  });
  test('typed into Names, by the account’s name or id, is applied by the next build to rows that stand, matched or not', () => {
    const book = ready(JANUARY);
    const first = book.tab('names').headerRow + 1;
    for (const [i, [raw, account]] of [
      ['hopeaharju', 'HOPEAHARJU Palvelut'],
      ['Rantavalsi', KASKITEK],
      ['KASKITEK', 'None'],
    ].entries()) {
      book.type('names', first + i, 'raw', raw);
      book.type('names', first + i, 'account', account);
    }
    book.build();
    expect(accountsOf(book)).toMatchObject({ Hopeaharju: 'hopeaharju palvelut', Rantavalsi: KASKITEK, KASKITEK: '' });
    expect(book.build().changed).toBe(false);
  });
  test('can be changed, also where a person typed it; the name keeps one row', () => {
    const book = ready(JANUARY);
    const first = book.tab('names').headerRow + 1;
    book.type('names', first, 'raw', 'hopeaharju');
    book.type('names', first, 'account', 'Hopeaharju Palvelut Oy');
    const review = decide(book, { name: 'Hopeaharju', account: 'hopeaharju.fi' });
    expect(review.decided).toEqual([{ name: 'hopeaharju', account: 'hopeaharju.fi', accountName: 'Hopeaharju Konepaja Oy', when: '2026-04-02' }]);
    expect(book.tab('names').values('account')).toEqual(['Hopeaharju Konepaja Oy']);
    expect(accountsOf(book)).toMatchObject({ Hopeaharju: 'hopeaharju.fi' });
  });
  test('can be forgotten, however it came: rows belong again to whom the name fits, or to nobody', () => {
    const book = ready(JANUARY);
    decide(book, { name: 'Hopeaharju', account: 'hopeaharju.fi' }, { name: 'KASKITEK', account: null });
    const names = book.tab('names');
    book.type('names', names.rows.length + names.headerRow + 1, 'raw', 'Rantapalssi');
    book.type('names', names.rows.length + names.headerRow + 1, 'account', 'Kaskitek');
    book.build();
    expect(accountsOf(book)).toMatchObject({ Hopeaharju: 'hopeaharju.fi', KASKITEK: '', Rantapalssi: KASKITEK });
    const review = decide(book, ...['Hopeaharju', 'KASKITEK', 'Rantapalssi'].map((name) => ({ name, account: null, forget: true })));
    expect(accountsOf(book)).toMatchObject({ Hopeaharju: '', KASKITEK, Rantapalssi: '' });
    expect(review.decided).toEqual([]);
    expect(openNames(review).sort()).toEqual(['Hopeaharju', 'Rantapalssi', 'Unknown Ltd']);
    expect(book.tab('names').rows).toEqual([]);
  });
  test('holds when the account gets another name', () => {
    const book = ready(JANUARY);
    decide(book, { name: 'Hopeaharju', account: 'hopeaharju.fi' });
    book.type('accounts', book.tab('accounts').rowOf('hopeaharju.fi'), 'name', 'Uusi Nimi Oy');
    expect(book.call('matchReview', {}).decided).toMatchObject([{ account: 'hopeaharju.fi', accountName: 'Uusi Nimi Oy' }]);
    book.importFile(companies('february.csv', '2026-02-28', 'Hopeaharju', 'Hopeaharju'));
    expect(book.tab('companies').values('account').slice(-2)).toEqual(['hopeaharju.fi', 'hopeaharju.fi']);
  });
  test('for an account that nobody knows is refused, and nothing is saved', () => {
    const book = ready(JANUARY);
    expect(() => decide(book, { name: 'Hopeaharju', account: 'hopeaharju.fi' }, { name: 'Unknown Ltd', account: 'Nowhere Oy' })).toThrow(Refused);
    expect(book.tab('names').rows).toEqual([]);
    expect(accountsOf(book)).toMatchObject({ Hopeaharju: '' });
  });
  test('may name an account as a person writes it', () => {
    const book = ready(JANUARY);
    expect(decide(book, { name: 'Unknown Ltd', account: 'rantavalssi oyj' }).decided[0]).toMatchObject({ account: 'rantavalssi' });
  });
  test('takes nothing from the cells that Names keeps for a campaign or company that is gone', () => {
    const judged = (file: string, start: string, name: string): TestFile => ({ ...companies(file, '2026-01-31', name), start });
    const book = ready(judged('january.csv', '2026-01-31', 'Unknown Ltd'));
    book.type('companies', book.tab('companies').rows[0], 'judged', 'Yes');
    book.importFile(judged('wide.csv', '2026-01-01', 'Other Oy'));
    const [row] = book.tab('names').rows;
    const kept = book.tab('names').cell(row, 'kept').v;
    expect(kept).toContain('judged');
    book.type('names', row, 'account', 'Kaskitek Oy');
    decide(book, { name: 'Unknown Ltd', account: 'rantavalssi' });
    expect(book.tab('names').cell(row, 'account').v).toBe('Rantavalssi Oyj');
    decide(book, { name: 'Unknown Ltd', account: null, forget: true });
    expect(book.tab('names').cell(row, 'account').v ?? '').toBe('');
    expect(book.tab('names').cell(row, 'kept').v).toBe(kept);
  });
  test('in Finnish stands in Names in Finnish, and is read in any language', () => {
    const book = openTestBook({ quick: true });
    book.setup('fi');
    for (const file of [ACCOUNTS, JANUARY]) book.importFile(file);
    decide(book, { name: 'Unknown Ltd', account: null });
    expect(book.tab('names').values('account')).toEqual(['ei mikään kohdeyrityksistä']);
    book.build('2026-03-31', { lang: 'en' });
    expect(book.call('matchReview', {}).decided).toMatchObject([{ name: 'Unknown Ltd', account: null }]);
  });
  test.each([[{ name: '', account: null }], [{ name: 'x', account: '' }], [{ name: 'x' }], [{ name: 'x', account: null, forget: 'yes' }], ['x']])(
    'of a wrong shape is refused: %j',
    (decision) => {
      const book = ready();
      expect(book.rpc('decideMatch', JSON.stringify({ decisions: [decision] }))).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    },
  );
});

describe('Health', () => {
  test('has one line for the names that wait, and none once they are decided', () => {
    const book = ready(JANUARY);
    book.build();
    expect(healthOf(book, 'names_to_check')).toEqual([
      '2 company names are like a target account, but not beyond doubt: Hopeaharju, Rantapalssi. Open Check matches in the sidebar and choose; the choice is remembered.',
    ]);
    decide(book, { name: 'Hopeaharju', account: 'hopeaharju.fi' }, { name: 'Rantapalssi', account: null }, { name: 'Unknown Ltd', account: null });
    book.build();
    expect([healthOf(book, 'names_to_check'), healthOf(book, 'unmatched_company')]).toEqual([[], []]);
  });
  test('names a decision for an account that is not there', () => {
    const book = ready(JANUARY);
    const first = book.tab('names').headerRow + 1;
    book.type('names', first, 'raw', 'Unknown Ltd');
    book.type('names', first, 'account', 'Nowhere Oy');
    book.build();
    expect(healthOf(book, 'unknown_decision')).toEqual([
      "Unknown Ltd is to belong to 'Nowhere Oy', but no account in Accounts has this name or id. Write it as it stands there, or clear the cell.",
    ]);
  });
});
