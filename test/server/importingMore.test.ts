// People, leads, touches, landing pages and costs come in: by id, by event, by slice; names find their accounts and people.
import { ACCOUNTS, COSTS, DEALS_AFTER, LEADS, MORE_FILES, PAGES, PEOPLE, TOUCHES } from '../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../support/workbook';

const ready = (...files: TestFile[]): TestBook => {
  const book = openTestBook({ quick: true });
  book.setup();
  for (const file of files) book.importFile(file);
  return book;
};
const KASKITEK = '0112038-9';
const SAVUMETSA = 'savumetsa.fi';

test.each(MORE_FILES.map((file) => [file.tab, file] as const))('a file of %s that is in already adds nothing and says so', (_, file) => {
  const book = ready(ACCOUNTS, PEOPLE, file);
  const before = book.host.snapshot();
  expect(book.importFile(file)).toBe('already');
  expect(book.host.snapshot()).toEqual(before);
});

describe('people', () => {
  test('get an id of e-mail, else account and name, and the account of their company or their address', () => {
    const book = ready(ACCOUNTS);
    expect(book.importFile(PEOPLE)).toMatchObject({ rows: 4, matched: 3, unmatched: 1, unmatchedNames: ['Unknown Ltd'] });
    const people = book.tab('people');
    expect(people.values('id')).toEqual(['anna.ahti@kaskitek.fi', 'matti.meri@kaskitek.fi', 'savumetsa.fi|liisa lumi', 'veera@gmail.com']);
    expect(people.values('account')).toEqual([KASKITEK, KASKITEK, SAVUMETSA, '']);
    expect(people.values('consent')).toEqual(['Yes', 'No', '', '']);
    expect(book.tab('_abm_in').rows).toEqual([]);
  });
  test('are found again by address, or by account and name; ids and people’s cells stay, a blank leaves what stands', () => {
    const book = ready(ACCOUNTS, PEOPLE);
    const row = book.tab('people').rowOf('savumetsa.fi|liisa lumi');
    book.type('people', row, 'role', 'Decision maker');
    book.type('people', row, 'phone', '040 1');
    book.importFile({
      ...PEOPLE,
      file: 'again.csv',
      data: [
        ['Liisa  LUMI', null, 'Savumetsä', 'liisa.lumi@savumetsa.fi', 'yes', null, null],
        ['A. Ahti', 'COO', null, 'ANNA.AHTI@kaskitek.fi', null, null, null],
        ['Anna Ahti', 'Buyer', 'Kaskitek', 'anna2@kaskitek.fi', null, null, null],
      ],
    });
    const people = book.tab('people');
    expect(people.values('id')).toEqual([
      'anna.ahti@kaskitek.fi',
      'matti.meri@kaskitek.fi',
      'savumetsa.fi|liisa lumi',
      'veera@gmail.com',
      'anna2@kaskitek.fi',
    ]);
    expect([people.values('name'), people.values('title')]).toEqual([
      ['A. Ahti', 'Matti Meri', 'Liisa  LUMI', 'Veera Vieras', 'Anna Ahti'],
      ['COO', 'Talousjohtaja', 'Toimitusjohtaja', 'Buyer', 'Buyer'],
    ]);
    expect([people.cell(row, 'role').v, people.cell(row, 'phone').v, people.cell(row, 'email').v]).toEqual([
      'Decision maker',
      '040 1',
      'liisa.lumi@savumetsa.fi',
    ]);
  });
  test('that someone typed get their id and account with the build', () => {
    const book = ready(ACCOUNTS);
    const first = book.tab('people').headerRow + 1;
    book.type('people', first, 'name', 'Anna Ahti');
    book.type('people', first, 'company', 'Kaskitek');
    book.type('people', first + 1, 'name', 'Matti');
    book.type('people', first + 1, 'email', 'matti@savumetsa.fi');
    book.build();
    expect(book.tab('people').values('id')).toEqual(['0112038-9|anna ahti', 'matti@savumetsa.fi']);
    expect(book.tab('people').values('account')).toEqual([KASKITEK, SAVUMETSA]);
    expect(book.build().changed).toBe(false);
  });
});

