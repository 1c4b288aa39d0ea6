// Bad input: Health says what is wrong, where, and what to do, in the language of the workbook; nothing is lost and nothing else suffers.
import type { CellSnapshot } from '../../local/host/snapshot';
import { headerText } from '../../src/sheet/header';
import type { TabId } from '../../src/tabs/types';
import { tabsText } from '../../src/text/tabs';
import { filledBook } from '../support/filledBook';
import { ACCOUNTS } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

/** Puts a whole cell where typing cannot: an error value, a date. */
function put(book: TestBook, tab: TabId, row: number, column: string, cell: CellSnapshot): void {
  const { sheet, columns } = book.tab(tab);
  book.host.replaceSheet({ ...sheet, cells: { ...sheet.cells, [row]: { ...sheet.cells[row], [columns[column]]: cell } } });
}
interface Line {
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
}
const linesOf = (book: TestBook): Line[] => {
  const health = book.tab('health');
  return health.rows.map((row) => ({
    tab: String(health.cell(row, 'tab').v ?? ''),
    cell: String(health.cell(row, 'cell').v ?? ''),
    message: String(health.cell(row, 'message').v ?? ''),
  }));
};
const place = (tab: TabId, row: number, column: string, lang: 'en' | 'fi' = 'en') => ({
  tab: tabsText[lang].names[tab],
  cell: `${row}, ${headerText(tab, column, lang)}`,
});

describe('an error value in a cell', () => {
  test.each([
    ['accounts', '0112038-9', 'domain', '#REF!'],
    ['leads', 'L1', 'budget', '#DIV/0!'],
    ['people', 'anna.ahti@kaskitek.fi', 'title', '#N/A'],
    ['costs', '2026-01|linkedin|eur', 'media', '#VALUE!'],
    ['deals', '17', 'amount', '#NAME?'],
    ['goals', 'ctr', 'goal', '#NUM!'],
  ] as const)('of %s is named with tab, cell and value, and counts as blank', (tab, id, column, value) => {
    const book = filledBook();
    const row = book.tab(tab).rowOf(id);
    put(book, tab, row, column, { e: value });
    book.build();
    expect(linesOf(book)).toContainEqual({
      ...place(tab, row, column),
      message: `The cell shows ${value}, the error of a formula, and counts as blank. Correct the formula or type the value.`,
    });
    expect(book.tab(tab).cell(row, column)).toMatchObject({ e: value });
    expect(book.build().changed).toBe(false);
  });
  test('of a data tab is named too', () => {
    const book = filledBook();
    const { rows } = book.tab('campaigns');
    put(book, 'campaigns', rows[1], 'spend', { e: '#REF!' });
    put(book, 'touches', book.tab('touches').rows[0], 'kind', { e: '#N/A' });
    book.build();
    expect(linesOf(book)).toEqual(
      expect.arrayContaining([expect.objectContaining(place('campaigns', rows[1], 'spend')), expect.objectContaining(place('touches', 2, 'kind'))]),
    );
  });
  test('in every cell of a long column is named ten times and then by number', () => {
    const book = openTestBook({ quick: true });
    book.setup();
    book.importFile({ ...ACCOUNTS, fields: ['name'], data: Array.from({ length: 30 }, (_, i) => [`Firma ${i} Oy`]) });
    for (const row of book.tab('accounts').rows) put(book, 'accounts', row, 'potential', { e: '#N/A' });
    book.build();
    const lines = linesOf(book).filter((line) => /error of a formula|like those above/.test(line.message));
    expect(lines).toHaveLength(11);
    expect(lines).toContainEqual(expect.objectContaining({ message: '20 more cells of this column like those above.' }));
  });
});

