import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

type Table = (string | number)[][];
const back = (...args: unknown[]) => answerOf('FUNNEL_BACKCALC', ...args) as Table;
const neededIn = (table: Table) => table.slice(1).map((row) => row[2]);
const HALVES = [
  ['Opportunities', ''],
  ['Offers', 0.5],
  ['Deals', '50 %'],
];
const COUNTS = [
  ['Leads', 400],
  ['Opportunities', 50],
  ['Offers', 20],
  ['Deals', 8],
];

describe('FUNNEL_BACKCALC upwards from a goal', () => {
  test('with conversion rates: goal, average deal and the rates below give each stage', () => {
    expect(back(100000, 10000, HALVES)).toEqual([
      ['Stage', 'Conversion', 'Needed'],
      ['Opportunities', '', 40],
      ['Offers', 0.5, 20],
      ['Deals', 0.5, 10],
    ]);
  });
  test('with counts: the history beside the need, the gap never below 0', () => {
    expect(back(5, 1, COUNTS)).toEqual([
      ['Stage', 'Conversion', 'Needed', 'Now', 'Gap'],
      ['Leads', '', 264, 400, 0],
      ['Opportunities', 0.125, 33, 50, 0],
      ['Offers', 0.4, 13, 20, 0],
      ['Deals', 0.4, 5, 8, 0],
    ]);
    expect(back(10, 1, COUNTS)[1]).toEqual(['Leads', '', 504, 400, 104]);
  });
  test('"up" rounds each stage and carries the whole number, "exact" rounds nothing, in both languages', () => {
    // 2,000,000 at 60,000 a deal: 34 deals, and 34 / 0.22 = 155 opportunities; unrounded 33.3 and 151.5
    const funnel = [
      ['Opportunities', ''],
      ['Deals', 0.22],
    ];
    expect(neededIn(back(2000000, 60000, funnel))).toEqual([155, 34]);
    expect(neededIn(back(2000000, 60000, funnel, ' UP '))).toEqual([155, 34]);
    expect(neededIn(back(2000000, 60000, funnel, 'Ylös'))).toEqual([155, 34]);
    for (const word of ['exact', 'tarkka']) {
      const [opportunities, deals] = neededIn(back(2000000, 60000, funnel, word));
      expect(opportunities).toBeCloseTo(151.515152, 6);
      expect(deals).toBeCloseTo(33.3333333, 7);
    }
    expect(errorOf('FUNNEL_BACKCALC', 1, 1, funnel, 'sideways')).toBe('FUNNEL_BACKCALC: rounding is "sideways"; write "up" or "exact".');
    expect(errorOf('FUNNEL_BACKCALC', 1, 1, funnel, 'constructor')).toContain('write "up" or "exact"');
  });
  test('a quotient next to a whole number is that number: 21 / 0.7 is 30', () => {
    expect(
      neededIn(
        back(21, 1, [
          ['Leads', ''],
          ['Deals', 0.7],
        ]),
      ),
    ).toEqual([30, 21]);
  });
  test('a published example: 5,000 a deal, 50,000 wanted, 45 % and 90 %: 24.7 leads unrounded, 27 when each stage is whole', () => {
    const [leads] = neededIn(
      back(50000, 5000, [
        ['Leads', ''],
        ['Meetings', 0.45],
        ['Deals', 0.9],
      ]),
    );
    expect(leads).toBe(27); // rounded at each stage: 10 / 0.9 = 12, 12 / 0.45 = 27
    const [exact] = neededIn(
      back(
        50000,
        5000,
        [
          ['Leads', ''],
          ['Meetings', 0.45],
          ['Deals', 0.9],
        ],
        'exact',
      ),
    );
    expect(exact).toBeCloseTo(24.691358, 6);
  });
  test('nothing wanted, nothing needed', () => expect(neededIn(back(0, 10, HALVES))).toEqual([0, 0, 0]));
  test('no goal, no average deal or no funnel: no data', () => {
    for (const args of [
      ['', 10, HALVES],
      [10, '', HALVES],
      [10, 0, HALVES],
      [10, 1, ''],
      [10, 1, [['', '']]],
    ])
      expect(back(...args)).toBe('');
  });
});

