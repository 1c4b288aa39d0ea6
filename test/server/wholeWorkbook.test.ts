// The whole workbook, every tab filled: builds done again, markers, languages, filters, service calls.
import { TABS } from '../../src/tabs/registry';
import { tabsText } from '../../src/text/tabs';
import { filledBook } from '../support/filledBook';
import { ACCOUNTS, LEADS } from '../support/smallFiles';
import { openTestBook, type TestBook } from '../support/workbook';

const WRITES = /^(Sheet|Range|Spreadsheet|SpreadsheetApp|Filter)\.(set|insert|delete|add|clear|sort|hide|move|flush|create|remove)/;
const writesOf = (book: TestBook, run: () => void): string[] => {
  book.host.calls.reset();
  run();
  return book.host.calls.names.filter((name) => WRITES.test(name));
};

describe('a build of the whole workbook done again', () => {
  test.each([
    ['en_US', 'en-always', 'en'],
    ['fi_FI', 'locale-parsed', 'fi'],
  ] as const)('changes nothing and writes no cell (%s, %s, %s)', (locale, formulaMode, lang) => {
    const book = filledBook({ locale, formulaMode, lang });
    expect(book.build()).toMatchObject({ changed: true, number: 1 });
    const before = book.host.snapshot();
    expect(writesOf(book, () => expect(book.build()).toMatchObject({ changed: false, number: 1 }))).toEqual([]);
    expect(book.host.snapshot()).toEqual(before);
  });
  test('writes live cells only for leads that lack them', () => {
    const book = filledBook();
    book.build();
    const leads = book.tab('leads');
    expect(leads.rows.map((row) => leads.cell(row, 'bant').f !== undefined)).toEqual([true, true, true]);
    book.importFile({ ...LEADS, file: 'one more.csv', data: [['L7', ...LEADS.data[0].slice(1)]] });
    expect(book.tab('leads').cell(book.tab('leads').rowOf('L7'), 'bant').f).toBeUndefined();
    book.host.calls.reset();
    book.build();
    const formulas = book.tab('leads').rows.map((row) => book.tab('leads').cell(row, 'bant').f);
    expect(new Set(formulas.map((formula) => formula?.replace(/(\$[A-Z]+)\d+/g, '$1#'))).size).toBe(1);
    expect(book.build().changed).toBe(false);
  });
  test('keeps what people typed into Funnel, and finds moved columns and renamed tabs', () => {
    const book = filledBook();
    book.build();
    const row = book.tab('funnel').rowOf('whatif:revenue');
    book.type('funnel', row, 'try', 750_000);
    book.type('funnel', row, 'note', 'if the fair goes well');
    book.host.replaceSheet({ ...book.tab('funnel').sheet, name: 'Unser Trichter' });
    book.type('goals', book.tab('goals').rowOf('revenue'), 'goal', 600_000);
    book.build('2026-04-01');
    const funnel = book.tab('funnel');
    expect([funnel.sheet.name, funnel.cell(row, 'try').v, funnel.cell(row, 'note').v]).toEqual(['Unser Trichter', 750_000, 'if the fair goes well']);
    expect(writesOf(book, () => book.build('2026-04-01'))).toEqual([]);
  });
});

describe('computed columns of people’s tabs', () => {
  test('stand beside the rows of Accounts in whatever order people keep them', () => {
    const book = filledBook();
    book.build();
    const { sheet, rows, columns } = book.tab('accounts');
    const nextOf = (tab: 'accounts' | 'account_plan') => {
      const view = book.tab(tab);
      return Object.fromEntries(view.rows.map((row) => [view.cell(row, 'id').v, view.cell(row, 'next_code').v]));
    };
    expect(Object.keys(nextOf('accounts'))).toHaveLength(3);
    expect(nextOf('accounts')).toEqual(nextOf('account_plan'));
    // turned around, and the computed cells of one row lost on the way
    const cells = { ...sheet.cells, [rows[0]]: { ...sheet.cells[rows[2]] }, [rows[2]]: sheet.cells[rows[0]] };
    delete cells[rows[0]][columns.next_code];
    book.host.replaceSheet({ ...sheet, cells });
    expect(book.build().changed).toBe(true);
    expect(nextOf('accounts')).toEqual(nextOf('account_plan'));
    expect(book.tab('accounts').values('id')).toEqual(rows.map((row) => sheet.cells[row][columns.id].v).reverse());
  });
  test('are coloured by rules of ours; people’s rules stay before them', () => {
    const book = filledBook();
    const sheet = book.tab('accounts').sheet;
    const mine = { ranges: [{ row: 2, column: 2, rows: 5, columns: 1 }], formula: '=LEN($B2)>20', bold: true as const };
    book.host.replaceSheet({ ...sheet, rules: [mine] });
    book.build();
    const rules = book.tab('accounts').sheet.rules;
    expect(rules[0]).toEqual(mine);
    expect(rules.slice(1).map((rule) => /abm:([\w.]+)/.exec(rule.formula ?? '')?.[1])).toEqual([
      'accounts.act',
      'accounts.next',
      'accounts.deal',
      'accounts.rises',
      'accounts.narrow',
      'accounts.early',
      'accounts.won',
      'accounts.fits',
      'accounts.open',
      'accounts.outside',
      'accounts.anti',
      'accounts.hot',
      'accounts.warm',
    ]);
    expect(book.tab('leads').sheet.rules).toHaveLength(4);
    expect(book.tab('people').sheet.rules).toHaveLength(15);
    expect(writesOf(book, () => book.build())).toEqual([]);
    // a note that people wrote on the first header stays
    book.host.replaceSheet({ ...book.tab('accounts').sheet, rules: [] });
    const header = book.tab('accounts');
    const note = header.sheet.cells[header.headerRow][header.columns.name].note;
    book.build();
    const again = book.tab('accounts');
    expect([again.sheet.rules.length, again.sheet.cells[again.headerRow][again.columns.name].note]).toEqual([13, note]);
  });
});

