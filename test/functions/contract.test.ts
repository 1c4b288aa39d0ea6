import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { functionDocs } from '../../local/docs/functionDoc';
import { sheetCall, sheetLiteral } from '../../local/docs/sheetLiteral';
import { functions } from '../../src/functions/registry';
import { LANGS } from '../../src/text/lang';
import { byRowSamples } from './byRowSamples';
import { answerOf, errorOf, inSheet } from './inSheet';
import { sheetsBuiltIns } from './sheetsBuiltIns';
import { wholeSamples } from './wholeSamples';

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

const mapCells = (arg: unknown, change: (cell: unknown) => unknown): unknown =>
  Array.isArray(arg) ? arg.map((line) => (line as unknown[]).map(change)) : change(arg);
/** a number as a person with a decimal comma types it */
const asText = (cell: unknown): unknown => (typeof cell === 'number' ? String(cell).replace('.', ',').replace('-', '−') : cell);

/** Examples are rounded: a number with decimals stands for as many of the answer's. */
const roundedLike = (answer: unknown, example: unknown): unknown => {
  if (Array.isArray(answer) && Array.isArray(example)) return answer.map((cell, at) => roundedLike(cell, example[at]));
  const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(example)) ?? [];
  const decimals = typeof example === 'number' ? digits.length + Number(exponent) : 0;
  return typeof answer === 'number' && decimals > 0 ? Number(answer.toFixed(decimals)) : answer;
};

