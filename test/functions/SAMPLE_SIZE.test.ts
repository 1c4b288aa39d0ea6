import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const size = (...args: unknown[]) => answerOf('SAMPLE_SIZE', ...args);

describe('SAMPLE_SIZE', () => {
  test('gives the trials per arm to see an uplift', () => {
    expect(size(0.2, 0.05)).toBe(1030);
    expect(size('5 %', '5 %', '90 %')).toBe(466);
  });
  test('a fall is found as well', () => expect(size(0.25, -0.05)).toBe(1151));
  test('no uplift, or none known, is no data', () => expect(size([[0.2], [0.2], ['']], [[0], [''], [0.05]])).toEqual([[''], [''], ['']]));
  test('refuses an uplift that leads out of 0 to 1, as a relative one may', () => {
    expect(errorOf('SAMPLE_SIZE', 0.2, 0.9)).toBe(
      'SAMPLE_SIZE: uplift is 0.9, which takes the base rate 0.2 out of 0 to 1; write the difference in absolute terms, such as 0.02 or 2 %.',
    );
    expect(errorOf('SAMPLE_SIZE', [[0.5], [0.05]], '-20 %')).toContain('uplift is "-20 %"');
    expect(size(0.9, 0.1)).toBeGreaterThan(0);
    // together 100 %, which the computer puts a hair above
    expect(typeof size('0,71 %', '99,29 %')).toBe('number');
  });
  test('confidence and power are between 0 and 1', () => {
    expect(errorOf('SAMPLE_SIZE', 0.2, 0.05, 80)).toBe('SAMPLE_SIZE: power is 80; write a number between 0 and 1, such as 0.95, or 95 %.');
  });
  test('a smaller uplift, more power or more confidence never need fewer', () => {
    const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      // below a power of a half, the spread of the second arm works the other way round
      fc.property(share(0.02, 0.9), share(0.01, 0.08), share(0.5, 0.9), share(0.02, 0.9), (rate, uplift, power, confidence) => {
        const now = size(rate, uplift, power, confidence) as number;
        expect(size(rate, uplift / 2, power, confidence)).toBeGreaterThanOrEqual(now);
        expect(size(rate, uplift, power + 0.05, confidence)).toBeGreaterThanOrEqual(now);
        expect(size(rate, uplift, power, confidence + 0.05)).toBeGreaterThanOrEqual(now);
      }),
    );
  });
  test('power that a false alarm alone would give takes one trial, not more the less is asked', () => {
    expect(size(0.2, 0.05, 0.1, 0.5)).toBe(1);
    expect(size(0.2, 0.05, 0.02, 0.5)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (power, confidence) => {
        expect(size(0.2, 0.05, power, confidence)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
