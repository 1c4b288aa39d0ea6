// Text from files stays text, whatever it looks like, in every locale and formula mode; the host parses what it is given as Sheets would.
import fc from 'fast-check';
import { parseTyped } from '../../local/host/values/parseTyped';
import { zoneOf } from '../../local/host/values/zone';
import { storedText } from '../../src/apps-script/workbook/storedText';
import { ACCOUNTS, COMPANIES, DEALS_BEFORE } from '../support/smallFiles';
import { openTestBook } from '../support/workbook';

const TEXTS = [
  '=x',
  '=SUM(1,2)',
  '+358 40 123',
  '-5',
  '@home',
  '2-10',
  '1E5',
  '00123',
  '12.5',
  '12,5',
  '1.2.2026',
  '2026-01-05',
  'TRUE',
  'tosi',
  "'quoted",
  '#N/A',
  ' padded ',
  '50 %',
  '12:30',
  'Ääkköset Oy',
  '1 234,50 €',
];
const MODES = [
  ['en_US', 'en-always'],
  ['en_US', 'locale-parsed'],
  ['fi_FI', 'en-always'],
  ['fi_FI', 'locale-parsed'],
] as const;

describe.each(MODES)('text from files in %s, %s', (locale, formulaMode) => {
  test('arrives as it is in measurement and entity tabs, also in cells of general format', () => {
    const book = openTestBook({ locale, formulaMode });
    book.setup();
    const { sheet, columns } = book.tab('companies');
    // someone took the text format off
    const cells = Object.fromEntries(
      Object.entries(sheet.cells).map(([row, line]) => [
        row,
        Object.fromEntries(
          Object.entries(line).map(([column, { nf, ...cell }]) => [
            column,
            Number(column) === columns.company ? cell : { ...cell, ...(nf ? { nf } : {}) },
          ]),
        ),
      ]),
    );
    book.host.replaceSheet({ ...sheet, cells });
    book.importFile({ ...COMPANIES, fields: ['company', 'engagement_level'], data: TEXTS.map((text) => [text, text]) });
    expect(book.tab('companies').values('company')).toEqual(TEXTS);
    expect(book.tab('companies').values('engagement_level')).toEqual(TEXTS);
    book.importFile({ ...DEALS_BEFORE, fields: ['id', 'title', 'stage'], data: TEXTS.map((text, i) => [String(i), text, text]) });
    expect(book.tab('deals').values('title')).toEqual(TEXTS);
    book.build();
    expect(book.tab('deals').values('stage')).toEqual(TEXTS);
    expect(book.tab('deals').values('id')).toEqual(TEXTS.map((_, i) => String(i)));
  });

  test('that could be ids are compared as text: 00123 and 123 are two deals', () => {
    const book = openTestBook({ locale, formulaMode });
    book.setup();
    for (const file of ['a', 'b'])
      book.importFile({
        ...DEALS_BEFORE,
        file,
        hash: file,
        fields: ['id', 'title'],
        data: [
          ['00123', file],
          ['123', 'x'],
          ['1E5', 'y'],
        ],
      });
    expect(book.tab('deals').values('id')).toEqual(['00123', '123', '1E5']);
  });

  test('finds its argument separator by asking, and leaves no trace of the question', () => {
    const book = openTestBook({ locale, formulaMode });
    book.setup();
    book.build();
    const plan = book.tab('plan');
    const formula = plan.cell(plan.rowOf('account_reach'), 'value').f ?? '';
    const semicolon = locale === 'fi_FI' && formulaMode === 'locale-parsed';
    expect(formula.includes(';')).toBe(semicolon);
    expect(book.host.snapshot().properties[`separator:${locale}`]).toBe(semicolon ? ';' : ',');
    expect(Object.values(book.tab('_abm').sheet.cells[1]).filter((cell) => cell.f !== undefined)).toEqual([]);
  });
});

test('numbers, fractions, blanks and dates keep their kind', () => {
  const book = openTestBook({ locale: 'fi_FI' });
  book.setup();
  book.importFile({
    ...ACCOUNTS,
    fields: ['name', 'employees', 'revenue'],
    data: [
      ['A Oy', 0, null],
      ['B Oy', null, 0.1 + 0.2],
    ],
  });
  const accounts = book.tab('accounts');
  expect([accounts.values('employees'), accounts.values('revenue')]).toEqual([
    [0, ''],
    ['', 0.1 + 0.2],
  ]);
});

test('a text that is longer than a cell is cut, and the rest of the block comes in', () => {
  const book = openTestBook();
  book.setup();
  const long = `${'x'.repeat(60_000)}`;
  book.importFile({
    ...COMPANIES,
    hash: 'long',
    data: [
      [long, 1, 1, 1],
      ['Kaskitek', 2, 2, 2],
    ],
  });
  expect(String(book.tab('companies').values('company')[0])).toHaveLength(49_999);
  expect(book.tab('companies').values('company')[1]).toBe('Kaskitek');
});

test('a row of a list whose texts are too long together is cut too, and the others are whole', () => {
  const book = openTestBook();
  book.setup();
  const long = '"'.repeat(40_000);
  const data = [
    ['17', 'Deal', long, long],
    ['18', 'Other', 'x', 'y'],
  ];
  book.importFile({ ...DEALS_BEFORE, hash: 'long', fields: ['id', 'title', 'lost_reason', 'deal_owner'], data });
  const deals = book.tab('deals');
  expect(deals.values('title')).toEqual(['Deal', 'Other']);
  expect(String(deals.values('lost_reason')[0])).toHaveLength(2001);
  expect(deals.values('deal_owner')[1]).toBe('y');
});

describe('the apostrophe', () => {
  const place = (locale: 'en_US' | 'fi_FI') =>
    ({ locale, zone: zoneOf('Europe/Helsinki'), now: 0, year: 2026 }) as unknown as Parameters<typeof parseTyped>[1];
  test('is given to what could be read as something else and spared plain words', () => {
    expect(['Kaskitek Oy', 'Ääni & Valo', 'on_track', ''].map(storedText)).toEqual(['Kaskitek Oy', 'Ääni & Valo', 'on_track', '']);
    expect(['2-10', 'TRUE', '=x', "'a", ' a'].map(storedText)).toEqual(["'2-10", "'TRUE", "'=x", "''a", "' a"]);
  });
  test.each(['en_US', 'fi_FI'] as const)('keeps any text: what is stored is what was given (%s)', (locale) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...TEXTS)), (text) => {
        const typed = parseTyped(storedText(text), place(locale));
        expect(typed).toEqual(text === '' ? {} : { v: text });
      }),
    );
  });
});
