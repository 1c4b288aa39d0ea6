// What the shared contract tests feed to every function: a function of the registry without a sample fails them.

/** A function that answers row by row. */
export interface ByRowSample {
  /** how the arguments are called in messages */
  readonly args: readonly string[];
  /** good values of every argument, one row each; the first and the second have an answer */
  readonly rows: readonly (readonly unknown[])[];
  /** arguments that may be left out, with what that means */
  readonly defaults: Readonly<Record<number, unknown>>;
  /** arguments that are plain numbers: a percentage and less than zero are errors */
  readonly counts: readonly number[];
  /** cells of one answer, where there are several */
  readonly width?: number;
  /** arguments taken whole, after those by row */
  readonly fixed?: readonly unknown[];
}

export const byRowSamples: Readonly<Record<string, ByRowSample>> = {
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
  REACH_CI: {
    args: ['reached', 'observed', 'audience', 'confidence'],
    rows: [
      [8, 20, 60, 0.95],
      [10, 50, 80, 0.9],
      [9, 15, 70, 0.5],
    ],
    defaults: { 3: 0.95 },
    counts: [0, 1, 2],
    width: 5,
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
  BANT_ASK: {
    args: ['budget', 'authority', 'need', 'timeline'],
    rows: [
      ['50 k€', '?', 'yes', 'Q3'],
      [20000, '?', '-', 'autumn'],
      [true, 'n/a', 'no', 'tbd'],
    ],
    defaults: {},
    counts: [],
  },
  RATE_CI: {
    args: ['successes', 'trials', 'confidence'],
    rows: [
      [4, 20, 0.95],
      [12.5, 30, 0.9],
      [0, 25, 0.5],
    ],
    defaults: { 2: 0.95 },
    counts: [0, 1],
    width: 3,
  },
  KPI_STATUS: {
    args: ['successes', 'trials', 'goal', 'confidence', 'direction'],
    rows: [
      [30, 60, 0.35, 0.95, 'up'],
      [12.5, 60, 0.4, 0.9, 'down'],
      [2, 35, 0.5, 0.99, 'alas'],
    ],
    defaults: { 3: 0.95, 4: 'up' },
    counts: [0, 1],
  },
  AB_TEST: {
    args: ['conversions A', 'trials A', 'conversions B', 'trials B', 'confidence'],
    rows: [
      [10, 200, 34, 200, 0.95],
      [5, 60, 9, 80, 0.9],
      [20, 219, 30, 229, 0.8],
    ],
    defaults: { 4: 0.95 },
    counts: [0, 1, 2, 3],
    width: 4,
  },
  SAMPLE_SIZE: {
    args: ['base rate', 'uplift', 'power', 'confidence'],
    rows: [
      [0.2, 0.05, 0.8, 0.95],
      [0.1, 0.02, 0.9, 0.9],
      [0.4, -0.1, 0.5, 0.99],
    ],
    defaults: { 2: 0.8, 3: 0.95 },
    counts: [],
  },
  MQL_VALUE: {
    args: ['average deal', 'MQL to SQL', 'SQL to deal'],
    rows: [
      [20000, 0.3, 0.25],
      [500.5, 1, 0.5],
      [8000, 0, 0.1],
    ],
    defaults: {},
    counts: [0],
  },
  ROMI: {
    args: ['return', 'cost'],
    rows: [
      [50000, 20000],
      [0.5, 4000.25],
      [-100, 400],
    ],
    defaults: {},
    counts: [1],
  },
  COMPANY_KEY: {
    args: ['name'],
    rows: [['Oy Abilita Ab'], ['3 Step IT'], [365]],
    defaults: {},
    counts: [],
  },
  MATCH_ACCOUNT: {
    args: ['names'],
    rows: [['KONE'], ['Kaskitek Logistcs'], [365]],
    defaults: {},
    counts: [],
    fixed: [
      [
        ['Kone Oyj', '365 Oy'],
        ['Kaskitek Logistics Oy', ''],
      ],
      0.9,
    ],
  },
  HIDDEN_TOTAL: {
    args: ['on list 1', 'on list 2', 'on both'],
    rows: [
      [20, 15, 6],
      [30, 40, 12],
      [25, 20, 1],
    ],
    defaults: {},
    counts: [0, 1, 2],
    width: 3,
  },
};
