import * as fc from 'fast-check';
import { answerOf, errorOf, inSheet } from './inSheet';

const rates = (...args: unknown[]) => answerOf('FUNNEL_RATES', ...args) as (string | number)[][];
const HEADER = ['Stage', 'Count', 'Conversion', 'Low', 'High', 'Bottleneck'];
const FUNNEL = [
  ['Leads', 200],
  ['Offers', 30],
  ['Deals', 12],
];

describe('FUNNEL_RATES', () => {
  test('gives a table with the conversion into each stage and its limits', () => {
    const [header, top, offers, deals] = rates(FUNNEL);
    expect(header).toEqual(HEADER);
    expect(top).toEqual(['Leads', 200, '', '', '', '']);
    expect(offers.slice(0, 3)).toEqual(['Offers', 30, 0.15]);
    expect([offers[3], offers[4]].map((share) => Number(share).toFixed(3))).toEqual(['0.107', '0.206']);
    expect(deals[2]).toBe(0.4);
  });
  test('marks the step that surely lags most behind its benchmark', () => {
    expect(rates(FUNNEL, [[''], [0.3], ['50 %']]).map((row) => row[5])).toEqual(['Bottleneck', '', 'bottleneck', '']);
    expect(rates(FUNNEL, [[''], [0.2], ['50 %']]).map((row) => row[5])).toEqual(['Bottleneck', '', '', '']);
    expect(rates(FUNNEL, [[''], [''], [0.9]]).map((row) => row[5])).toEqual(['Bottleneck', '', '', 'bottleneck']);
  });
  test('the benchmark of the first stage is not read', () => expect(rates(FUNNEL, [['benchmark'], [0.3], [0.5]])[2][5]).toBe('bottleneck'));
  test('an unknown count leaves the steps beside it blank; nothing entered leaves the next one blank', () => {
    expect(
      rates([
        ['Leads', ''],
        ['Offers', 30],
        ['Deals', 0],
        ['Renewals', 0],
      ]).map((row) => row.slice(1, 3)),
    ).toEqual([
      ['Count', 'Conversion'],
      ['', ''],
      [30, ''],
      [0, 0],
      [0, ''],
    ]);
  });
  test('blank rows stay blank rows', () =>
    expect(
      rates([
        ['Leads', 20],
        ['', ''],
        ['Deals', 5],
      ])[2],
    ).toEqual(['', '', '', '', '', '']));
  test('refuses rates, rising counts and benchmarks that do not fit', () => {
    expect(
      errorOf('FUNNEL_RATES', [
        ['Leads', ''],
        ['Deals', 0.5],
      ]),
    ).toBe('FUNNEL_RATES: funnel counts, row 2 is 0.5; count whole cases.');
    expect(
      errorOf('FUNNEL_RATES', [
        ['Leads', 10],
        ['Deals', '50 %'],
      ]),
    ).toContain('row 2 is "50 %", a percentage');
    expect(
      errorOf('FUNNEL_RATES', [
        ['Opportunities', 5],
        ['Offers', 7],
      ]),
    ).toBe('FUNNEL_RATES: funnel counts, row 2: Offers (7) exceed opportunities (5): count the same cases through all stages.');
    expect(errorOf('FUNNEL_RATES', FUNNEL, [[''], [0.3]])).toContain('funnel counts has 3 rows and 2 columns, benchmarks has 2 rows and 1 column');
    expect(errorOf('FUNNEL_RATES', FUNNEL, [[''], [30], [0.5]])).toBe(
      'FUNNEL_RATES: benchmarks, row 2 is 30, over 1; write a share such as 0.5 or 50 %.',
    );
    expect(errorOf('FUNNEL_RATES', [[1, 2, 3]])).toContain('has 1 row and 3 columns; give two columns');
  });
  test('speaks Finnish', () => {
    const { value } = inSheet('FUNNEL_RATES', [FUNNEL, [[''], [0.3], [0.5]]], { lang: 'fi' });
    expect((value as unknown[][])[0]).toEqual(['Vaihe', 'Määrä', 'Konversio', 'Alaraja', 'Yläraja', 'Pullonkaula']);
    expect((value as unknown[][])[2][5]).toBe('pullonkaula');
  });

  test('the limits hold the conversion; at most one step is marked, and only one that lags for sure', () => {
    const funnel = fc
      .array(fc.nat(300), { minLength: 2, maxLength: 6 })
      .map((counts) => counts.sort((a, b) => b - a).map((count, at) => [`S${at}`, count]));
    fc.assert(
      fc.property(funnel, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), (stages, shares) => {
        const [, ...lines] = rates(
          stages,
          stages.map((_, at) => [shares[at]]),
        );
        const marked = lines.filter((line) => line[5] !== '');
        expect(marked.length).toBeLessThanOrEqual(1);
        lines.forEach(([, , rate, low, high, mark], at) => {
          if (rate === '') return;
          expect([low, rate, high]).toEqual([low, rate, high].slice().sort((a, b) => Number(a) - Number(b)));
          if (mark !== '') expect(Number(high)).toBeLessThan(shares[at]);
        });
      }),
    );
  });
});
