import * as fc from 'fast-check';
import { bottleneck } from '../../../src/domain/funnel/bottleneck';
import { funnelRates } from '../../../src/domain/funnel/funnelRates';
import { wilson } from '../../../src/domain/statistics/wilson';

const rate = (successes: number, trials: number) => {
  const [low, high] = wilson(successes, trials, 0.95);
  return { rate: successes / trials, low, high };
};

describe('rates of a funnel', () => {
  test('are the conversion into each stage with its limits', () => {
    const [top, offers, deals] = funnelRates([40, 20, 5], 0.95);
    expect(top).toBe(null);
    expect([offers?.low, offers?.rate, offers?.high].map((share) => share?.toFixed(3))).toEqual(['0.352', '0.500', '0.648']);
    expect([deals?.low, deals?.rate, deals?.high].map((share) => share?.toFixed(3))).toEqual(['0.112', '0.250', '0.469']);
  });
  test('nothing known where nothing entered', () => {
    expect(funnelRates([10, 0, 0], 0.95)[2]).toBe(null);
    expect(funnelRates([10, null, 5], 0.95)).toEqual([null, null, null]);
  });
});

describe('the bottleneck', () => {
  test('is the step that lags most behind its benchmark', () => {
    expect(bottleneck([null, rate(5, 100), rate(30, 100)], [null, 0.2, 0.6])).toBe(1);
    expect(bottleneck([null, rate(30, 100), rate(5, 100)], [null, 0.6, 0.2])).toBe(2);
  });
  test('a step that may only look bad by chance is never marked', () => {
    // 1 of 20 may be up to 23.6 %
    expect(bottleneck([null, rate(1, 20), rate(30, 100)], [null, 0.2, 0.6])).toBe(2);
    expect(bottleneck([null, rate(1, 20)], [null, 0.2])).toBe(-1);
  });
  test('a step that nobody passes lags most of all', () => {
    expect(bottleneck([null, rate(5, 100), rate(0, 100)], [null, 0.2, 0.1])).toBe(2);
  });
  test('no benchmark, no mark; of equals the first', () => {
    expect(bottleneck([null, rate(5, 100)], [null, null])).toBe(-1);
    expect(bottleneck([null, rate(5, 100), rate(5, 100)], [null, 0.2, 0.2])).toBe(1);
  });
  test('a marked step has a limit below its benchmark, and none such lags more', () => {
    const step = fc.integer({ min: 1, max: 200 }).chain((trials) => fc.integer({ min: 0, max: trials }).map((successes) => rate(successes, trials)));
    const steps = fc.array(fc.tuple(step, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, (pairs) => {
        const marked = bottleneck(
          pairs.map(([one]) => one),
          pairs.map(([, benchmark]) => benchmark),
        );
        const lags = pairs.map(([one, benchmark]) => (one.high < benchmark ? benchmark / one.rate : 0));
        expect(marked < 0 ? 0 : lags[marked]).toBe(Math.max(...lags));
      }),
    );
  });
});