describe('FUNNEL_BACKCALC where nothing converts', () => {
  const none = 'no data';
  test('the stage that leads to a 0 % step and all above have no answer', () => {
    const funnel = [
      ['Leads', ''],
      ['SQLs', 0.5],
      ['Offers', 0],
      ['Deals', 0.5],
    ];
    expect(neededIn(back(10, 1, funnel))).toEqual([none, none, 20, 10]);
  });
  test('with counts, where nothing entered a stage nobody knows what it converts', () => {
    const funnel = [
      ['Leads', 100],
      ['Offers', 0],
      ['Deals', 0],
    ];
    expect(back(10, 1, funnel, '', 0.95)).toEqual([
      ['Stage', 'Conversion', 'Needed', 'Now', 'Gap', 'Low', 'High'],
      ['Leads', '', none, 100, none, none, none],
      ['Offers', 0, none, 0, none, none, none],
      ['Deals', '', 10, 0, 10, 10, 10],
    ]);
  });
  test('an unknown rate or count is not 0', () => {
    expect(
      back(10, 1, [
        ['Leads', 100],
        ['Offers', ''],
        ['Deals', 5],
      ]),
    ).toEqual([
      ['Stage', 'Conversion', 'Needed', 'Now', 'Gap'],
      ['Leads', '', none, 100, none],
      ['Offers', '', none, '', none],
      ['Deals', '', 10, 5, 5],
    ]);
    expect(
      neededIn(
        back(10, 1, [
          ['Leads', ''],
          ['Offers', ''],
          ['Deals', 0.5],
        ]),
      ),
    ).toEqual([none, 20, 10]);
  });
});

describe('FUNNEL_BACKCALC with open pipeline', () => {
  test('goal 10, 50 % a step, 6 offers and 8 opportunities open: 5, 10 and 20 are still to come', () => {
    expect(neededIn(back(10, 1, HALVES, 'up', '', [[8], [6], ['']]))).toEqual([20, 10, 5]);
  });
  test('the last stage is not read, whatever stands there', () => {
    expect(neededIn(back(10, 1, HALVES, 'up', '', [[8], [6], ['anything']]))).toEqual([20, 10, 5]);
  });
  test('the rest is rounded once: 10 / 3 less 0.5 is 2.83, so 3', () => {
    expect(neededIn(back(10, 3, HALVES, 'up', '', [[''], [1], ['']]))).toEqual([12, 6, 3]);
  });
  test('more than enough in the pipeline leaves nothing to do', () => {
    expect(neededIn(back(10, 1, HALVES, '', '', [[100], [6], ['']]))).toEqual([0, 0, 0]);
  });
  test('Now stays the history, never the open items', () => {
    const [, ...rows] = back(10, 1, COUNTS, '', '', [[''], [''], [10], ['']]);
    expect(rows.map(([, , , now]) => now)).toEqual([400, 50, 20, 8]);
    expect(neededIn([[], ...rows])).toEqual([304, 38, 15, 6]); // 10 - 10 x 40 %
  });
  test('blank cells count as no open items, a blank range as no pipeline', () => {
    expect(back(10, 1, HALVES, '', '', [[''], [''], ['']])).toEqual(back(10, 1, HALVES));
    expect(back(10, 1, HALVES, '', '', '')).toEqual(back(10, 1, HALVES));
  });
  test('wants one column with a cell per stage', () => {
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, HALVES, '', '', [[8], [6]])).toBe(
      'FUNNEL_BACKCALC: funnel has 3 rows and 2 columns, pipeline has 2 rows and 1 column; give ranges of one size, or a single value.',
    );
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, HALVES, '', '', [[8, 6, 0]])).toBe(
      'FUNNEL_BACKCALC: pipeline has 1 row and 3 columns; give one column.',
    );
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, [...HALVES, ['', '']], '', '', [[8], [6], [''], [2]])).toBe(
      'FUNNEL_BACKCALC: pipeline, row 4 is 2, where the funnel has no stage; give one cell per stage.',
    );
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, HALVES, '', '', [[8], ['5 %'], ['']])).toBe(
      'FUNNEL_BACKCALC: pipeline, row 2 is "5 %", a percentage; write a plain number.',
    );
  });
  test('open ranges of both fit', () => {
    const blanks = Array.from({ length: 500 }, () => ['', '']);
    expect(neededIn(back(10, 1, [...HALVES, ...blanks], '', '', [[8], [6], [''], ...blanks.map(() => [''])]))).toEqual([20, 10, 5]);
    expect(neededIn(back(10, 1, [...HALVES, ...blanks], '', '', [[8], [6], ['']]))).toEqual([20, 10, 5]);
  });
});

