import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { codeTable } from '../../../src/domain/measure/codeTable';
import { anyDay, hasDay, setDay, wordsOf } from '../../../src/domain/measure/dayBits';
import { orNull, plusKnown } from '../../../src/domain/measure/known';
import { joinTally, newTally, tallyRow } from '../../../src/domain/measure/rowTally';
import { wordOf } from '../../../src/domain/measure/wordOf';
import { yearAround } from '../../../src/domain/measure/yearAround';

describe('words of a column', () => {
  test('a blank is an empty word', () => {
    const column = { codes: Int32Array.from([1, -1]), words: ['a', 'b'] };
    expect([wordOf(column, 0), wordOf(column, 1)]).toEqual(['b', '']);
  });
  test('each word is looked up once, also when later blocks bring more words', () => {
    const asked: string[] = [];
    const table = codeTable((word) => {
      asked.push(word);
      return word.length;
    });
    const words = ['a', 'bb'];
    const codes = Int32Array.from([0, 1, 0, 1]);
    expect(table({ codes, words })).toEqual([1, 2]);
    words.push('ccc');
    expect(table({ codes, words })).toEqual([1, 2, 3]);
    expect(asked).toEqual(['a', 'bb', 'ccc']);
  });
  test('two columns with words of their own do not mix', () => {
    const table = codeTable((word) => word.toUpperCase());
    const codes = new Int32Array(0);
    expect([table({ codes, words: ['a'] }), table({ codes, words: ['b', 'c'] })]).toEqual([['A'], ['B', 'C']]);
  });
});

test('unknown and a number is the number, unknown and unknown stays unknown', () => {
  expect([plusKnown(Number.NaN, 3), plusKnown(2, Number.NaN), plusKnown(Number.NaN, Number.NaN), plusKnown(2, 3)]).toEqual([3, 2, Number.NaN, 5]);
  expect([orNull(Number.NaN), orNull(0)]).toEqual([null, 0]);
});

test('rows 7, 3 and 9 are three rows, the first is 3', () => {
  const tally = newTally();
  for (const row of [7, 3, 9]) tallyRow(tally, row);
  expect(tally).toEqual({ row: 3, rows: 3 });
  joinTally(tally, newTally());
  expect(tally).toEqual({ row: 3, rows: 3 });
});

describe('days as bits', () => {
  test('64 days take two words, 65 take three', () => {
    expect([wordsOf({ first: 0, last: 63 }), wordsOf({ first: 0, last: 64 })]).toEqual([2, 3]);
  });
  test('days outside the span are not kept', () => {
    const span = { first: 100, last: 163 };
    const bits = new Uint32Array(2);
    setDay(bits, 0, span, 99);
    setDay(bits, 0, span, 164);
    expect(Array.from(bits)).toEqual([0, 0]);
    expect(hasDay(bits, 0, span, 99)).toBe(false);
  });
  test('what was set is there, nothing else is', () => {
    const span = { first: 20000, last: 20100 };
    const day = fc.integer({ min: 19990, max: 20110 });
    fc.assert(
      fc.property(fc.array(day), day, fc.nat(60), (set, from, length) => {
        const bits = new Uint32Array(2 * wordsOf(span));
        for (const one of set) setDay(bits, wordsOf(span), span, one);
        const inside = set.filter((one) => one >= span.first && one <= span.last);
        expect(anyDay(bits, wordsOf(span), span, from, from + length)).toBe(inside.some((one) => one >= from && one <= from + length));
        expect(anyDay(bits, 0, span, 0, 90000)).toBe(false);
      }),
    );
  });
});

test('around 2026-Q1 a report may ask for 31 December 2024 to 1 April 2027', () => {
  const span = yearAround({ start: dayOfIso('2026-01-01'), end: dayOfIso('2026-03-31') });
  expect(span).toEqual({ first: dayOfIso('2024-12-31'), last: dayOfIso('2027-04-01') });
});