describe('leads', () => {
  test('are merged by CRM id, else by account, name and day; words of lists are in the language of the workbook', () => {
    const book = openTestBook({ quick: true });
    book.setup('fi');
    for (const file of [ACCOUNTS, PEOPLE, LEADS]) book.importFile(file);
    const leads = book.tab('leads');
    expect(leads.values('id')).toEqual(['L1', 'L2', 'unknown ltd|veera vieras|2026-02-10']);
    expect(leads.values('account')).toEqual([KASKITEK, SAVUMETSA, '']);
    // also a person of no target account, by company and name
    expect(leads.values('person')).toEqual(['anna.ahti@kaskitek.fi', 'savumetsa.fi|liisa lumi', 'veera@gmail.com']);
    expect(leads.values('verdict')).toEqual(['Hyväksytty', 'Hylätty', '']);
    expect(leads.values('consent')).toEqual(['Kyllä', '', 'Ei']);
    expect(leads.values('budget')).toEqual(['50 k€', '?', '']);
  });
  test('of a newer file take its columns, and keep what sales typed where the file is blank', () => {
    const book = ready(ACCOUNTS, PEOPLE, LEADS);
    const row = book.tab('leads').rowOf('L2');
    book.type('leads', row, 'need', 'Press is worn out');
    book.type('leads', row, 'note', 'call in May');
    const [first, second, third] = LEADS.data;
    const won = [...second];
    won[6] = 'Qualified';
    book.importFile({
      ...LEADS,
      file: 'later.csv',
      data: [first, won, third, ['L9', 'New One', 'Kaskitek', null, { date: '2026-03-01' }, ...first.slice(5)]],
    });
    const leads = book.tab('leads');
    expect(leads.values('id')).toEqual(['L1', 'L2', 'unknown ltd|veera vieras|2026-02-10', 'L9']);
    expect([leads.cell(row, 'stage').v, leads.cell(row, 'need').v, leads.cell(row, 'note').v]).toEqual([
      'Qualified',
      'Press is worn out',
      'call in May',
    ]);
  });
  test('that came before their company was an account keep their id when the file comes again', () => {
    const book = ready(LEADS, ACCOUNTS);
    book.build();
    book.importFile({
      ...LEADS,
      file: 'again.csv',
      data: [[null, 'Veera Vieras', 'Unknown Ltd', null, { date: '2026-02-10' }, ...LEADS.data[2].slice(5)]],
    });
    book.type('accounts', book.tab('accounts').rows.length + 2, 'name', 'Unknown Oy');
    book.build();
    book.importFile({ ...LEADS, file: 'third.csv', data: [LEADS.data[2]] });
    expect(book.tab('leads').values('id')).toEqual(['L1', 'L2', 'unknown ltd|veera vieras|2026-02-10']);
    expect(book.tab('leads').values('account')).toEqual([KASKITEK, SAVUMETSA, 'unknown']);
  });
  test('that two of one file share everything are told apart by number', () => {
    const twin = [null, 'Same', 'Kaskitek', null, { date: '2026-02-10' }, ...LEADS.data[2].slice(5)];
    const book = ready(ACCOUNTS, { ...LEADS, data: [twin, twin] });
    expect(book.tab('leads').values('id')).toEqual(['0112038-9|same|2026-02-10', '0112038-9|same|2026-02-10-2']);
  });
});