test('every function of the registry has a sample and a test of its own', () => {
  expect([...Object.keys(byRowSamples), ...Object.keys(wholeSamples)].sort()).toEqual([...NAMES].sort());
  expect(NAMES.filter((name) => !existsSync(join(__dirname, `${name}.test.ts`)))).toEqual([]);
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

describe.each(LANGS)('the examples of the documentation in %s', (lang) => {
  const examples = functionDocs(lang).flatMap((doc) => doc.examples);
  test('every function has one', () => expect(new Set(examples.map(({ formula }) => sheetCall(formula).name))).toEqual(new Set(NAMES)));
  test.each(examples)('$formula is $result', ({ formula, result }) => {
    const { name, args } = sheetCall(formula);
    const expected = sheetLiteral(result);
    const { value, error } = inSheet(name, args, { lang });
    expect(error ?? roundedLike(value, expected)).toEqual(expected);
  });
});

describe.each(Object.entries(byRowSamples))('%s row by row', (name, { args, rows, defaults, counts, width = 1, fixed = [] }) => {
  const call = (...given: readonly unknown[]) => answerOf(name, ...given, ...fixed);
  const refusal = (...given: readonly unknown[]) => errorOf(name, ...given, ...fixed);
  /** the answer to one row as the cells of a row */
  const answers = rows.map((row) => (width === 1 ? [call(...row)] : (call(...row) as unknown[][])[0]));
  const blank = new Array(width).fill('');
  const columns = columnsOf(rows);

  test('answers single values with a single value, or with one row of them', () => {
    for (const row of rows) {
      if (width === 1) expect(Array.isArray(call(...row)) || call(...row) === '').toBe(false);
      else expect((call(...row) as unknown[][]).map((cells) => cells.length)).toEqual([width]);
    }
  });
  test('answers ranges of one size cell by cell', () => {
    expect(call(...columns)).toEqual(answers);
  });
  test(width === 1 ? 'takes any shape' : 'takes columns only, having several of its own', () => {
    const line = args.map((_, at) => [rows.map((row) => row[at])]);
    const twice = args.map((_, at) => [rows.map((row) => row[at]), rows.map((row) => row[at])]);
    if (width > 1) expect(refusal(...line)).toBe(`${name}: ${args[0]} has 1 row and 3 columns; give one column.`);
    else {
      expect(call(...line)).toEqual([answers.flat()]);
      expect(call(...twice)).toEqual([answers.flat(), answers.flat()]);
    }
  });
  test('takes a range of one cell for a single value', () => {
    expect(call(...rows[0].map((value) => [[value]]))).toEqual(call(...rows[0]));
  });
  test.each(args.map((arg, at) => [arg, at] as const))('pairs a single %s with every row', (_, at) => {
    if (args.length === 1) return;
    const paired = rows.map((row) => row.map((value, i) => (i === at ? rows[0][at] : value)));
    const mixed = (single: unknown) => columns.map((range, i) => (i === at ? single : range));
    expect(call(...mixed(rows[0][at]))).toEqual(call(...columnsOf(paired)));
    expect(call(...mixed([[rows[0][at]]]))).toEqual(call(...columnsOf(paired)));
  });
  test('refuses sizes that do not fit and names both arguments and sizes', () => {
    for (let at = 1; at < args.length; at++) {
      const misfit = columns.map((range, i) => (i === at ? range.slice(0, 2) : range));
      expect(refusal(...misfit)).toBe(
        `${name}: ${args[0]} has 3 rows and 1 column, ${args[at]} has 2 rows and 1 column; give ranges of one size, or a single value.`,
      );
      const turned = columns.map((range, i) => (i === at ? [range.map(([value]) => value)] : range));
      expect(refusal(...turned)).toContain(`${args[at]} has 1 row and 3 columns`);
    }
  });
  test('leaves a blank row blank and ends at the last row with input', () => {
    for (const empty of BLANKS) {
      const gap = [rows[0], rows[0].map(() => empty), rows[1], ...Array.from({ length: 2000 }, () => rows[0].map(() => empty))];
      expect(call(...columnsOf(gap))).toEqual([answers[0], blank, answers[1]]);
    }
  });
  test('fixed single values do not make a blank row count', () => {
    if (args.length === 1) return;
    const withFixed = columnsOf([rows[0], rows[0].map(() => ''), rows[1]]).map((range, i) => (i === args.length - 1 ? rows[0][i] : range));
    expect((call(...withFixed) as unknown[][])[1]).toEqual(blank);
  });
  test('answers nothing but blanks with a blank, or as many as it has columns', () => {
    const nothing = width === 1 ? '' : [blank];
    for (const empty of BLANKS) {
      expect(call(...args.map(() => empty))).toEqual(nothing);
      expect(call(...args.map(() => [[empty], [empty]]))).toEqual(nothing);
    }
    expect(answerOf(name)).toEqual(nothing);
  });
  test('takes a blank optional argument as left out', () => {
    for (const [at, meaning] of Object.entries(defaults)) {
      const given = (value: unknown) => rows[0].map((one, i) => (i === Number(at) ? value : one));
      for (const empty of BLANKS) expect(call(...given(empty))).toEqual(call(...given(meaning)));
      expect(answerOf(name, ...rows[0].slice(0, Number(at)))).toEqual(answerOf(name, ...given(meaning).slice(0, Number(at) + 1)));
    }
  });
  test.each(args.map((arg, at) => [arg, at] as const))('names an error value in %s, in both languages', (arg, at) => {
    for (const wrong of ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#ERROR!']) {
      const withError = columnsOf(rows.map((row, r) => row.map((value, i) => (i === at && r === 1 ? wrong : value))));
      expect(refusal(...withError)).toBe(`${name}: ${arg}, row 2 is "${wrong}"; mend the error in that cell first.`);
      const { error } = inSheet(name, [...withError, ...fixed], { lang: 'fi' });
      expect(error).toBe(`${name}: ${arg}, rivi 2 on "${wrong}"; korjaa ensin virhe siinä solussa.`);
    }
  });
  test('reads every number from text with a decimal comma', () => {
    expect(call(...columnsOf(rows.map((row) => row.map(asText))))).toEqual(answers);
  });
  test('reads counts and money from text and refuses what is no plain number', () => {
    for (const at of counts) {
      const withValue = (value: unknown) => columnsOf(rows.map((row, r) => row.map((one, i) => (i === at && r === 1 ? value : one))));
      const good = Number(rows[1][at]);
      for (const text of [String(good), ` ${String(good).replace('.', ',')} `, `\u00a0${good}\u202f€`])
        expect(call(...withValue(text))).toEqual(answers);
      for (const [value, say] of [
        ['abc', 'is "abc", not a number; write digits, such as 1234.5.'],
        ['1,234', 'is "1,234", which can be read in two ways; write it without a thousands separator.'],
        ['12 %', 'is "12 %", a percentage; write a plain number.'],
        [-3, 'is -3, below zero; write 0 or more.'],
        ['−3', 'is "−3", below zero; write 0 or more.'],
        [true, 'is TRUE, not a number; write digits, such as 1234.5.'],
        [new Date(0), 'is a date, not a number; write digits, such as 1234.5.'],
      ])
        expect(refusal(...withValue(value))).toBe(`${name}: ${args[at]}, row 2 ${say}`);
    }
  });
  test('says in which column of a wide range the mistake is', () => {
    if (width > 1) return;
    const wide = rows[0].map((value, at) => [at === 0 ? [value, '#N/A'] : [value, value]]);
    expect(refusal(...wide)).toContain(`${args[0]}, row 1, column 2 is "#N/A"`);
  });
});

describe.each(Object.entries(wholeSamples))('%s as a whole', (name, { args, calls, single, defaults, blank }) => {
  const [full] = [...calls].sort((a, b) => b.length - a.length);
  const withArgument = (at: number, value: unknown) => args.map((_, i) => (i === at ? value : full[i]));
  const ranged = args.map((_, at) => at).filter((at) => !single.includes(at));

  test('the sample with most arguments has them all', () => expect(full).toHaveLength(args.length));
  test.each(args.map((arg, at) => [arg, at] as const))('names an error value in %s, in both languages', (arg, at) => {
    const broken = mapCells(full[at] === '' ? 1 : full[at], () => '#N/A');
    const say = (row: string, rest: string) => new RegExp(`^${name}: ${arg}(, ${row} \\d)? ${rest}\\.$`);
    expect(errorOf(name, ...withArgument(at, broken))).toMatch(say('row', 'is "#N/A"; mend the error in that cell first'));
    expect(inSheet(name, withArgument(at, broken), { lang: 'fi' }).error).toMatch(say('rivi', 'on "#N/A"; korjaa ensin virhe siinä solussa'));
  });
  test.each(single.map((at) => [args[at], at] as const))('takes one %s, not a range', (arg, at) => {
    const value = full[at] === '' ? 0.95 : full[at];
    expect(answerOf(name, ...withArgument(at, [[value]]))).toEqual(answerOf(name, ...withArgument(at, value)));
    expect(errorOf(name, ...withArgument(at, [[value], [value]]))).toBe(`${name}: ${arg} has 2 rows and 1 column; give one value.`);
  });
  test('takes a blank optional argument as left out', () => {
    for (const call of calls)
      for (const [at, meaning] of Object.entries(defaults)) {
        const given = (value: unknown) => args.map((_, i) => (i === Number(at) ? value : call[i]));
        for (const empty of BLANKS) expect(answerOf(name, ...given(empty))).toEqual(answerOf(name, ...given(meaning)));
        if (ranged.includes(Number(at))) expect(answerOf(name, ...given([[''], ['']]))).toEqual(answerOf(name, ...given(meaning)));
      }
  });
  test('answers nothing but blanks with blanks', () => {
    for (const empty of BLANKS) expect(answerOf(name, ...args.map(() => empty))).toEqual(blank);
    expect(answerOf(name, ...args.map((_, at) => (single.includes(at) ? '' : mapCells(full[at], () => ''))))).toEqual(blank);
    expect(answerOf(name)).toEqual(blank);
  });
  test('an open range answers as a closed one', () => {
    for (const call of calls) {
      const rowsMore = call.map((arg) => (Array.isArray(arg) ? [...arg, ...Array.from({ length: 2000 }, () => arg[0].map(() => ''))] : arg));
      expect(answerOf(name, ...rowsMore)).toEqual(answerOf(name, ...call));
    }
  });
  test('reads every number from text with a decimal comma', () => {
    for (const call of calls) expect(answerOf(name, ...call.map((arg) => mapCells(arg, asText)))).toEqual(answerOf(name, ...call));
  });
});

const calls: [string, readonly unknown[]][] = [
  ...Object.entries(byRowSamples).flatMap(([name, { rows, fixed = [] }]) =>
    [...rows, columnsOf(rows)].map((args): [string, readonly unknown[]] => [name, [...args, ...fixed]]),
  ),
  ...Object.entries(wholeSamples).flatMap(([name, samples]) => samples.calls.map((args): [string, readonly unknown[]] => [name, args])),
];
const frozen = <V>(value: V): V => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

describe('every function', () => {
  test.each(calls)('%s gives what a cell can hold, and does not touch what it is given: %j', (name, args) => {
    expect(isLegal(answerOf(name, ...frozen(args.map((arg) => structuredClone(arg)))))).toBe(true);
  });

  test('asks no service for an answer without words, and at most for language and locale otherwise', () => {
    for (const [name, args] of calls) {
      const [english, finnish] = [inSheet(name, args), inSheet(name, args, { lang: 'fi' })];
      const hasWords = JSON.stringify(english.value) !== JSON.stringify(finnish.value);
      expect([name, english.calls, finnish.calls]).toEqual([name, hasWords ? 2 : 0, hasWords ? 1 : 0]);
    }
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
      // a matcher is built for every call
      { numRuns: name === 'MATCH_ACCOUNT' ? 300 : 1500 },
    );
  });
});
