import * as fc from 'fast-check';
import { sampleSize } from '../../../src/domain/statistics/sampleSize';
import { twoProportionPower } from '../../../src/domain/statistics/twoProportionPower';
import { halfDigit, readTable } from '../../reference/readTable';

describe('sampleSize', () => {
  test('from 20 % to 25 %, power 80 %, confidence 95 %: 1,030 an arm', () => {
    expect(sampleSize({ rate: 0.2, uplift: 0.05, power: 0.8, confidence: 0.95 })).toBe(1030);
  });
  test('more power, more confidence and a smaller uplift need more', () => {
    const question = { rate: 0.2, uplift: 0.05, power: 0.8, confidence: 0.95 };
    for (const harder of [{ power: 0.9 }, { confidence: 0.99 }, { uplift: 0.04 }])
      expect(sampleSize({ ...question, ...harder })).toBeGreaterThan(1030);
  });
  test('a loss counts like the gain of the failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (from, to) => {
        fc.pre(from !== to);
        const loss = sampleSize({ rate: from / 100, uplift: (to - from) / 100, power: 0.8, confidence: 0.95 });
        const gain = sampleSize({ rate: 1 - from / 100, uplift: (from - to) / 100, power: 0.8, confidence: 0.95 });
        expect(Math.abs(loss - gain)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('up to certainty and from nothing', () => {
    // (1.96 x sqrt(0.18) + 0.8416 x 0.3)^2 / 0.01 = 117.5, (0.8416 x 0.3)^2 / 0.01 = 6.4
    expect(sampleSize({ rate: 0.9, uplift: 0.1, power: 0.8, confidence: 0.95 })).toBe(118);
    expect(sampleSize({ rate: 0, uplift: 0.1, power: 0.8, confidence: 0.95 })).toBe(6);
  });
  test('no uplift and nonsense have no size', () => {
    const question = { rate: 0.2, uplift: 0.05, power: 0.8, confidence: 0.95 };
    for (const wrong of [{ uplift: 0 }, { uplift: 0.9 }, { uplift: -0.3 }, { rate: 1.1 }, { power: 1 }, { confidence: 95 }])
      expect(sampleSize({ ...question, ...wrong })).toBeNaN();
  });
});

describe('twoProportionPower', () => {
  test.each(readTable('sample-size.tsv'))('$diff from $prop2, $n1 trials x $ratio, $alternative: $power ($origin)', (row) => {
    const [diff, prop2, n1, ratio, power] = [row.diff, row.prop2, row.n1, row.ratio, row.power].map(Number);
    const question = { rates: [prop2 + diff, prop2], trials: [n1, n1 * ratio], confidence: 0.95, oneSided: row.alternative === 'larger' } as const;
    // R solved for the trials, which are printed to seven digits; the power is then as good as these
    const room = Math.max(1e-7, row.origin.startsWith('R') ? 0 : halfDigit(row.power));
    expect(Math.abs(twoProportionPower(question) - power)).toBeLessThan(room);
  });
  test('of Stata’s 0.7995659211532175 every digit', () => {
    expect(twoProportionPower({ rates: [0.1, 0.2], trials: [154, 308], confidence: 0.95 })).toBeCloseTo(0.7995659211532175, 14);
  });
  test('without a difference it is the error that was allowed', () => {
    expect(twoProportionPower({ rates: [0.3, 0.3], trials: [50, 80], confidence: 0.95 })).toBeCloseTo(0.05, 14);
    expect(twoProportionPower({ rates: [0.3, 0.3], trials: [50, 80], confidence: 0.9, oneSided: true })).toBeCloseTo(0.1, 14);
  });
  test('the arms may be exchanged, and more trials see more', () => {
    const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const trials = fc.integer({ min: 1, max: 1000000 });
    fc.assert(
      fc.property(rate, rate, trials, trials, (p, q, m, n) => {
        const power = twoProportionPower({ rates: [p, q], trials: [m, n], confidence: 0.95 });
        expect(twoProportionPower({ rates: [q, p], trials: [n, m], confidence: 0.95 })).toBeCloseTo(power, 12);
        expect(power).toBeGreaterThanOrEqual(0);
        expect(power).toBeLessThanOrEqual(1);
      }),
    );
    const at = (n: number) => twoProportionPower({ rates: [0.1, 0.15], trials: [n, n], confidence: 0.95 });
    expect([at(100) < at(200), at(200) < at(1000)]).toEqual([true, true]);
  });
  test('certain rates', () => {
    expect(twoProportionPower({ rates: [0, 1], trials: [10, 10], confidence: 0.95 })).toBe(1);
    expect(twoProportionPower({ rates: [1, 1], trials: [10, 10], confidence: 0.95 })).toBe(0);
  });
  test('nonsense has no power', () => {
    for (const question of [
      { rates: [1.2, 0.5], trials: [10, 10], confidence: 0.95 },
      { rates: [0.2, 0.5], trials: [0, 10], confidence: 0.95 },
      { rates: [0.2, 0.5], trials: [10, 10], confidence: 1 },
    ] as const)
      expect(twoProportionPower(question)).toBeNaN();
  });
});