describe('an account without a name', () => {
  test('is left out and named; its row stays as it is', () => {
    const book = filledBook();
    const row = book.tab('accounts').rows.length + 2;
    book.type('accounts', row, 'city', 'Oulu');
    book.type('accounts', row, 'potential', 5000);
    book.build();
    expect(linesOf(book)).toContainEqual({
      ...place('accounts', row, 'name'),
      message: 'The row has no name, domain or business id, so it is left out; nothing in it was changed. Type the name of the account.',
    });
    const accounts = book.tab('accounts');
    expect([accounts.cell(row, 'city').v, accounts.cell(row, 'id').v, accounts.cell(row, 'next_step').v]).toEqual(['Oulu', undefined, undefined]);
    expect(book.tab('account_plan').rows).toHaveLength(3);
  });
  test('but with a domain is counted under it, and Health asks for the name', () => {
    const book = filledBook();
    book.type('accounts', book.tab('accounts').rows.length + 2, 'domain', 'uusi.fi');
    book.build();
    expect(book.tab('account_plan').values('account')).toContain('uusi.fi');
    expect(linesOf(book).map((line) => line.message)).toContain('The account has no name and is shown as uusi.fi. Type its name.');
  });
  test('an empty tick box or computed cell makes no account', () => {
    const book = filledBook();
    book.type('accounts', book.tab('accounts').rows.length + 2, 'lead_customer', false);
    book.build();
    expect(linesOf(book).filter((line) => line.tab === 'Accounts' && line.cell !== '')).toEqual([]);
  });
});

describe('words that are none of a list', () => {
  test('are named once per column, with their number', () => {
    const book = filledBook();
    const people = book.tab('people');
    for (const row of people.rows.slice(0, 3)) book.type('people', row, 'role', 'Boss');
    book.type('touches', book.tab('touches').rows[1], 'kind', 'Telepathy');
    book.type('stages', book.tab('stages').rows[0], 'meaning', 'Hot');
    book.build();
    const lines = linesOf(book);
    expect(lines).toContainEqual({
      ...place('people', people.rows[0], 'role'),
      message: "'Boss' is none of the words of this column (3 rows with such words), and counts as blank. Choose from the list.",
    });
    expect(lines).toContainEqual(expect.objectContaining(place('touches', 3, 'kind')));
    expect(lines).toContainEqual(expect.objectContaining(place('stages', 2, 'meaning')));
  });
  test('of another language than the workbook’s are understood', () => {
    const book = filledBook();
    book.type('people', book.tab('people').rows[0], 'role', 'Päättäjä');
    book.build();
    expect(linesOf(book).filter((line) => /none of the words/.test(line.message))).toEqual([]);
  });
});

describe('dates, numbers and budgets that cannot be', () => {
  test('are named by their cells and count as unknown', () => {
    const book = filledBook({ lang: 'fi', locale: 'fi_FI' });
    const lead = book.tab('leads').rowOf('L1');
    book.type('leads', lead, 'sql', "'31.2.2026");
    book.type('leads', lead, 'budget', 'iso');
    book.type('goals', book.tab('goals').rowOf('revenue'), 'goal', 'paljon');
    const cost = book.tab('costs').rowOf('2026-01||eur');
    book.type('costs', cost, 'month', null);
    const linkedin = book.tab('costs').rowOf('2026-01|linkedin|eur');
    book.type('costs', linkedin, 'media', 'noin 1200');
    book.type('accounts', book.tab('accounts').rowOf('savumetsa.fi'), 'potential', '100 t€');
    book.build();
    const lines = linesOf(book);
    expect(lines).toContainEqual({
      ...place('leads', lead, 'sql', 'fi'),
      message:
        "'31.2.2026' ei ole olemassa oleva päivä, joten sitä ei tiedetä. Kirjoita se muodossa 2026-03-31 tai niin kuin taulukkosi päivät kirjoittaa.",
    });
    expect(lines).toContainEqual({
      ...place('leads', lead, 'budget', 'fi'),
      message: "'iso' ei ole summa eikä kyllä tai ei, joten budjettia ei tiedetä. Kirjoita summa, kyllä, ei, tai ? kun sitä ei tiedetä.",
    });
    expect(lines).toContainEqual(expect.objectContaining(place('goals', book.tab('goals').rowOf('revenue'), 'goal', 'fi')));
    expect(lines).toContainEqual({
      ...place('costs', linkedin, 'media', 'fi'),
      message: "'noin 1200' ei ole luku, ja se luetaan tyhjäksi. Kirjoita pelkkiä numeroita.",
    });
    expect(lines).toContainEqual(expect.objectContaining(place('accounts', book.tab('accounts').rowOf('savumetsa.fi'), 'potential', 'fi')));
    expect(lines).toContainEqual({
      ...place('costs', cost, 'month', 'fi'),
      message: 'Rivillä ei ole kuukautta, joten sen raha jätettiin pois. Kirjoita kuukausi.',
    });
  });
});

