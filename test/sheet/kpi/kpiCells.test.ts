import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import type { KpiResult, Plan } from '../../../src/domain/plan/types';
import { kpiCells } from '../../../src/sheet/kpi/kpiCells';
import type { Cell, FormulaCell } from '../../../src/sheet/model';
import { columnOf, tabOf } from '../../../src/tabs/registry';
import { LANGS } from '../../../src/text/lang';
import { basisOf, cost } from '../../domain/support/basis';
import { EXAMPLE_BASIS, EXAMPLE_ROWS, examplePlan, planOf } from '../support/examplePlan';
import { textOf } from '../support/renderedPlan';

const kpiOf = (plan: Plan, id: string): KpiResult => plan.kpis.find((kpi) => kpi.id === id)!;
const cellsOf = (plan: Plan, id: string) => kpiCells(kpiOf(plan, id), 0.95, 'en');
const isLive = (cell: Cell): cell is FormulaCell => cell !== null && typeof cell === 'object' && 'formula' in cell;
const shown = (cell: Cell) => (isLive(cell) ? cell.value : cell);
const shownIn = (plan: Plan, id: string, columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, shown(cellsOf(plan, id)[column])]));
const WORDS = ['value', 'interval', 'n', 'goal', 'status', 'status_code', 'bar'];

describe('beside its formula a cell holds what the domain computed', () => {
  const plan = examplePlan();

  test('a census: the value alone, against the goal for the share of the period gone', () => {
    expect(shownIn(plan, 'account_reach', WORDS)).toEqual({
      value: 0.5,
      interval: '',
      n: 4,
      goal: 0.5,
      status: '● on track',
      status_code: 'on_track',
      bar: '██████████│',
    });
  });

  test('a rate: Wilson’s interval by the textbook', () => {
    const [p, n, z] = [0.003, 5000, 1.959963984540054];
    const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    const cells = cellsOf(plan, 'ctr');
    expect(shown(cells.low)).toBeCloseTo(middle - half, 14);
    expect(shown(cells.high)).toBeCloseTo(middle + half, 14);
    expect(shownIn(plan, 'ctr', WORDS)).toEqual({
      value: 0.003,
      interval: '0.18 – 0.49 %',
      n: 5000,
      goal: 0.004,
      status: '◔ too early to say',
      status_code: 'too_early',
      bar: '████████░░│',
    });
  });

  test('a count: Garwood’s limits, 5 at day 45 of 90 lead to 6.6 – 16.7', () => {
    const cells = cellsOf(plan, 'meaningful_visits');
    expect(shown(cells.low)).toBeCloseTo(gammaQuantile(0.025, 5, 1), 10);
    expect(shown(cells.high)).toBeCloseTo(gammaQuantile(0.975, 6, 1), 10);
    expect(5 + Number(shown(cells.low))).toBeCloseTo(6.6, 1);
    expect(5 + Number(shown(cells.high))).toBeCloseTo(16.7, 1);
    expect(shownIn(plan, 'meaningful_visits', WORDS)).toEqual({
      value: 5,
      interval: '1.6 – 11.7',
      n: 5,
      goal: 12,
      status: '◔ too early to say',
      status_code: 'too_early',
      bar: '████░░░░░░│',
    });
  });

  test('a cost: 40,000 for 4 SQLs is 3,906 to 36,702 each, off track for 3,000', () => {
    expect(shownIn(plan, 'sql_cost', WORDS)).toEqual({
      value: 10000,
      interval: '3,906 – 36,702',
      n: 4,
      goal: 3000,
      status: '▲ off track',
      status_code: 'off_track',
      bar: '██████████│█████',
    });
  });

  test('a cost without a SQL is known from below: 40,000 / 3.69', () => {
    const none = planOf(basisOf({ costs: [cost('2026-01', { work: 40000 })] }), { deals: [{ id: '1', stage: 'Lead', created: '2026-01-15' }] });
    expect(shownIn(none, 'sql_cost', WORDS)).toEqual({
      value: '',
      interval: 'at least 10,843',
      n: 0,
      goal: '',
      status: '',
      status_code: '',
      bar: '',
    });
  });

  test('frequency has no status; of several campaigns it has bounds only', () => {
    expect(shownIn(plan, 'frequency', ['value', 'interval', 'status'])).toEqual({ value: 4, interval: '', status: '' });
    const Q1 = { start: '2026-01-01', end: '2026-03-31' };
    const rows = [
      { ...Q1, impressions: 9000, reach: 3000 },
      { ...Q1, impressions: 3000, reach: 2000 },
    ];
    expect(shownIn(planOf(basisOf({}), { campaigns: rows }), 'frequency', ['value', 'interval', 'low', 'high'])).toEqual({
      value: '',
      interval: '2.4 – 4.0',
      low: 2.4,
      high: 4,
    });
  });

  test('without data there are no numbers, and the status says so', () => {
    const empty = planOf(basisOf({ goals: [{ kpi: 'ctr', goal: 0.004, row: 2 }] }));
    for (const id of ['account_reach', 'ctr', 'meaningful_visits', 'sql_cost'])
      expect([id, shownIn(empty, id, ['value', 'interval', 'n', 'low', 'high', 'status', 'bar'])]).toEqual([
        id,
        { value: '', interval: '', n: '', low: '', high: '', status: '– no data', bar: '' },
      ]);
  });

  test('the chance of error is that of the settings', () => {
    expect(shown(kpiCells(kpiOf(plan, 'ctr'), 0.9, 'en').tail)).toBeCloseTo(0.05, 14);
  });
});

