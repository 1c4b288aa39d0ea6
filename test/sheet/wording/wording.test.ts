import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { dayText } from '../../../src/sheet/wording/dayText';
import { fixedText } from '../../../src/sheet/wording/fixedText';
import { numberText, withMarksOf } from '../../../src/sheet/wording/numberText';
import { valueText } from '../../../src/sheet/wording/valueText';
import { wordsOf } from '../../../src/sheet/wording/wordsOf';

describe('a number as FIXED shows it', () => {
  // what LibreOffice and Univer answer for =FIXED(x;d) in en_US
  test.each([
    [1234.5, 1, '1,234.5'],
    [0.285, 1, '0.3'],
    [1.45, 1, '1.5'],
    [0.25, 1, '0.3'],
    [3906.4, 0, '3,906'],
    [100 * 0.413, 1, '41.3'],
    [0, 2, '0.00'],
    [0.049, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [-1234567.891, 2, '-1,234,567.89'],
  ])('%s with %s decimals is %s', (value, decimals, shown) => {
    expect(fixedText(value, decimals)).toBe(shown);
  });

  test('lies within half a unit of its last decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const shown = Number(fixedText(value, decimals).replace(/,/g, ''));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 1e-14);
      }),
    );
  });
});

describe('numbers and days in sentences', () => {
  test('have the marks of the language', () => {
    expect(numberText(1234.5, 1, 'en')).toBe('1,234.5');
    expect(numberText(1234.5, 1, 'fi')).toBe('1\u00A0234,5');
    expect(withMarksOf('at least 1,234.5 – 2,000, or so.', 'fi')).toBe('at least 1\u00A0234,5 – 2\u00A0000, or so.');
  });
  test('days cannot be misread in English and are Finnish in Finnish', () => {
    expect(dayText(dayOfIso('2026-03-01'), 'en')).toBe('2026-03-01');
    expect(dayText(dayOfIso('2026-03-01'), 'fi')).toBe('1.3.2026');
  });
  test.each([
    [0.5333, 'share', '53.3 %'],
    [0.00444, 'share', '0.44 %'],
    [10000, 'money', '10,000'],
    [98.765, 'money', '98.77'],
    [1.757, 'ratio', '1.8'],
    [12, 'count', '12'],
    [11.67, 'count', '11.7'],
  ] as const)('%s as %s is %s', (value, kind, shown) => {
    expect(valueText(value, kind, 'en')).toBe(shown);
  });
  test('money names its currency where asked', () => {
    expect(valueText(10000, 'money', 'fi', 'EUR')).toBe('10\u00A0000 EUR');
  });
  test('values of a finding become words, and what is unknown an empty text', () => {
    expect(wordsOf({ rows: 1200, start: '2026-01-05', of: null, stage: 'Offer', probability: 0.6 }, { probability: 'share' }, 'fi')).toEqual({
      rows: '1\u00A0200',
      start: '5.1.2026',
      of: '',
      stage: 'Offer',
      probability: '60,0 %',
    });
  });
});