describe('FUNNEL_BACKCALC with a confidence', () => {
  test('one step has the limits of its Beta(k + 1/2, n - k + 1/2): scipy gives 21.54 and 97.66 offers for 10 deals after 5 of 20', () => {
    const funnel = [
      ['Offers', 20],
      ['Deals', 5],
    ];
    const [, offers] = back(10, 1, funnel, 'exact', 0.95);
    expect(offers[5]).toBeCloseTo(21.54268785133025, 8);
    expect(offers[6]).toBeCloseTo(97.65769418654378, 8);
    expect(back(10, 1, funnel, 'up', '95 %')[1].slice(5)).toEqual([22, 98]);
  });
  test('the limits hold the exact need and spread up the funnel', () => {
    const rows = back(10, 1, COUNTS, 'exact', '95 %').slice(1) as [string, number, number, number, number, number, number][];
    const spreads = rows.map(([, , , , , low, high]) => high / low);
    for (const [, , needed, , , low, high] of rows) {
      expect(low).toBeLessThanOrEqual(needed);
      expect(high).toBeGreaterThanOrEqual(needed);
    }
    expect([...spreads].sort((a, b) => b - a)).toEqual(spreads);
  });
  test('is refused with rates, or written as 95', () => {
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, HALVES, '', 0.95)).toBe(
      'FUNNEL_BACKCALC: confidence is 0.95, but the funnel holds rates; give counts of one cohort, or leave the confidence blank.',
    );
    for (const value of [95, '95', 1, 0, -0.5, '100 %'])
      expect(errorOf('FUNNEL_BACKCALC', 10, 1, COUNTS, '', value)).toMatch(
        /^FUNNEL_BACKCALC: confidence is .*; write a number between 0 and 1, such as 0\.95, or 95 %\.$/,
      );
  });
});

