// The profile, its fits and the gross list of channels in the built bundle: typed, built, read back.
import { ACCOUNTS, ALL_FILES, CAMPAIGNS, LEADS } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

const withAccounts = (options: Parameters<typeof openTestBook>[0] = {}, lang: 'en' | 'fi' = 'en'): TestBook => {
  const book = openTestBook(options);
  book.setup(lang);
  book.importFile(ACCOUNTS);
  return book;
};
type Json = { accounts: { id: string; icp: number | null; rank: number | null; fit: { low: number; high: number } | null }[]; channels: unknown[] };
const jsonOf = (book: TestBook): Json => book.build('2026-03-31', { json: true }).json as unknown as Json;
const lines = (book: TestBook, code: string) =>
  book.tab('health').rows.filter((row) => String(book.tab('health').cell(row, 'id').v).startsWith(code));

/** Size 50 to 500 and a place in Tampere or Raahe: with the suggested signs 2 x 20 + 5 x 10 points, so worths of 23, 22 and five of 11. */
function profile(book: TestBook): void {
  const { rowOf } = book.tab('icp');
  book.type('icp', rowOf('size'), 'value', '50–500');
  book.type('icp', rowOf('place'), 'value', 'Tampere; Raahe');
}
const cellsOf = (book: TestBook, id: string, columns: readonly string[]) => {
  const accounts = book.tab('accounts');
  return columns.map((column) => accounts.cell(accounts.rowOf(id), column).v ?? '');
};

describe('#7 #26 a new workbook', () => {
  test.each(['en', 'fi'] as const)('begins with suggestions of our own, and judges nobody (%s)', (lang) => {
    const book = withAccounts({}, lang);
    book.build();
    expect(book.tab('icp').rows).toHaveLength(13);
    expect(book.tab('channels').rows).toHaveLength(11);
    expect(cellsOf(book, '0112038-9', ['fit', 'fit_code'])).toEqual(['', 'unknown']);
    expect(lines(book, 'icp_')).toEqual([]);
  });
});

describe('#10 #12 #13 a profile typed by people', () => {
  const book = withAccounts();
  profile(book);
  const accounts = book.tab('accounts');
  book.type('accounts', accounts.rowOf('0112038-9'), 'signs', 'looks for what we solve; Can decide and buy by itself');
  book.type('accounts', accounts.rowOf('0112038-9'), 'no_signs', 'others');
  book.type('accounts', accounts.rowOf('0112038-9'), 'potential', 500_000);
  book.type('accounts', accounts.rowOf('rantavalssi'), 'potential', 900_000);
  const json = jsonOf(book);

  test('gives each account a fit: 120 people in Tampere with two of five signs have 23 + 22 + 11 + 11', () => {
    expect(cellsOf(book, '0112038-9', ['fit', 'fit_code'])).toEqual([67, 'fits']);
    // 310 people in Raahe, no sign marked: 45, at least 45 - 11 - 11, at most 100
    expect(cellsOf(book, 'rantavalssi', ['fit', 'fit_code'])).toEqual([45, 'fits']);
    expect(json.accounts.find(({ id }) => id === 'rantavalssi')?.fit).toMatchObject({ low: 23, high: 100 });
    // 45 people in Kuopio: outside, with nothing that adds
    expect(cellsOf(book, 'savumetsa.fi', ['fit', 'fit_code'])).toEqual([0, 'outside']);
  });
  test('#34 ranks by fit x potential: 405,000 before 335,000, and who has no potential has no place', () => {
    expect(cellsOf(book, 'rantavalssi', ['priority', 'plan_tier'])).toEqual([1, 'A']);
    expect(cellsOf(book, '0112038-9', ['priority', 'plan_tier'])).toEqual([2, 'A']);
    expect(cellsOf(book, 'savumetsa.fi', ['priority'])).toEqual(['']);
  });
  test('explains the fit beside it and in the note of its cell, whose points sum to it', () => {
    const view = book.tab('accounts');
    expect(view.cell(view.rowOf('0112038-9'), 'fit_why').v).toBe('● fits: + Right size, Right place, Looks for what we solve, 1 more');
    const note = String(view.cell(view.rowOf('0112038-9'), 'fit').note);
    expect(note.split('\n')).toEqual([
      'Fit 67 of 100',
      '+23  Right size: 120',
      '+22  Right place: Tampere',
      '+11  Looks for what we solve',
      '+11  Can decide and buy by itself',
      'Priority 2: fit x potential = 335,000 EUR',
      '[abm]',
    ]);
    expect(view.cell(view.rowOf('savumetsa.fi'), 'fit_why').v).toBe(
      // no country is known, so Kuopio alone does not rule the place out
      '▲ outside the profile, 0–30: not Right size; ? Right place, Looks for what we solve, Feels the pain that we take away, 5 more',
    );
  });
  test('shows fit and reasons in the Account plan', () => {
    const plan = book.tab('account_plan');
    const row = plan.rowOf('0112038-9');
    expect([plan.cell(row, 'fit').v, plan.cell(row, 'priority').v]).toEqual([67, 2]);
    expect(plan.cell(row, 'fit_why').v).toMatch(/^● fits: /);
  });
  test('says beside each rule what it is worth and how it fares', () => {
    const icp = book.tab('icp');
    const of = (id: string) => ['worth', 'holds', 'fails', 'unknown'].map((column) => icp.cell(icp.rowOf(id), column).v ?? '');
    expect(of('size')).toEqual([23, 2, 1, 0]);
    expect(of('need')).toEqual([11, 1, 0, 2]);
    expect(of('price')).toEqual([-11, 0, 1, 2]);
    expect(of('competitor')).toEqual(['', 0, 3, 0]);
    // waits for its value
    expect(of('industry')).toEqual(['', '', '', '']);
  });
  test('built again changes nothing, not even a note', () => {
    const before = book.host.snapshot();
    expect(book.build()).toMatchObject({ changed: false });
    expect(book.host.snapshot()).toEqual(before);
  });
  test('a note that people wrote stays, and their change of ours makes it theirs', () => {
    const view = book.tab('accounts');
    const [row, column] = [view.rowOf('rantavalssi'), view.columns.fit];
    book.host.replaceSheet({
      ...view.sheet,
      cells: { ...view.sheet.cells, [row]: { ...view.sheet.cells[row], [column]: { ...view.sheet.cells[row][column], note: 'Call them first' } } },
    });
    book.type('accounts', row, 'signs', 'Looks for what we solve');
    book.build();
    expect(book.tab('accounts').cell(row, 'fit')).toMatchObject({ v: 56, note: 'Call them first' });
  });
});

