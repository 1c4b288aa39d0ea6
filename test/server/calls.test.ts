// What a run may cost in service calls: one read per tab and block of columns, one write per block, none per row.
import { ACCOUNTS, ALL_FILES, COMPANIES, VISITS } from '../support/smallFiles';
import { openTestBook, type TestBook, type TestFile } from '../support/workbook';

const COUNTED = /^Range\.(getValues|setValues|getFormulas)$/;
const PER_CELL = /^Range\.(setValue|setFormula|getValue|setBackground|setNumberFormat)$/;
const perMethod = (book: TestBook, run: () => void): Record<string, number> => {
  book.host.calls.reset();
  run();
  return { ...book.host.calls.byMethod };
};
const counted = (methods: Record<string, number>, pattern: RegExp): number =>
  Object.keys(methods)
    .filter((name) => pattern.test(name))
    .reduce((sum, name) => sum + methods[name], 0);
const companies = (count: number, first = 0): TestFile => ({
  ...COMPANIES,
  file: `companies-${count}.csv`,
  hash: `companies ${first} ${count}`,
  data: Array.from({ length: count }, (_, i) => [`Company ${first + i} Oy`, i + 1, 0, 0]),
});
const accounts = (count: number): TestFile => ({
  ...ACCOUNTS,
  hash: `accounts ${count}`,
  fields: ['name', 'city'],
  data: Array.from({ length: count }, (_, i) => [`Company ${i} Oy`, 'Oulu']),
});

const filled = (rows: number): TestBook => {
  const book = openTestBook();
  book.setup();
  book.importFile(accounts(rows));
  book.importFile(companies(rows));
  book.importFile({
    ...VISITS,
    hash: `visits ${rows}`,
    data: Array.from({ length: rows }, (_, i) => [`Company ${i} Oy`, null, { date: '2026-03-10', seconds: i }, 3, 60]),
  });
  return book;
};

describe('service calls', () => {
  test('of a build do not grow with rows or accounts', () => {
    const [few, many] = [5, 400].map((rows) => {
      const book = filled(rows);
      return [perMethod(book, () => book.build()), perMethod(book, () => book.build())];
    });
    expect(counted(many[0], COUNTED)).toBe(counted(few[0], COUNTED));
    expect(counted(many[0], PER_CELL)).toBe(counted(few[0], PER_CELL));
    expect(counted(many[1], /./)).toBe(counted(few[1], /./));
  });

  test('of a build that changes nothing: one read of values and one of formulas per block of an output tab, one per input tab, no write', () => {
    const book = openTestBook();
    book.setup();
    for (const file of ALL_FILES) book.importFile(file);
    book.build();
    const methods = perMethod(book, () => book.build());
    // 1 `_abm`, the input and data tabs that hold something, per output tab its ids and its blocks, head lines of Plan and Funnel, the
    // computed columns of Accounts (twice, and the ids of its notes), of ICP and Channels, twice the hidden tab of live columns, and what scores need
    expect(methods['Range.getValues']).toBeLessThanOrEqual(69);
    expect(methods['Range.getFormulas']).toBeLessThanOrEqual(33);
    expect(counted(methods, /^Range\.set/)).toBe(0);
  });

  test('of a build that changes one goal write the block of the Plan once, besides journal and notes', () => {
    const book = openTestBook();
    book.setup();
    for (const file of ALL_FILES) book.importFile(file);
    book.build();
    book.type('goals', book.tab('goals').rowOf('ctr'), 'goal', 0.004);
    const methods = perMethod(book, () => book.build());
    // journal begun and done with the undo, title lines, changed words of the Plan
    expect(methods['Range.setValues']).toBeLessThanOrEqual(9);
    expect(methods['Range.setNote']).toBe(8);
  });

  test('of a block do not grow with its rows', () => {
    const book = openTestBook();
    book.setup();
    const cost = (count: number): Record<string, number> => {
      const file = companies(count, count);
      const { id } = book.call('importBegin', { ...headerLike(file), rows: count });
      return perMethod(book, () => book.call('importBlock', { id, first: 0, rows: file.data, sourceRows: file.data.map((_, i) => i + 2) }));
    };
    const [one, many] = [cost(1), cost(90)];
    expect(counted(many, COUNTED)).toBe(counted(one, COUNTED));
    expect(one['Range.setValues']).toBe(1);
  });

  test('of completing an import do not grow with its rows', () => {
    const cost = (rows: number) => {
      const book = openTestBook();
      book.setup();
      book.importFile(accounts(rows));
      return counted(
        perMethod(book, () => book.importFile(companies(rows))),
        COUNTED,
      );
    };
    expect(cost(300)).toBe(cost(3));
  });
});

function headerLike(file: TestFile) {
  return {
    file: file.file ?? '',
    hash: file.hash ?? '',
    format: 'companies',
    vendor: 'linkedin',
    tab: file.tab,
    slice: { report: 'companies', adAccount: file.hash ?? '', level: 'company', grain: 'total' as const },
    start: null,
    end: null,
    currency: null,
    rows: file.data.length,
    fields: file.fields,
    stated: {},
    warnings: [],
    who: '',
  };
}
