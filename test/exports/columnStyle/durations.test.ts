import fc from 'fast-check';
import { readDuration } from '../../../src/exports/columnStyle/readDuration';

const seconds = { decimal: 'point', times: 1, whole: false, percent: false } as const;

test.each([
  ['205', 205],
  ['00:03:25', 205],
  ['3:25', 205],
  ['3 min 25 s', 205],
  ['3m 25s', 205],
  ['3min25s', 205],
  ['1 h 2 min', 3720],
  ['1:02:00', 3720],
  ['90 s', 90],
  ['1,5 min', 90],
  ['2 minutes, 5 seconds', 125],
  ['19.6', 20],
  ['2 tuntia 1 min', 7260],
  ['0', 0],
])('%s is %i seconds', (cell, value) => {
  expect(readDuration(cell, seconds)).toBe(value);
});

test.each(['3:75', '1:75:00', '-5', '3 parsecs', 'min', '5 min ago', ''])('%s is no duration', (cell) => {
  expect(readDuration(cell, seconds)).toBeNull();
});

test('minutes become seconds where the header says minutes', () => expect(readDuration('2.5', { ...seconds, times: 60 })).toBe(150));

test('a duration written as a clock or in words is read back', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359_999 }), (total) => {
      const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
      expect(readDuration(`${two(h)}:${two(m)}:${two(s)}`, seconds)).toBe(total);
      expect(readDuration(`${h} h ${m} min ${s} s`, seconds)).toBe(total);
      expect(readDuration(String(total), seconds)).toBe(total);
    }),
  );
});
