import fc from 'fast-check';
import { bareNumber } from '../../../src/exports/columnStyle/bareNumber';
import { decideDecimal } from '../../../src/exports/columnStyle/decideDecimal';
import { type NumberStyle, readNumber } from '../../../src/exports/columnStyle/readNumber';
import { inOneGo } from '../../../src/exports/slices';

const style = (more: Partial<NumberStyle>): NumberStyle => ({ decimal: 'point', times: 1, whole: false, percent: false, ...more });
const point = style({});
const comma = style({ decimal: 'comma' });

describe('a number is read in the style of its column', () => {
  test.each([
    ['6082', point, 6082],
    ['170.21', point, 170.21],
    ['9,380', point, 9380],
    ['1,234,567.5', point, 1234567.5],
    ['7.48E-6', point, 0.00000748],
    ["12'345.50", point, 12345.5],
    ['12345,67', comma, 12345.67],
    ['1 234,56', comma, 1234.56],
    ['1\u00a0234,56', comma, 1234.56],
    ['1\u202f234\u202f567', comma, 1234567],
    ['1.234,56', comma, 1234.56],
    ['3.000', comma, 3000],
    ['\u22122,5', comma, -2.5],
    ['-17', point, -17],
    ['12,50 €', comma, 12.5],
    ['US$1.92', point, 1.92],
    ['CA$12.00', point, 12],
    ['USD 485,000.00', point, 485000],
    ['0', point, 0],
    ['.5', point, 0.5],
  ])('%s', (cell, numbers, value) => {
    expect(readNumber(cell, numbers)).toBe(value);
  });

  test.each([
    ['1,23', point],
    ['1.23', comma],
    ['1,2345', point],
    ['12 34', point],
    ['1,234.5', comma],
    ['< 10%', point],
    ['n/a', point],
    ['', point],
    ['1e', point],
    ['-', point],
    ['12x', point],
    ['2-10', point],
    ['e5', point],
  ])('%s cannot be read: it is unknown, not a guess', (cell, numbers) => {
    expect(readNumber(cell, numbers)).toBeNull();
  });

  test('percentages become fractions without binary dust', () => {
    const percent = style({ percent: true, times: 0.01 });
    expect(readNumber('0.214%', percent)).toBe(0.00214);
    expect(readNumber('2 %', percent)).toBe(0.02);
    expect(readNumber('0', percent)).toBe(0);
    expect(readNumber('12,5\u00a0%', { ...percent, decimal: 'comma' })).toBe(0.125);
  });
  test('a percent sign is foreign to counts and money, a currency sign to counts', () => {
    expect(readNumber('5%', point)).toBeNull();
    expect(readNumber('5 €', style({ whole: true }))).toBeNull();
  });
  test('a count is whole', () => {
    expect(readNumber('12.5', style({ whole: true }))).toBeNull();
    expect(readNumber('12.0', style({ whole: true }))).toBe(12);
  });
  test('thousands become units', () => expect(readNumber('12345,67', style({ decimal: 'comma', times: 1000 }))).toBe(12345670));
  test('the currency of a mark is told where the mark tells it', () => {
    expect(bareNumber('12,50 €')?.currency).toBe('EUR');
    expect(bareNumber('SEK 100')?.currency).toBe('SEK');
    expect(bareNumber('100 kr')).toEqual({ digits: '100', percent: false, currency: null });
    expect(bareNumber('100 abc')).toBeNull();
  });
});

describe('the decimal mark is decided by the whole column', () => {
  test.each([
    ['a cell that only one mark can read', ['9,380', '12,5'], 'comma'],
    ['both marks in one cell', ['1,234.50', '10'], 'point'],
    ['two groups', ['1.234.567'], 'comma'],
    ['one group of three is ambiguous', ['1,234', '2,500'], 'either'],
    ['a point and three digits as well', ['1.234'], 'either'],
    ['plain digits do not care', ['12', '1 200'], 'any'],
    ['the majority where cells disagree', ['1,5', '2,5', '3.5'], 'comma'],
    ['an even disagreement is no decision', ['1,5', '3.5'], 'either'],
    ['no numbers at all', ['abc', '-'], 'any'],
  ] as const)('%s', (_, cells, decision) => {
    expect(inOneGo(decideDecimal(cells, false))).toBe(decision);
  });
  test('in a column of counts a group of three is a group, since counts are whole', () => {
    expect(inOneGo(decideDecimal(['9,380', '17'], true))).toBe('point');
    expect(inOneGo(decideDecimal(['9.380', '17'], true))).toBe('comma');
  });
});

const GROUPS = { point: [' ', '\u00a0', '\u202f', ',', "'", ''], comma: [' ', '\u00a0', '\u202f', '.', "'", ''] } as const;
const written = (micro: number, decimal: 'point' | 'comma', group: string, minus: string): string => {
  const digits = String(Math.abs(micro)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${micro < 0 ? minus : ''}${whole}${decimal === 'point' ? '.' : ','}${digits.slice(-2)}`;
};
const styles = fc
  .constantFrom('point' as const, 'comma' as const)
  .chain((decimal) =>
    fc.record({ decimal: fc.constant(decimal), group: fc.constantFrom(...GROUPS[decimal]), minus: fc.constantFrom('-', '\u2212') }),
  );

describe('laws of columns', () => {
  test('a number written in any style is read back in that style', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), styles, (cents, { decimal, group, minus }) => {
        expect(readNumber(written(cents, decimal, group, minus), style({ decimal }))).toBe(cents / 100 + 0);
      }),
    );
  });
  test('a column written in one style with two decimals is decided as that style', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }), styles, (column, { decimal, group, minus }) => {
        expect(
          inOneGo(
            decideDecimal(
              column.map((cents) => written(cents, decimal, group, minus)),
              false,
            ),
          ),
        ).toBe(decimal);
      }),
    );
  });
  test('no text makes the reader throw or give anything but a finite number or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(point, comma), (cell, numbers) => {
        const value = readNumber(cell, numbers);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