describe('the formulas', () => {
  const several = planOf(EXAMPLE_BASIS, { ...EXAMPLE_ROWS, campaigns: [...EXAMPLE_ROWS.campaigns!, ...EXAMPLE_ROWS.campaigns!] });
  const all = [examplePlan(), several].flatMap((plan) => plan.kpis.flatMap((kpi) => LANGS.map((lang) => kpiCells(kpi, 0.95, lang))));
  const formulas = all.flatMap((cells) => Object.values(cells).filter(isLive));
  const plain = formulas.flatMap(({ formula }) => formula.filter((token): token is string => typeof token === 'string'));

  test('hold no separator, decimal, array or quote of their own: those differ from locale to locale', () => {
    expect(plain.length).toBeGreaterThan(500);
    expect(plain.filter((token) => /[,;{}[\]"\\]|\d\.|\.\d/.test(token))).toEqual([]);
  });

  test('call nothing but built-in functions that every engine knows under its old name', () => {
    const known = ['IF', 'AND', 'IFERROR', 'ISNUMBER', 'N', 'MIN', 'MAX', 'ROUND', 'SQRT', 'FIXED', 'REPT', 'NORMSINV', 'CHIINV', 'BETADIST'];
    const called = new Set(plain.flatMap((token) => token.match(/[A-Z][A-Z0-9.]*(?=\()/g) || []));
    expect([...called].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('read cells of their own row, Goals and Settings, never a data tab', () => {
    for (const token of formulas.flatMap(({ formula }) => formula)) {
      if (typeof token !== 'object') continue;
      if ('own' in token) expect(columnOf('plan', token.own).owner).toBe('build');
      if ('find' in token) expect(['goals', 'settings']).toContain(token.find.tab);
    }
  });

  test('do not read themselves, not even through others', () => {
    for (const cells of all) {
      const reads = (column: string, above: string[]): void => {
        expect(above).not.toContain(column);
        const cell = cells[column];
        if (!isLive(cell)) return;
        for (const token of cell.formula) if (typeof token === 'object' && 'own' in token) reads(token.own, [...above, column]);
      };
      for (const column of Object.keys(cells)) reads(column, []);
    }
  });

  test('stay short enough to be read: a lookup of the confidence stands once in a row', () => {
    const long = formulas.filter(({ formula }) => textOf(formula, 14, ';').length > 400);
    expect(long).toEqual([]);
  });

  test('fill every computed column of the Plan but the static words', () => {
    const live = tabOf('plan')
      .columns.filter((column) => column.owner === 'build')
      .map((column) => column.id);
    expect(live.filter((id) => !(id in all[0]))).toEqual(['id', 'rank', 'kpi', 'need_more', 'remark']);
  });
});

test('status is decided by exact tails, not by the shown interval: 1 of 10 against 1 % is too early', () => {
  const rows = [{ start: '2026-01-01', end: '2026-03-31', impressions: 10, clicks: 1, reach: 10 }];
  const plan = planOf(basisOf({ goals: [{ kpi: 'ctr', goal: 0.01, row: 2 }] }), { campaigns: rows });
  const cells = cellsOf(plan, 'ctr');
  expect(shown(cells.low)).toBeGreaterThan(0.01);
  expect(betaQuantile(0.025, 1, 10)).toBeLessThan(0.01);
  expect(shown(cells.status_code)).toBe('too_early');
});