describe('a switch of Settings', () => {
  const fires = (word: string | boolean) => {
    const book = filledBook();
    book.type('settings', book.tab('settings').rowOf('repeat_visits_on'), 'value', word);
    book.build();
    return linesOf(book).filter((line) => line.tab === 'Settings');
  };
  test.each(['Yes', 'no', 'Kyllä', 'EI', 'tosi', 'FALSE', true, false])('understands %s', (word) => expect(fires(word)).toEqual([]));
  test('keeps its default where the word makes no sense, and Health names it', () => {
    expect(fires('perhaps')).toEqual([
      expect.objectContaining({ message: "'perhaps' is not a value of this setting; the default is used. Correct it, or clear it for the default." }),
    ]);
  });
});

describe('a tab that someone deletes', () => {
  const drop = (book: TestBook, tab: TabId) => book.host.deleteSheet(book.tab(tab).sheet.name);
  const others = ['accounts', 'people', 'deals', 'campaigns', 'costs'] as const;
  const contentOf = (book: TestBook) => others.map((tab) => ({ ...book.tab(tab).sheet.cells }));

  test.each(['leads', 'plan', 'funnel', '_live', 'touches', 'goals'] as const)(
    'between two runs (%s) is made again, and the others lose nothing',
    (tab) => {
      const book = filledBook();
      book.build();
      const before = contentOf(book);
      drop(book, tab);
      book.build();
      expect(book.tab(tab).headerRow).toBeGreaterThan(0);
      const after = contentOf(book);
      before.forEach((cells, i) => {
        for (const row of Object.keys(cells)) expect(Object.keys(after[i][Number(row)]).length).toBe(Object.keys(cells[Number(row)]).length);
      });
      expect(book.build().changed).toBe(false);
      const formulas = book.host
        .snapshot()
        .sheets.flatMap((sheet) => Object.values(sheet.cells).flatMap((row) => Object.values(row).map((cell) => cell.f ?? '')));
      expect(formulas.filter((formula) => formula.includes('#REF!'))).toEqual([]);
    },
  );
  test.each([
    ['while it is being read', 'Range.getValues', 32],
    ['between reading and writing', 'Range.setValues', 1],
    ['while it is being written', 'Range.setValues', 2],
  ])('%s ends the run with words, and the next run makes everything whole', (_, call, nth) => {
    const later = (book: TestBook): TestBook => {
      book.build();
      book.type('goals', book.tab('goals').rowOf('ctr'), 'goal', 0.0001);
      return book;
    };
    const [book, whole] = [later(filledBook()), later(filledBook())];
    whole.build();
    const { names } = book.host.calls;
    const push = names.push;
    let seen = 0;
    names.push = (...added: string[]) => {
      if (added.includes(call) && ++seen === nth) drop(book, 'plan');
      return push.apply(names, added);
    };
    const words = 'The tab Plan is missing. Run Build plan: it makes missing tabs again.';
    expect(() => book.build()).toThrow(expect.objectContaining({ code: 'no_tab', message: expect.stringContaining(words) }));
    names.push = push;
    book.build();
    expect(book.build().changed).toBe(false);
    for (const column of ['id', 'kpi', 'remark', 'successes']) expect(book.tab('plan').values(column)).toEqual(whole.tab('plan').values(column));
    for (const tab of ['accounts', 'leads', 'deals', 'touches', 'triggers'] as const)
      expect(book.tab(tab).values('id')).toEqual(whole.tab(tab).values('id'));
  });
});
