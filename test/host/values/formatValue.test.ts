import { formatValue } from '../../../local/host/values/formatValue';

const NBSP = '\u00a0';

test.each([
  [1234.567, undefined, '1234.567', '1234,567'],
  [0.1 + 0.2, undefined, '0.3', '0,3'],
  [1e20, undefined, '1E+20', '1E+20'],
  [5, '0.00', '5.00', '5,00'],
  [1234567.891, '#,##0.0', '1,234,567.9', `1${NBSP}234${NBSP}567,9`],
  [0.256, '0%', '26%', '26%'],
  [0.256, '0.0%', '25.6%', '25,6%'],
  [-3.5, '0.0', '-3.5', '-3,5'],
  [-0.01, '0.0', '0.0', '0,0'],
  [-3, '0;(0)', '(3)', '(3)'],
  [0, '0;-0;"none"', 'none', 'none'],
  [1250, '#,##0 "€"', '1,250 €', `1${NBSP}250 €`],
  [2.71, '0.#', '2.7', '2,7'],
  [3, '0.##', '3', '3'],
  [12, '00000', '00012', '00012'],
  [12345, '0.00E+00', '1.23E+04', '1,23E+04'],
  [46082.5, 'd.m.yyyy h:mm', '1.3.2026 12:00', '1.3.2026 12:00'],
  [46082.5, 'yyyy-mm-dd hh:mm:ss', '2026-03-01 12:00:00', '2026-03-01 12:00:00'],
  [46082.75, 'mmm d, yyyy h:mm am/pm', 'Mar 1, 2026 6:00 PM', 'Mar 1, 2026 6:00 PM'],
  [1.5, '[h]:mm:ss', '36:00:00', '36:00:00'],
  [true, undefined, 'TRUE', 'TOSI'],
  ['text', '0.00', 'text', 'text'],
  [undefined, '0.00', '', ''],
] as const)('%j in %j', (value, format, american, finnish) => {
  expect(formatValue(value, format, 'en_US')).toBe(american);
  expect(formatValue(value, format, 'fi_FI')).toBe(finnish);
});