describe('FUNNEL_BACKCALC on what people type', () => {
  const two = (first: unknown, second: unknown) => [
    ['Opportunities', first],
    ['Offers', second],
  ];
  test('counts that rise are counts of different cases', () => {
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, two(5, 7))).toBe(
      'FUNNEL_BACKCALC: funnel, row 2: Offers (7) exceed opportunities (5): count the same cases through all stages.',
    );
    const overBlank = [
      ['SQL', 5],
      ['Opportunities', ''],
      ['Offers', 7],
    ];
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, overBlank)).toContain('Offers (7) exceed SQL (5)');
  });
  test.each([1.2, '120 %', 50, '1,5'])('a rate of %j is over 1', (rate) => {
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, two('', rate))).toMatch(
      /^FUNNEL_BACKCALC: funnel, row 2 is .*, over 1; write a share such as 0\.5 or 50 %\.$/,
    );
  });
  test('rates with a rate in the first place are taken for counts, and said so', () => {
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, two(1, 0.5))).toBe(
      'FUNNEL_BACKCALC: funnel, row 2 is 0.5; count whole cases, or leave the first value blank to give conversion rates.',
    );
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, two('100 %', '50 %'))).toContain('funnel, row 1 is "100 %", a percentage');
  });
  test('a header row is no stage', () => {
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, [['Stage', 'Count'], ...COUNTS])).toContain('funnel, row 1 is "Count", not a number');
  });
  test('a blank row stays a blank row, trailing ones are dropped', () => {
    const spaced = [HALVES[0], ['', ''], HALVES[1], HALVES[2], ['', ''], ['', '']];
    expect(back(100000, 10000, spaced)).toEqual([
      ['Stage', 'Conversion', 'Needed'],
      ['Opportunities', '', 40],
      ['', '', ''],
      ['Offers', 0.5, 20],
      ['Deals', 0.5, 10],
    ]);
  });
  test('takes one value where one is wanted, and two columns for the funnel', () => {
    expect(back([[100000]], '10 000 €', HALVES)).toEqual(back(100000, 10000, HALVES));
    expect(errorOf('FUNNEL_BACKCALC', [[1], [2]], 1, HALVES)).toBe('FUNNEL_BACKCALC: goal revenue has 2 rows and 1 column; give one value.');
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, [[40, 20, 10]])).toBe(
      'FUNNEL_BACKCALC: funnel has 1 row and 3 columns; give two columns, stage names and values.',
    );
    expect(errorOf('FUNNEL_BACKCALC', '10 %', 1, HALVES)).toContain('goal revenue is "10 %", a percentage');
    expect(errorOf('FUNNEL_BACKCALC', 10, -1, HALVES)).toContain('average deal is -1, below zero');
    expect(errorOf('FUNNEL_BACKCALC', 10, 1, two('#N/A', 1))).toContain('funnel, row 1 is "#N/A"');
    expect(errorOf('FUNNEL_BACKCALC', 1e308, 1e-10, HALVES)).toContain('goal revenue: the result is too large for a cell');
  });
});

describe('FUNNEL_BACKCALC always', () => {
  const rates = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  const goal = fc.integer({ min: 1, max: 5000 });
  const funnelOf = (percents: readonly number[]) => [['Top', ''], ...percents.map((percent, at) => [`Stage ${at}`, percent / 100])];

  test('needs never rise down the funnel, and rounding up never asks for less', () => {
    fc.assert(
      fc.property(goal, rates, (deals, percents) => {
        const up = neededIn(back(deals, 1, funnelOf(percents), 'up')) as number[];
        const exact = neededIn(back(deals, 1, funnelOf(percents), 'exact')) as number[];
        for (let at = 0; at < up.length; at++) {
          expect(Number.isInteger(up[at])).toBe(true);
          expect(up[at]).toBeGreaterThanOrEqual(exact[at] * (1 - 1e-9));
          if (at > 0) expect(up[at]).toBeLessThanOrEqual(up[at - 1]);
        }
      }),
    );
  });
  test('what it asks for at the top meets the goal when it is carried down', () => {
    fc.assert(
      fc.property(goal, rates, fc.constantFrom('up', 'exact'), (deals, percents, rounding) => {
        const [top] = neededIn(back(deals, 1, funnelOf(percents), rounding)) as number[];
        const arriving = percents.reduce((cases, percent) => (cases * percent) / 100, top);
        expect(arriving).toBeGreaterThanOrEqual(deals * (1 - 1e-8));
      }),
    );
  });
  test('more open items never ask for more', () => {
    fc.assert(
      fc.property(goal, fc.nat(20), fc.nat(20), fc.nat(20), (deals, opportunities, offers, more) => {
        const some = neededIn(back(deals, 1, HALVES, '', '', [[opportunities], [offers], ['']])) as number[];
        const many = neededIn(back(deals, 1, HALVES, '', '', [[opportunities], [offers + more], ['']])) as number[];
        for (const [at, need] of some.entries()) expect(many[at]).toBeLessThanOrEqual(need);
      }),
    );
  });
});
