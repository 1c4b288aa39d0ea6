import * as fc from 'fast-check';
import { functionDocs } from '../../local/docs/functionDoc';
import { sheetCall, sheetLiteral } from '../../local/docs/sheetLiteral';
import { functions } from '../../src/functions/registry';
import { answerOf, errorOf, inSheet } from './inSheet';
import { byRowSamples, wholeSamples } from './samples';
import { sheetsBuiltIns } from './sheetsBuiltIns';

const NAMES = Object.keys(functions);
const BLANKS = ['', undefined, null, '  ', '\u00a0'];
const column = (values: readonly unknown[]) => values.map((value) => [value]);
const columnsOf = (rows: readonly (readonly unknown[])[]) => rows[0].map((_, at) => column(rows.map((row) => row[at])));

/** finite numbers, strings, booleans, or a rectangle of them */
const isLegal = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (row) => Array.isArray(row) && row.length === value[0].length && row.length > 0 && row.every((cell) => !Array.isArray(cell) && isLegal(cell)),
  );
};

test('every function of the registry has a sample', () => {
  expect([...Object.keys(byRowSamples), ...Object.keys(wholeSamples)].sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s as a name', (name) => {
  test('is none of the built-in functions of Sheets', () => expect(sheetsBuiltIns).not.toContain(name));
  test('does not read as a cell address and is not private', () => {
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*C\d*$/);
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
  });
  test('is the name of the function itself, whose parameters the comment documents in order', () => {
    const doc = functionDocs().find((one) => one.name === name);
    expect(functions[name].name).toBe(name);
    expect(doc?.params).toHaveLength(functions[name].length);
    for (const text of [doc?.summary, doc?.result, doc?.source, ...(doc?.params ?? []).map((param) => param.text)]) expect(text).toBeTruthy();
    expect(doc?.source).toMatch(/^S[0-4], rules? \d/);
  });
});

describe('the examples in the comments', () => {
  const examples = functionDocs().flatMap((doc) => doc.examples);
  test('every function has one', () => expect(new Set(examples.map(({ formula }) => sheetCall(formula).name))).toEqual(new Set(NAMES)));
  test.each(examples)('$formula is $result', ({ formula, result }) => {
    const { name, args } = sheetCall(formula);
    expect(answerOf(name, ...args)).toEqual(sheetLiteral(result));
  });
});