describe('the basic filter', () => {
  const filtered = TABS.filter((tab) => tab.filter).map((tab) => tab.id);
  test('is laid over the header and all rows when the tab is made', () => {
    expect(filtered).toEqual(['accounts', 'people', 'leads']);
    const book = openTestBook({ quick: true });
    book.setup();
    for (const tab of filtered) {
      const { sheet, headerRow } = book.tab(tab);
      expect([tab, sheet.filter]).toEqual([tab, { row: headerRow, column: 1, rows: sheet.rows, columns: sheet.columns }]);
    }
    expect(book.tab('plan').sheet.filter).toBeUndefined();
  });
  test('reaches rows that came later, from the next build on', () => {
    const book = openTestBook({ quick: true });
    book.setup();
    book.importFile({ ...ACCOUNTS, fields: ['name'], data: Array.from({ length: 150 }, (_, i) => [`Firma ${i} Oy`]) });
    expect(book.tab('accounts').sheet.filter?.rows).toBe(101);
    book.build();
    const { sheet } = book.tab('accounts');
    expect(sheet.filter).toEqual({ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });
    expect(writesOf(book, () => book.build())).toEqual([]);
  });
  test('that people took off or made smaller in width is not laid anew', () => {
    const book = filledBook();
    const { filter: _, ...sheet } = book.tab('accounts').sheet;
    book.host.replaceSheet(sheet);
    book.host.replaceSheet({ ...book.tab('leads').sheet, filter: { row: 1, column: 4, rows: 90, columns: 3 } });
    book.build();
    expect(book.tab('accounts').sheet.filter).toBeUndefined();
    expect(book.tab('leads').sheet.filter).toEqual({ row: 1, column: 4, rows: 90, columns: 3 });
  });
});

describe('another language', () => {
  test('reaches every tab, list, switch and word that an import brought; people’s words stay', () => {
    const book = filledBook();
    book.build();
    const settings = book.tab('settings');
    book.type('settings', settings.rowOf('stalled_on'), 'value', 'No');
    book.type('settings', settings.rowOf('deal_moved_on'), 'value', 'nope');
    book.type('people', book.tab('people').rows[1], 'role', 'Influencer');
    book.build('2026-03-31', { lang: 'fi' });
    const names = book.host.snapshot().sheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(TABS.map((tab) => tabsText.fi.names[tab.id])));
    const value = (id: string) => book.tab('settings').cell(book.tab('settings').rowOf(id), 'value').v;
    expect([value('stalled_on'), value('bant_complete_on'), value('deal_moved_on')]).toEqual(['Ei', 'Kyllä', 'nope']);
    expect(book.tab('leads').values('verdict')).toEqual(['Hyväksytty', 'Hylätty', '']);
    expect(book.tab('touches').values('direction')).toEqual(['Ulos', 'Sisään', 'Sisään', 'Sisään', 'Sisään']);
    expect(book.tab('people').values('role')).toEqual(['Decision maker', 'Influencer', '', '']);
    const people = book.tab('people');
    const list = (row: number, column: string, tab = people) => tab.sheet.validations[tab.cell(row, column).dv ?? -1]?.list;
    expect(list(people.rows[0], 'role')).toEqual(['Päättäjä', 'Oven avaaja', 'Vaikuttaja', 'Loppukäyttäjä']);
    expect(list(book.tab('settings').rowOf('stalled_on'), 'value', book.tab('settings'))).toEqual(['Kyllä', 'Ei']);
    expect(book.tab('goals').cell(book.tab('goals').rowOf('revenue'), 'kpi').v).toBe('Liikevaihtotavoite');
    expect(book.tab('funnel').cell(book.tab('funnel').rowOf('whatif:sqls'), 'stage').v).toBe('Myyntikelpoisia liidejä (SQL)');
    expect(book.tab('accounts').sheet.filter).toBeDefined();
    expect(book.build().changed).toBe(false);
  });
});

describe('service calls', () => {
  test('of a build: one read of values per tab and block, two for Leads since live cells lie between', () => {
    const book = filledBook();
    book.build();
    book.host.calls.reset();
    book.build();
    const { byMethod } = book.host.calls;
    // `_abm`, 20 tabs with rows (Leads in pieces), twice the imports' kin; ids and blocks of the output tabs, Accounts (twice, and the ids of
    // its notes), ICP, Channels, People, Leads, `_live`; for scores the rules, their versions, what makes accounts alike, and ids of notes
    expect(byMethod['Range.getValues']).toBeLessThanOrEqual(91);
    expect(byMethod['Range.getFormulas']).toBeLessThanOrEqual(40);
    expect(Object.keys(byMethod).filter((name) => WRITES.test(name))).toEqual([]);
  });
  test('of a build do not grow with leads, people or touches', () => {
    const cost = (rows: number): Record<string, number> => {
      const book = openTestBook({ quick: true });
      book.setup();
      book.importFile(ACCOUNTS);
      const [lead] = LEADS.data;
      book.importFile({
        ...LEADS,
        data: Array.from({ length: rows }, (_, i) => [`L${i}`, `Name ${i}`, 'Kaskitek', `n${i}@kaskitek.fi`, ...lead.slice(4)]),
      });
      book.build();
      book.host.calls.reset();
      book.build();
      return { ...book.host.calls.byMethod };
    };
    expect(cost(90)).toEqual(cost(2));
  });
});