describe('touches', () => {
  test('are appended with their event, account and person; events without an id get one', () => {
    const book = ready(ACCOUNTS, PEOPLE);
    expect(book.importFile(TOUCHES)).toMatchObject({ rows: 5, matched: 5, unmatched: 0, warnings: [] });
    const touches = book.tab('touches');
    expect(touches.values('import')).toEqual(['4:2', '4:3', '4:4', '4:5', '4:6'].map((key) => key.replace('4:', '3:')));
    expect(touches.values('id')).toEqual([
      'e-1',
      'e-2',
      'hubspot|savumetsa/liisa lumi|2026-03-03T10:00:00|download|guide|1',
      'hubspot|savumetsa/liisa lumi|2026-03-03T10:00:00|download|guide|2',
      'hubspot|someone@kaskitek.fi|2026-03-04T10:00:00|form||1',
    ]);
    expect(touches.values('account')).toEqual([KASKITEK, KASKITEK, SAVUMETSA, SAVUMETSA, KASKITEK]);
    const anna = 'anna.ahti@kaskitek.fi';
    const liisa = 'savumetsa.fi|liisa lumi';
    expect(touches.values('person')).toEqual([anna, anna, liisa, liisa, '']);
    expect([touches.values('direction'), touches.values('kind')]).toEqual([
      ['Out', 'In', 'In', 'In', 'In'],
      ['Email sent', 'Click', 'Download', 'Download', 'Form'],
    ]);
  });
  test('count once, whichever files bring them: those that are in already are left out and counted', () => {
    const book = ready(ACCOUNTS, PEOPLE, TOUCHES);
    const more = [
      ...TOUCHES.data.slice(1, 4),
      ['e-9', { date: '2026-03-25', seconds: 0 }, 'Anna Ahti', 'Kaskitek', null, 'in', 'reply', 'email', null],
    ];
    const again: TestFile = { ...TOUCHES, file: 'more.csv', end: '2026-03-25', data: [...more, more[3]] };
    expect(book.importFile(again, { blockRows: 2 })).toMatchObject({
      rows: 5,
      replacedImports: [],
      warnings: ['4 touches are in already (same event) and were left out.'],
    });
    expect(book.tab('touches').values('id').slice(5)).toEqual(['e-9']);
    expect(book.tab('imports').values('state_code')).toEqual(['complete', 'complete', 'complete', 'complete']);
  });
  test('in large blocks and in single rows get the same ids', () => {
    const ids = [1, 2, 500].map((blockRows) => {
      const book = ready(ACCOUNTS, PEOPLE);
      book.importFile(TOUCHES, { blockRows });
      return book.tab('touches').values('id');
    });
    expect([ids[1], ids[2]]).toEqual([ids[0], ids[0]]);
  });
  test('of an import that was cancelled do not count as known, and a finished one can be taken back', () => {
    const book = ready(ACCOUNTS, PEOPLE, TOUCHES);
    book.call('importCancel', { id: 3 });
    expect(book.tab('touches').rows).toEqual([]);
    expect(book.importFile({ ...TOUCHES, file: 'again.csv' })).toMatchObject({ warnings: [] });
    expect(book.tab('touches').rows).toHaveLength(5);
  });
  test('that matched nobody are tried again by the build, and what is found is stored', () => {
    const book = ready(TOUCHES);
    expect(book.tab('touches').values('account')).toEqual(['', '', '', '', '']);
    for (const file of [ACCOUNTS, PEOPLE]) book.importFile(file);
    book.build();
    expect(book.tab('touches').values('account')).toEqual([KASKITEK, KASKITEK, SAVUMETSA, SAVUMETSA, KASKITEK]);
    expect(book.tab('touches').values('person')[0]).toBe('anna.ahti@kaskitek.fi');
    expect(book.build().changed).toBe(false);
  });
  test('of overlapping reports of one vendor are all counted: an event is no measurement', () => {
    const later: TestFile = { ...TOUCHES, file: 'b.csv', data: [['x-1', { date: '2026-03-05', seconds: 0 }, ...TOUCHES.data[0].slice(2)]] };
    const book = ready(ACCOUNTS, PEOPLE, TOUCHES, later);
    book.build();
    expect(book.tab('touches').rows).toHaveLength(6);
    expect(book.tab('health').values('message').join('\n')).not.toMatch(/overlap/);
  });
});

describe('landing pages', () => {
  test('are replaced by their slice', () => {
    const book = ready(PAGES);
    expect(book.tab('pages').values('sessions')).toEqual([1200, 300]);
    const newer: TestFile = { ...PAGES, file: 'newer.csv', data: [['/', 1300, 950, 30, 11]] };
    expect(book.importFile(newer)).toMatchObject({ replacedImports: [1] });
    expect([book.tab('pages').values('sessions'), book.tab('pages').values('currency')]).toEqual([[1300], ['EUR']]);
  });
});

describe('costs', () => {
  test('are merged by month, campaign or channel, and currency; several rows of one key are all kept', () => {
    const book = ready(COSTS);
    expect(book.tab('costs').values('id')).toEqual(['2026-01|linkedin|eur', '2026-01||eur', '2026-01||eur-2']);
    book.importFile({ ...COSTS, file: 'later.csv', data: [[{ date: '2026-01-01' }, 'linkedin', 1300, null, null, null, 'EUR']] });
    expect(book.tab('costs').values('media')).toEqual([1300, '', '']);
    expect(book.tab('costs').values('work')).toEqual([300, 800, 200]);
  });
  test('that people typed get their ids first, so that the file finds them; a blank currency is the plan’s', () => {
    const book = ready();
    const row = book.tab('costs').headerRow + 1;
    book.type('costs', row, 'month', '2026-01-15');
    book.type('costs', row, 'of', 'LinkedIn');
    book.type('costs', row, 'media', 5);
    book.type('costs', row, 'note', 'typed by Maija');
    book.importFile(COSTS);
    const costs = book.tab('costs');
    expect(costs.values('id')).toEqual(['2026-01|linkedin|eur', '2026-01||eur', '2026-01||eur-2']);
    expect([costs.cell(row, 'media').v, costs.cell(row, 'note').v]).toEqual([1200, 'typed by Maija']);
  });
});

test('deals of a CRM that states no status come in all the same', () => {
  const fields = DEALS_AFTER.fields.filter((field) => field !== 'status');
  const at = DEALS_AFTER.fields.indexOf('status');
  const data = DEALS_AFTER.data.map((row) => row.filter((_, i) => i !== at));
  const book = ready(ACCOUNTS, { ...DEALS_AFTER, vendor: 'hubspot', fields, data });
  expect(book.tab('deals').values('status')).toEqual(['', '', '']);
  book.build();
  expect(book.tab('deal_history').rows).toHaveLength(3);
});