describe('fields and signs', () => {
  test('a column of people’s own is asked by its header, ticks by yes and no, places by city or country', () => {
    const book = withAccounts();
    const { sheet, headerRow } = book.tab('accounts');
    const own = sheet.columns;
    book.host.replaceSheet({ ...sheet, columns: own + 1 });
    book.host.setCell(sheet.name, headerRow, own + 1, 'Own  Production');
    const row = (id: string) => book.tab('accounts').rowOf(id);
    book.host.setCell(sheet.name, row('0112038-9'), own + 1, true);
    book.host.setCell(sheet.name, row('savumetsa.fi'), own + 1, 'Kyllä');
    const { rowOf } = book.tab('icp');
    book.type('icp', rowOf('industry'), 'field', 'own production');
    book.type('icp', rowOf('industry'), 'value', 'yes; kyllä');
    book.build();
    const icp = book.tab('icp');
    expect(['holds', 'fails', 'unknown'].map((column) => icp.cell(icp.rowOf('industry'), column).v)).toEqual([2, 0, 1]);
  });
  test('what cannot be found is named in Health: a field, a sign, a number', () => {
    const book = withAccounts();
    profile(book);
    const { rowOf } = book.tab('icp');
    book.type('icp', rowOf('industry'), 'field', 'Fit');
    book.type('icp', rowOf('industry'), 'value', 'x');
    book.type('icp', rowOf('revenue'), 'value', 'a lot');
    book.type('accounts', book.tab('accounts').rowOf('0112038-9'), 'signs', 'Wants to buy');
    book.build();
    expect(lines(book, 'bad_field')).toHaveLength(1);
    expect(lines(book, 'bad_sign')).toHaveLength(1);
    expect(lines(book, 'bad_number')).toHaveLength(1);
    expect(lines(book, 'icp_waiting')).toHaveLength(1);
  });
  test('#8 a profile of only industry and size is warned of', () => {
    const book = withAccounts();
    const icp = book.tab('icp');
    for (const row of icp.rows) if (icp.cell(row, 'id').v !== 'size') for (const column of ['rule', 'field']) book.type('icp', row, column, null);
    book.type('icp', icp.rowOf('size'), 'value', '50–500');
    book.build();
    expect(lines(book, 'icp_narrow')).toHaveLength(1);
  });
  test('a rule typed below gets an id, and suggested signs keep their marks when the language changes', () => {
    const book = withAccounts();
    profile(book);
    const icp = book.tab('icp');
    const fresh = icp.rows[icp.rows.length - 1] + 1;
    book.type('icp', fresh, 'rule', 'Uusi linja, pian');
    book.type('icp', fresh, 'kind', 'Puoltaa');
    book.type('accounts', book.tab('accounts').rowOf('0112038-9'), 'signs', 'Uusi linja, pian');
    book.type('accounts', book.tab('accounts').rowOf('rantavalssi'), 'signs', 'Looks for what we solve');
    book.build();
    expect(book.tab('icp').cell(fresh, 'id').v).toBe('uusi-linja-pian');
    const fit = cellsOf(book, 'rantavalssi', ['fit']);
    book.setup('fi');
    expect(book.tab('icp').cell(icp.rowOf('need'), 'rule').v).toBe('Etsii sitä, minkä ratkaisemme');
    book.build();
    expect(cellsOf(book, 'rantavalssi', ['fit'])).toEqual(fit);
    expect(cellsOf(book, '0112038-9', ['fit_code'])).toEqual(['fits']);
    expect(lines(book, 'bad_sign')).toEqual([]);
  });
});

