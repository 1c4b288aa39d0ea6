import * as fc from 'fast-check';
import { backCalculation } from '../../../src/domain/funnel/backCalculation';
import { backCalculationCredit } from '../../../src/domain/funnel/backCalculationCredit';
import { backCalculationRange } from '../../../src/domain/funnel/backCalculationRange';
import { backCalculationSteps } from '../../../src/domain/funnel/backCalculationSteps';
import { roundUp } from '../../../src/domain/funnel/roundUp';

describe('roundUp', () => {
  test('21 / 0.7 is 30, though the computer says a hair more', () => {
    expect(21 / 0.7).toBeGreaterThan(30);
    expect(roundUp(21 / 0.7)).toBe(30);
  });
  test.each([
    [30.1, 31],
    [30.0001, 31],
    [29.9999999999, 30],
    [0, 0],
    [1e-12, 1],
    [0.3, 1],
  ])('roundUp(%d) = %d', (value, whole) => expect(roundUp(value)).toBe(whole));
  test('a difference is judged by what it was taken from', () => {
    expect(roundUp(4e-16, 3)).toBe(0);
    expect(Object.is(roundUp(-1e-16, 3), 0)).toBe(true);
    expect(roundUp(0.01, 3)).toBe(1);
  });
  test('never rounds down by more than a billionth, never up by a whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
        const whole = roundUp(value);
        expect(Number.isInteger(whole)).toBe(true);
        expect(whole).toBeGreaterThanOrEqual(value - 1e-9 * value);
        expect(whole).toBeLessThanOrEqual(value + 1);
      }),
    );
  });
});

describe('backCalculationSteps', () => {
  test('40 opportunities, 20 offers, 5 deals convert at 50 % and 25 %', () => expect(backCalculationSteps([40, 20, 5])).toEqual([null, 0.5, 0.25]));
  test('nothing or nobody knows what entered: no conversion', () => {
    expect(backCalculationSteps([0, 0, 0])).toEqual([null, null, null]);
    expect(backCalculationSteps([40, null, 5])).toEqual([null, null, null]);
    expect(backCalculationSteps([40, 0, 0])).toEqual([null, 0, null]);
  });
});

describe('backCalculation', () => {
  test('10 deals at 50 % a step need 20 offers and 40 opportunities', () => {
    expect(backCalculation({ deals: 10, conversions: [null, 0.5, 0.5], rounding: 'up' })).toEqual([40, 20, 10]);
  });
  test('rounds at each stage and carries the whole number', () => {
    expect(backCalculation({ deals: 2.1, conversions: [null, 0.4, 0.4], rounding: 'up' })).toEqual([20, 8, 3]);
    expect(backCalculation({ deals: 2, conversions: [null, 0.8, 0.8], rounding: 'exact' })).toEqual([3.125, 2.5, 2]);
  });
  test('stops above a step that is 0 or unknown', () => {
    expect(backCalculation({ deals: 2, conversions: [null, 0.5, 0, 0.5], rounding: 'up' })).toEqual([null, null, 4, 2]);
    expect(backCalculation({ deals: 2, conversions: [null, null, 0.5], rounding: 'up' })).toEqual([null, 4, 2]);
  });
});

describe('backCalculationCredit', () => {
  const base = { deals: 10, conversions: [null, 0.5, 0.5], rounding: 'up' } as const;
  test('6 offers and 8 opportunities open at 50 % a step are worth 3 + 2 of 10 deals', () =>
    expect(backCalculationCredit({ ...base, open: [8, 6, 99] })).toBe(5));
  test('rounded once, or not at all', () => {
    expect(backCalculationCredit({ ...base, deals: 9.2, open: [0, 1, 0] })).toBe(9);
    expect(backCalculationCredit({ ...base, deals: 9.2, open: [0, 1, 0], rounding: 'exact' })).toBeCloseTo(8.7, 12);
  });
  test('what the pipeline covers to the last bit needs no extra deal', () => {
    // 30 x 0.1 is a hair over 3, 3 x 0.1 x 10 a hair under
    expect(backCalculationCredit({ deals: 3, conversions: [null, 0.1], open: [30, 0], rounding: 'up' })).toBe(0);
    expect(backCalculationCredit({ deals: 3.3, conversions: [null, 0.7, 0.3], open: [10, 4, 0], rounding: 'up' })).toBe(0);
  });
  test('items whose way to a deal is unknown or closed count for nothing', () => {
    expect(backCalculationCredit({ deals: 10, conversions: [null, null, 0.5], open: [100, 6, null], rounding: 'up' })).toBe(7);
    expect(backCalculationCredit({ deals: 10, conversions: [null, 0, 0.5], open: [100, null, null], rounding: 'up' })).toBe(10);
  });
  test('is never below 0', () => expect(backCalculationCredit({ ...base, open: [1000, 1000, 0] })).toBe(0));
});

describe('backCalculationRange', () => {
  test('5 of 20 offers became deals: 10 more need 22 to 98 offers (scipy: 21.54 and 97.66)', () => {
    expect(backCalculationRange({ deals: 10, counts: [20, 5], confidence: 0.95, rounding: 'up' })).toEqual([
      [22, 98],
      [10, 10],
    ]);
  });
  test('has no limits above a step without conversions', () => {
    expect(backCalculationRange({ deals: 10, counts: [40, 0, 0], confidence: 0.95, rounding: 'up' })).toEqual([null, null, [10, 10]]);
    expect(backCalculationRange({ deals: 10, counts: [40, null, 5], confidence: 0.95, rounding: 'up' })).toEqual([null, null, [10, 10]]);
  });
  test('a hundred times the cases narrow the range', () => {
    const [few] = backCalculationRange({ deals: 10, counts: [40, 20, 5], confidence: 0.9, rounding: 'exact' });
    const [many] = backCalculationRange({ deals: 10, counts: [4000, 2000, 500], confidence: 0.9, rounding: 'exact' });
    expect(many![0]).toBeGreaterThan(few![0]);
    expect(many![1]).toBeLessThan(few![1]);
    expect(many![0]).toBeLessThan(80);
    expect(many![1]).toBeGreaterThan(80);
  });
});