describe.each(Object.entries(byRowSamples))('%s row by row', (name, { args, rows, defaults, counts }) => {
  const answers = rows.map((row) => answerOf(name, ...row));
  const columns = columnsOf(rows);

  test('answers single values with a single value', () => {
    for (const answer of answers) expect(Array.isArray(answer) || answer === '').toBe(false);
  });
  test('answers ranges of one size cell by cell', () => {
    expect(answerOf(name, ...columns)).toEqual(column(answers));
    expect(answerOf(name, ...args.map((_, at) => [rows.map((row) => row[at])]))).toEqual([answers]);
    expect(answerOf(name, ...args.map((_, at) => [rows.map((row) => row[at]), rows.map((row) => row[at])]))).toEqual([answers, answers]);
  });
  test('takes a range of one cell for a single value', () => {
    expect(answerOf(name, ...rows[0].map((value) => [[value]]))).toEqual(answers[0]);
  });
  test.each(args.map((arg, at) => [arg, at] as const))('pairs a single %s with every row', (_, at) => {
    const fixed = rows.map((row) => answerOf(name, ...row.map((value, i) => (i === at ? rows[0][at] : value))));
    const mixed = (single: unknown) => columns.map((range, i) => (i === at ? single : range));
    expect(answerOf(name, ...mixed(rows[0][at]))).toEqual(column(fixed));
    expect(answerOf(name, ...mixed([[rows[0][at]]]))).toEqual(column(fixed));
  });
  test('refuses sizes that do not fit and names both arguments and sizes', () => {
    for (let at = 1; at < args.length; at++) {
      const misfit = columns.map((range, i) => (i === at ? range.slice(0, 2) : range));
      expect(errorOf(name, ...misfit)).toBe(
        `${name}: ${args[0]} has 3 rows and 1 column, ${args[at]} has 2 rows and 1 column; give ranges of one size, or a single value.`,
      );
      const turned = columns.map((range, i) => (i === at ? [range.map(([value]) => value)] : range));
      expect(errorOf(name, ...turned)).toContain(`${args[at]} has 1 row and 3 columns`);
    }
  });
  test('leaves a blank row blank and ends at the last row with input', () => {
    for (const blank of BLANKS) {
      const gap = [rows[0], rows[0].map(() => blank), rows[1], ...Array.from({ length: 2000 }, () => rows[0].map(() => blank))];
      expect(answerOf(name, ...columnsOf(gap))).toEqual([[answers[0]], [''], [answers[1]]]);
    }
  });
  test('fixed single values do not make a blank row count', () => {
    const withFixed = columnsOf([rows[0], rows[0].map(() => ''), rows[1]]).map((range, i) => (i === args.length - 1 ? rows[0][i] : range));
    expect((answerOf(name, ...withFixed) as unknown[][])[1]).toEqual(['']);
  });
  test('answers nothing but blanks with a blank', () => {
    for (const blank of BLANKS) {
      expect(answerOf(name, ...args.map(() => blank))).toBe('');
      expect(answerOf(name, ...args.map(() => [[blank], [blank]]))).toBe('');
    }
    expect(answerOf(name)).toBe('');
  });
  test('takes a blank optional argument as left out', () => {
    for (const [at, meaning] of Object.entries(defaults)) {
      const given = (value: unknown) => rows[0].map((one, i) => (i === Number(at) ? value : one));
      for (const blank of BLANKS) expect(answerOf(name, ...given(blank))).toEqual(answerOf(name, ...given(meaning)));
      expect(answerOf(name, ...rows[0].slice(0, Number(at)))).toEqual(answerOf(name, ...given(meaning).slice(0, Number(at) + 1)));
    }
  });
  test.each(args.map((arg, at) => [arg, at] as const))('names an error value in %s', (arg, at) => {
    for (const wrong of ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#ERROR!']) {
      const withError = columnsOf(rows.map((row, r) => row.map((value, i) => (i === at && r === 1 ? wrong : value))));
      expect(errorOf(name, ...withError)).toBe(`${name}: ${arg}, row 2 is "${wrong}"; mend the error in that cell first.`);
    }
  });
  test.each(counts.map((at) => [args[at], at] as const))('reads %s from text and refuses what is no plain number', (arg, at) => {
    const withValue = (value: unknown) => columnsOf(rows.map((row, r) => row.map((one, i) => (i === at && r === 1 ? value : one))));
    const good = Number(rows[1][at]);
    for (const text of [String(good), ` ${String(good).replace('.', ',')} `, `\u00a0${good}\u202f€`])
      expect(answerOf(name, ...withValue(text))).toEqual(column(answers));
    for (const [value, say] of [
      ['abc', 'is "abc", not a number; write digits, such as 1234.5.'],
      ['1,234', 'is "1,234", which can be read in two ways; write it without a thousands separator.'],
      ['12 %', 'is "12 %", a percentage; write a plain number.'],
      [-3, 'is -3, below zero; write 0 or more.'],
      ['−3', 'is "−3", below zero; write 0 or more.'],
      [true, 'is TRUE, not a number; write digits, such as 1234.5.'],
      [new Date(0), 'is a date, not a number; write digits, such as 1234.5.'],
    ])
      expect(errorOf(name, ...withValue(value))).toBe(`${name}: ${arg}, row 2 ${say}`);
  });
  test('says in which column of a wide range the mistake is', () => {
    const wide = rows[0].map((value, at) => [at === 0 ? [value, '#N/A'] : [value, value]]);
    expect(errorOf(name, ...wide)).toContain(`${args[0]}, row 1, column 2 is "#N/A"`);
  });
});

const calls: [string, readonly unknown[]][] = [
  ...Object.entries(byRowSamples).flatMap(([name, { rows }]) => [...rows, columnsOf(rows)].map((args): [string, readonly unknown[]] => [name, args])),
  ...Object.entries(wholeSamples).flatMap(([name, samples]) => samples.map((args): [string, readonly unknown[]] => [name, args])),
];
const frozen = <V>(value: V): V => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

