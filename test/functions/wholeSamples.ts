// What the shared contract tests feed to the functions that take whole ranges.

/** A function that takes whole ranges. */
export interface WholeSample {
  /** how the arguments are called in messages */
  readonly args: readonly string[];
  readonly calls: readonly (readonly unknown[])[];
  /** arguments that are one value */
  readonly single: readonly number[];
  /** arguments that may be left out, with what that means; undefined: without it */
  readonly defaults: Readonly<Record<number, unknown>>;
  /** what nothing but blanks gives */
  readonly blank: unknown;
}

export const wholeSamples: Readonly<Record<string, WholeSample>> = {
  FUNNEL_BACKCALC: {
    args: ['goal revenue', 'average deal', 'funnel', 'rounding', 'confidence', 'pipeline'],
    calls: [
      [
        500000,
        50000,
        [
          ['Opportunities', 40],
          ['Offers', 20],
          ['Deals', 10],
        ],
        'exact',
        0.9,
        [[8], [''], ['']],
      ],
      [
        10,
        1,
        [
          ['Opportunities', ''],
          ['Offers', 0.5],
          ['Deals', '50 %'],
        ],
        'exact',
        '',
        [[8], [6], ['']],
      ],
      [
        10,
        1,
        [
          ['Offers', 20],
          ['Deals', 0],
        ],
        'up',
        0.9,
      ],
    ],
    single: [0, 1, 3, 4],
    defaults: { 3: 'up', 4: undefined, 5: undefined },
    blank: '',
  },
  FUNNEL_RATES: {
    args: ['funnel counts', 'benchmarks', 'confidence'],
    calls: [
      [
        [
          ['Leads', 200],
          ['Offers', 30],
          ['Deals', 12],
        ],
        [[''], [0.3], ['50 %']],
        0.9,
      ],
      [
        [
          ['Leads', ''],
          ['', ''],
          ['Deals', 12],
        ],
      ],
    ],
    single: [2],
    defaults: { 1: undefined, 2: 0.95 },
    blank: '',
  },
  REACH_BOUNDS: {
    args: ['reaches', 'audience'],
    calls: [
      [[[300], [200.5], ['']], 1000],
      [250, 1000],
      [[[3461, 4487, 2970]], '10 000'],
    ],
    single: [1],
    defaults: {},
    blank: [['', '', '']],
  },
  MEANINGFUL_VISITS: {
    args: ['companies', 'pages', 'seconds', 'targets', 'minimum pages', 'minimum seconds'],
    calls: [
      [
        [['Kone Oyj'], ['Neste'], [''], ['KONE']],
        [[3], [2.5], [5], [1]],
        [[50], ['3 min 25 s'], [90], ['0:03:25']],
        [['Kone'], ['Wärtsilä']],
        1,
        40.5,
      ],
      [
        [['Kone Oyj'], ['Neste']],
        [[3], [2]],
        [[50], ['30 s']],
      ],
      ['Kone', 3, 50],
    ],
    single: [4, 5],
    defaults: { 3: undefined, 4: 2, 5: 30 },
    blank: '',
  },
  PARETO_TIER: {
    args: ['values', 'first cut', 'second cut'],
    calls: [[[[250.5], [600], [''], [50], [100], [0]], 0.5, 0.9], [[[250, 600, 50]]], [5]],
    single: [1, 2],
    defaults: { 1: 0.8, 2: 0.95 },
    blank: '',
  },
  COMMITTEE_COVERAGE: {
    args: ['accounts', "people's accounts", "people's roles", 'needed'],
    calls: [
      [[['Kone'], ['Neste'], ['']], [['Kone Oyj'], ['KONE'], ['Neste'], ['']], [['Decision maker'], ['päättäjä'], ['Influencer'], ['Decider']], 4.5],
      ['Kone', 'Kone Oyj', 'Decider'],
    ],
    single: [3],
    defaults: { 3: 3 },
    blank: '',
  },
  CHANNEL_PICK: {
    args: ['channels', 'scores', 'keep'],
    calls: [
      [[['Email'], ['LinkedIn'], [''], ['Fairs'], ['Radio']], [[7], [9.5], [1], [''], [-2]], 1],
      [[['Email', 'LinkedIn', 'Fairs']], [[7, 7, 7]]],
      ['Email', 7],
    ],
    single: [2],
    defaults: { 2: undefined },
    blank: '',
  },
};