describe('#62 #65 the gross list of channels', () => {
  const book = openTestBook({ locale: 'fi_FI', formulaMode: 'locale-parsed' });
  book.setup('fi');
  for (const file of [ACCOUNTS, CAMPAIGNS, LEADS]) book.importFile(file);
  const type = (id: string, cells: Record<string, number | string>) => {
    const row = book.tab('channels').rowOf(id);
    for (const [column, value] of Object.entries(cells)) book.type('channels', row, column, value);
  };
  type('fair', { named: 12, asked: 30, awareness: 3, conviction: 2, purchase: 0, tries: 4, leads: 8 });
  type('webinar', { named: 9, asked: 30, awareness: 3, conviction: 2 });
  type('email', { named: 7, asked: 30, conviction: 3, purchase: 2, tries: 5, leads: 4 });
  type('linkedin', { named: 2, asked: 30, awareness: 3, conviction: 1 });
  type('phone', { named: 0, asked: 30, purchase: 1 });
  const json = jsonOf(book);
  const of = (id: string, column: string) => book.tab('channels').cell(book.tab('channels').rowOf(id), column).v ?? '';

  test('keeps the best three of eleven, and rests none that was tried too seldom', () => {
    expect(['fair', 'webinar', 'email', 'linkedin', 'phone', 'blog'].map((id) => of(id, 'verdict_code'))).toEqual([
      'keep',
      'keep',
      'keep',
      'too_early',
      'rest',
      'unscored',
    ]);
    expect(of('fair', 'verdict')).toBe('● pidä');
    expect(json.channels).toHaveLength(11);
  });
  test('counts campaigns and leads of the data tabs: two campaigns and one lead of LinkedIn', () => {
    expect([of('linkedin', 'tries_all'), of('linkedin', 'leads_all')]).toEqual([2, 1]);
  });
  test('says the survey with its interval, and a reason for each', () => {
    expect(of('webinar', 'survey')).toBe('30 % (17–48 %)');
    expect(of('linkedin', 'reason')).toMatch(/^Kokeiltu 2 kertaa, tarvitaan 3/);
    expect(of('phone', 'reason')).toMatch(/^Lepää: 3 pistettä, enintään \d+, .*Asiakkaista sen mainitsi 0, kysyttyjä 30\.$/);
    expect(of('blog', 'reason')).toMatch(/^Mitään ei tiedetä/);
  });
  test('built again changes nothing', () => {
    expect(book.build()).toMatchObject({ changed: false });
  });
});

test('#35 #146 settings choose how accounts are selected, tiered and where', () => {
  const book = openTestBook();
  book.setup();
  for (const file of ALL_FILES) book.importFile(file);
  profile(book);
  const set = (id: string, value: string | number) => book.type('settings', book.tab('settings').rowOf(id), 'value', value);
  for (const [id, potential] of [
    ['0112038-9', 500_000],
    ['rantavalssi', 40_000],
  ] as const)
    book.type('accounts', book.tab('accounts').rowOf(id), 'potential', potential);
  set('tier_fixed', 'Yes');
  set('focus_region', 'Tampere; Kuopio');
  set('selection_analysed', 'Yes');
  book.build();
  // 45 of 100 x 500,000 = 225,000: from 100,000 on A
  expect(cellsOf(book, '0112038-9', ['plan_tier', 'priority'])).toEqual(['A', 1]);
  expect(cellsOf(book, 'rantavalssi', ['plan_tier', 'priority'])).toEqual(['', '']);
  expect(lines(book, 'selection_small')).toHaveLength(1);
  expect(lines(book, 'unranked_accounts')).toHaveLength(1);
});