describe('every function', () => {
  test.each(calls)('%s gives what a cell can hold, and does not touch what it is given: %j', (name, args) => {
    expect(isLegal(answerOf(name, ...frozen(args.map((arg) => structuredClone(arg)))))).toBe(true);
  });

  test('asks no service for an answer without words', () => {
    for (const [name, args] of calls) if (name in byRowSamples) expect(inSheet(name, args).calls).toBe(0);
  });

  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      undefined,
      null,
      ' ',
      0,
      1,
      -1,
      0.5,
      2,
      1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      false,
      '1,234',
      '50 %',
      '95 %',
      'up',
      '#N/A',
    ),
    fc.constantFrom<unknown>('ei', 'yes', 'Oy', 'a@b.fi', '10 €', 'constructor', '__proto__', new Date(0), {}, () => 0, Symbol.iterator),
    fc.double(),
    fc.string(),
  );
  const range = fc.integer({ min: 0, max: 4 }).chain((width) => fc.array(fc.array(junk, { minLength: width, maxLength: width }), { maxLength: 5 }));
  const funnel = fc.array(fc.tuple(fc.constantFrom('Leads', 'Offers', 'Deals', ''), fc.oneof(fc.nat(30), junk)), { maxLength: 5 });
  test.each(NAMES)('%s answers anything with a legal result or one sentence that names it', (name) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, range, funnel), { maxLength: functions[name].length }), fc.constantFrom('en', 'fi'), (args, lang) => {
        const { value, error } = inSheet(name, args, { lang });
        if (error === undefined) expect([args, isLegal(value)]).toEqual([args, true]);
        else expect(error).toMatch(new RegExp(`^${name}: [^]+\\.$`));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the language of a cell', () => {
  const bad = ['SQL_COST', ['abc', 5]] as const;
  const english = 'SQL_COST: cost is "abc", not a number; write digits, such as 1234.5.';
  const finnish = 'SQL_COST: cost on "abc", joka ei ole luku; kirjoita se numeroin, esimerkiksi 1234,5.';
  test.each([
    ['property fi', { lang: 'fi' }, finnish],
    ['property en in a Finnish spreadsheet', { lang: 'en', locale: 'fi_FI' }, english],
    ['no property, Finnish spreadsheet', { locale: 'fi_FI' }, finnish],
    ['no property, Swedish spreadsheet', { locale: 'sv_SE' }, english],
    ['a property of another language', { lang: 'sv', locale: 'fi_FI' }, finnish],
    ['missing services', { services: 'missing' }, english],
    ['refusing services', { services: 'refusing' }, english],
    ['no document', { services: 'none' }, english],
  ] as const)('%s', (_, surroundings, sentence) => expect(inSheet(...bad, surroundings).error).toBe(sentence));

  test('words in results follow it too', () => {
    const [, , last] = wholeSamples.FUNNEL_BACKCALC;
    expect(inSheet('FUNNEL_BACKCALC', last, { lang: 'fi' }).value).toEqual([
      ['Vaihe', 'Konversio', 'Tarvitaan', 'Nyt', 'Puuttuu', 'Alaraja', 'Yläraja'],
      ['Offers', '', 'ei tietoa', 20, 'ei tietoa', 'ei tietoa', 'ei tietoa'],
      ['Deals', 0, 10, 0, 10, 10, 10],
    ]);
    const [header] = inSheet('FUNNEL_BACKCALC', last, { services: 'refusing' }).value as string[][];
    expect(header).toEqual(['Stage', 'Conversion', 'Needed', 'Now', 'Gap', 'Low', 'High']);
  });
  test('a date is named in the language', () => {
    expect(inSheet('SQL_COST', [new Date(0), 1], { lang: 'fi' }).error).toBe(
      'SQL_COST: cost on päivämäärä, joka ei ole luku; kirjoita se numeroin, esimerkiksi 1234,5.',
    );
  });
});
