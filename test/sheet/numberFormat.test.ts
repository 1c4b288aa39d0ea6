import { numberFormatOf } from '../../src/sheet/numberFormat';

test.each([
  ['fi_FI', 'd.m.yyyy'],
  ['en_US', 'm/d/yyyy'],
  ['en_GB', 'dd/mm/yyyy'],
  ['pt_BR', 'yyyy-mm-dd'],
])('days are written as %s writes them, or so that they cannot be misread', (locale, pattern) => {
  expect(numberFormatOf('date', locale)).toBe(pattern);
  expect(numberFormatOf('month', locale)).toBe(pattern);
  expect(numberFormatOf('moment', locale)).toBe(`${pattern} hh:mm`);
});

test('shares have two decimals under 1 %, else one', () => {
  expect(numberFormatOf('share', 'fi_FI')).toBe('[<0.01]0.00 %;0.0 %');
});

test('money has cents under 1,000 only', () => {
  expect(numberFormatOf('money', 'fi_FI')).toBe('[<1000]#,##0.00;#,##0');
});

test('seconds are whole numbers: as a duration 95 would be 95 days', () => {
  expect(numberFormatOf('seconds', 'en_US')).toBe('#,##0');
});
