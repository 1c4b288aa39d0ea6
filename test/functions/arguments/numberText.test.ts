import * as fc from 'fast-check';
import { numberText } from '../../../src/functions/arguments/numberText';

const readValue = (text: string) => {
  const read = numberText(text);
  return read === null || read === 'ambiguous' ? read : read.value;
};

describe('numberText', () => {
  test.each([
    ['0.5', 0.5],
    ['0,5', 0.5],
    [',5', 0.5],
    ['1234', 1234],
    ['1 234,50 €', 1234.5],
    ['1\u00a0234,50\u00a0€', 1234.5],
    ['1\u202f234\u202f567', 1234567],
    ['€1,234.56', 1234.56],
    ['$ 1.50', 1.5],
    ['US$1.92', 1.92],
    ['USD 485,000.00', 485000],
    ['12 500 EUR', 12500],
    ['5000 e', 5000],
    ['5000 euroa', 5000],
    ['100 kr', 100],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,567', 1234.567],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1 234,567', 1234.567],
    ['12,34', 12.34],
    ['-5', -5],
    ['−5', -5],
    ['-€5', -5],
    ['€ -5', -5],
    ['+5', 5],
    ['7.48E-6', 7.48e-6],
    ['2,5E+05', 250000],
    ['1.234e3', 1234],
    [' 7 ', 7],
  ])('%j is %d', (text, value) => expect(numberText(text)).toEqual({ value, percent: false }));

  test.each([
    ['12,5 %', 0.125],
    ['50%', 0.5],
    ['7 %', 0.07],
    ['100\u00a0%', 1],
    ['-3 %', -0.03],
  ])('%j is the fraction %d', (text, value) => expect(numberText(text)).toEqual({ value, percent: true }));

  test.each(['1,234', '1.234', '12,345', '123.456', '-1,234', '1,234 €', '12,345 %', '9,999'])('%j can be read in two ways', (text) => {
    expect(numberText(text)).toBe('ambiguous');
  });

  test.each([
    'abc',
    '',
    ' ',
    '5 kg',
    '1 2',
    '12 34',
    '1234 567',
    '1,23,456',
    '1.2.3',
    '1,2,3',
    '12.5.2026',
    '3M',
    '5.',
    '5,',
    '--5',
    '-€-5',
    '1 234 56',
    '50 % €',
    '0.123.456',
    '１２',
    'Infinity',
    'NaN',
    '0x10',
    'e5',
  ])('%j is no number', (text) => expect(numberText(text)).toBe(null));

  test('reads back what it is written like, in both decimal signs and any grouping by spaces', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(number, fc.constantFrom('.', ','), fc.constantFrom('', ' ', '\u00a0', '\u202f'), ([whole, cents], point, group) => {
        const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        expect(readValue(`${digits}${point}${String(cents).padStart(2, '0')}`)).toBe(Number(`${whole}.${String(cents).padStart(2, '0')}`));
      }),
    );
  });
  test('is ambiguous exactly for one sign between one to three digits, not from 0, and three digits', () => {
    const digits = fc.stringMatching(/^\d{1,5}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('.', ','), digits, (before, sign, after) => {
        expect(numberText(`${before}${sign}${after}`) === 'ambiguous').toBe(before.length <= 3 && !before.startsWith('0') && after.length === 3);
      }),
    );
  });
});
