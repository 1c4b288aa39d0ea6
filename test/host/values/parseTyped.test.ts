import { parseTyped } from '../../../local/host/values/parseTyped';

const DAY = { '2026-02-10': 46063, '2026-10-02': 46297, '2026-05-12': 46154, '2026-12-05': 46361, '2026-03-01': 46082 };
const en = (text: string, format?: string) => parseTyped(text, { locale: 'en_US', year: 2026 }, format);
const fi = (text: string, format?: string) => parseTyped(text, { locale: 'fi_FI', year: 2026 }, format);

test('the serial numbers used below count days since 1899-12-30', () => {
  for (const [day, serial] of Object.entries(DAY)) expect(serial).toBe((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
});

describe('text typed in any locale', () => {
  test.each([
    ['', {}],
    ["'2-10", { v: '2-10' }],
    ["'=1", { v: '=1' }],
    ["''quoted", { v: "'quoted" }],
    ['=A1+1', { f: '=A1+1' }],
    ['=', { v: '=' }],
    ['+A1', { f: '=+A1' }],
    ['#N/A', { e: '#N/A' }],
    ['#hashtag', { v: '#hashtag' }],
    ['TRUE', { v: true }],
    ['false', { v: false }],
    ['00123', { v: 123 }],
    ['1E5', { v: 100_000, nf: '0.00E+00' }],
    ['-5', { v: -5 }],
    ['(5)', { v: -5 }],
    ['-0', { v: 0 }],
    ['7%', { v: 0.07, nf: '0%' }],
    ['2026-03-01', { v: DAY['2026-03-01'], nf: 'yyyy-mm-dd' }],
    ['2026-02-30', { v: '2026-02-30' }],
    ['hello', { v: 'hello' }],
    ['Oy 2', { v: 'Oy 2' }],
    ['E5', { v: 'E5' }],
    [' ', { v: ' ' }],
    ['-', { v: '-' }],
    ['€', { v: '€' }],
  ])('%j', (text, typed) => {
    expect(en(text)).toEqual(typed);
    expect(fi(text)).toEqual(typed);
  });
});

describe('text whose meaning depends on the locale', () => {
  const slash = { v: DAY['2026-02-10'], nf: 'm/d/yyyy' };
  const point = { v: DAY['2026-10-02'], nf: 'd.m.yyyy' };
  test.each([
    ['2-10', slash, point],
    ['2/10', slash, point],
    ['2/10/2026', slash, point],
    ['2.10.2026', { v: '2.10.2026' }, point],
    ['2.10.', { v: '2.10.' }, point],
    ['12.5', { v: 12.5 }, { v: DAY['2026-05-12'], nf: 'd.m.yyyy' }],
    ['12,5', { v: '12,5' }, { v: 12.5 }],
    ['1,234.5', { v: 1234.5, nf: '#,##0.00' }, { v: '1,234.5' }],
    ['1 234,5', { v: '1 234,5' }, { v: 1234.5, nf: '#,##0.00' }],
    ['12.5%', { v: 0.125, nf: '0.00%' }, { v: '12.5%' }],
    ['12,5 %', { v: '12,5 %' }, { v: 0.125, nf: '0.00%' }],
    ['$12.50', { v: 12.5, nf: '"$"#,##0.00' }, { v: '$12.50' }],
    ['12,50 €', { v: '12,50 €' }, { v: 12.5, nf: '#,##0.00 "€"' }],
    ['TOSI', { v: 'TOSI' }, { v: true }],
    ['epätosi', { v: 'epätosi' }, { v: false }],
    ['12:30', { v: 0.520_833_333_333_333_4, nf: 'h:mm:ss' }, { v: 0.520_833_333_333_333_4, nf: 'h.mm.ss' }],
    ['1:30 PM', { v: 0.5625, nf: 'h:mm:ss' }, { v: '1:30 PM' }],
    ['36:00:00', { v: 1.5, nf: '[h]:mm:ss' }, { v: 1.5, nf: '[h]:mm:ss' }],
    ['2026-03-01 12:00', { v: 46082.5, nf: 'yyyy-mm-dd h:mm:ss' }, { v: 46082.5, nf: 'yyyy-mm-dd h.mm.ss' }],
    ['Mar 1', { v: DAY['2026-03-01'], nf: 'm/d/yyyy' }, { v: DAY['2026-03-01'], nf: 'd.m.yyyy' }],
    ['1 March 2026', { v: DAY['2026-03-01'], nf: 'm/d/yyyy' }, { v: DAY['2026-03-01'], nf: 'd.m.yyyy' }],
  ])('%j', (text, american, finnish) => {
    expect(en(text)).toEqual(american);
    expect(fi(text)).toEqual(finnish);
  });
});

test('two-digit years below 30 are of this century', () => {
  expect(en('1/1/29').v).toBe(en('1/1/2029').v);
  expect(en('1/1/30').v).toBe(en('1/1/1930').v);
});

test('a cell of format @ keeps text as it is, except for the apostrophe', () => {
  for (const text of ['2-10', '=A1', '00123', 'TRUE']) expect(en(text, '@')).toEqual({ v: text });
  expect(en("'x", '@')).toEqual({ v: 'x' });
});
