// What the shared contract tests feed to every function: a function of the registry without a sample fails them.
export interface Sample {
  /** how the arguments are called in messages */
  readonly args: readonly string[];
  /** good values of every argument, one row each */
  readonly rows: readonly (readonly unknown[])[];
  /** arguments that may be left out, with what that means */
  readonly defaults: Readonly<Record<number, unknown>>;
  /** arguments that are numbers: a percentage is an error */
  readonly counts: readonly number[];
}

/** Functions that answer row by row. */
export const byRowSamples: Readonly<Record<string, Sample>> = {
  REACH_PCT: {
    args: ['reached', 'audience'],
    rows: [
      [30, 6000],
      [0, 500],
      [1200.5, 2401],
    ],
    defaults: {},
    counts: [0, 1],
  },
  SQL_COST: {
    args: ['cost', 'sqls', 'other cost'],
    rows: [
      [12500.5, 5, 100],
      [0, 2, 8],
      [9000, 3, 0.25],
    ],
    defaults: { 2: 0 },
    counts: [0, 1, 2],
  },
  BANT_OK: {
    args: ['budget', 'authority', 'need', 'timeline', 'required'],
    rows: [
      ['50 k€', 'CFO', 'yes', 'Q3', 4],
      [20000, '?', true, 'autumn', 3],
      [true, 'Eija Nokia', 'no', 2027, 4],
    ],
    defaults: { 4: 4 },
    counts: [4],
  },
};

/** Functions that take whole ranges: some good calls. */
export const wholeSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  FUNNEL_BACKCALC: [
    [
      500000,
      50000,
      [
        ['Opportunities', 40],
        ['Offers', 20],
        ['Deals', 10],
      ],
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
};
