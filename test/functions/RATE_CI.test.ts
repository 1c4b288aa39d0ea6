import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const limits = (...args: unknown[]) => (answerOf('RATE_CI', ...args) as number[][])[0];

describe('RATE_CI', () => {
  test('gives the rate and the limits of Wilson', () => {
    const [rate, low, high] = limits(18, 20);
    expect(rate).toBe(0.9);
    expect(low).toBeCloseTo(0.6989663547715128, 12);
    expect(high).toBeCloseTo(0.972133518786232, 12);
  });
  test('one row per row, blanks where there is no data', () => {
    expect(answerOf('RATE_CI', [[''], [1], [0], ['']], [[10], [''], [0], ['']])).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });
  test('trials of 0 are no data, even where successes are named', () => expect(limits(3, 0)).toEqual(['', '', '']));
  test('refuses more successes than trials', () => {
    expect(errorOf('RATE_CI', [[1], [12]], [[10], [10]])).toBe('RATE_CI: successes, row 2 is 12, more than trials (10); check both numbers.');
  });

  const counts = fc.integer({ min: 1, max: 2000 }).chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
  const confidence = fc.constantFrom(0.5, 0.8, 0.95, 0.999);
  test('the limits hold the rate and lie between 0 and 1', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], sure) => {
        const [rate, low, high] = limits(successes, trials, sure);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(rate).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(rate);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('they narrow with more cases at the same rate, and widen with the confidence', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), ([successes, trials], times) => {
        const width = (more: number, sure: number) => limits(successes * more, trials * more, sure).reduce((_, high, __, [, low]) => high - low);
        expect(width(times, 0.95)).toBeLessThan(width(1, 0.95));
        expect(width(1, 0.95)).toBeGreaterThan(width(1, 0.9));
      }),
    );
  });
  test('swapping successes and failures mirrors them', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], sure) => {
        const [rate, low, high] = limits(successes, trials, sure);
        const mirror = limits(trials - successes, trials, sure);
        [1 - rate, 1 - high, 1 - low].forEach((value, at) => {
          expect(mirror[at]).toBeCloseTo(value, 12);
        });
      }),
    );
  });
});
