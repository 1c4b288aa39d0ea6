// Rows of KPIs in the two further forms: bounds between which the reach of several campaigns lies, and rows that stand as values of the build.
import { KPIS } from '../../../src/domain/kpi/registry';
import type { KpiResult } from '../../../src/domain/plan/types';
import { barText } from '../../../src/sheet/kpi/barText';
import { kpiCells } from '../../../src/sheet/kpi/kpiCells';
import { staticCells } from '../../../src/sheet/kpi/staticCells';
import { KPI_FORM, KPI_GROUPS, WITHOUT_GOAL } from '../../../src/sheet/kpiForms';
import type { Cell, ModelRow, Op } from '../../../src/sheet/model';
import { remarkOf } from '../../../src/sheet/plan/remarkOf';
import { computedBook } from '../support/computedBook';
import { kpi } from '../support/wholePlan';

const TODAY = 20_498; // 2026-02-14

/** Two campaigns reached 3,000 and 2,000 of 10,000 members: 30 % to 50 %, by random overlap 44 %. */
const reach = (more: Partial<KpiResult> = {}): KpiResult =>
  kpi('reach_pct', {
    key: 'reach_pct:managers',
    of: { kind: 'audience', id: 'managers', name: 'Managers' },
    value: 0.44,
    n: 10_000,
    low: 0.3,
    high: 0.5,
    kind: 'bounds',
    components: { successes: 3000, trials: 10_000, amount: 5000, middle: 4400, elapsed: 1, daysGone: 90, daysLeft: 0 },
    ...more,
  });
const opOf = (result: KpiResult): Op => {
  const cells = kpiCells(result, 0.95, 'en');
  const columns = Object.keys(cells);
  const row: ModelRow = { id: result.key, cells: columns.map((column) => cells[column]) };
  return { op: 'upsert', tab: 'plan', columns, rows: [row], rest: 'keep' };
};
const computed = (result: KpiResult, goal: number | null) => computedBook([opOf(result)], goal === null ? {} : { goals: { reach_pct: { goal } } });

describe('bounds', () => {
  test.each([
    [0.3, 'on_track', 'the lower bound reaches the goal'],
    [0.4, 'too_early', 'the goal lies between the bounds'],
    [0.5, 'too_early', 'the upper bound may just reach it'],
    [0.51, 'off_track', 'the upper bound misses it'],
  ] as const)('against a goal of %s are %s: %s', async (goal, status, _why) => {
    const { wrong, cell } = await computed(reach({ goal, status }), goal);
    expect(wrong).toEqual([]);
    expect(cell('plan', 'reach_pct:managers', 'interval')).toBe('30.0 – 50.0 %');
  });
  test('are compared with the part of the goal that is due by now', async () => {
    const half = reach({ goal: 0.6, status: 'on_track' });
    const { wrong } = await computed({ ...half, components: { ...half.components, elapsed: 0.5 } }, 0.6);
    expect(wrong).toEqual([]);
  });
  test('of a single campaign are one value without an interval', async () => {
    const parts = { ...reach().components, amount: null, middle: null };
    const one = reach({ value: 0.3, low: null, high: null, goal: 0.31, status: 'off_track', components: parts });
    const { wrong, cell } = await computed(one, 0.31);
    expect(wrong).toEqual([]);
    expect(cell('plan', 'reach_pct:managers', 'interval')).toBe('');
    expect((await computed({ ...one, goal: 0.3, status: 'on_track' }, 0.3)).wrong).toEqual([]);
  });
  test('stand without a value where nobody knows how rows of one campaign overlap', async () => {
    const { wrong, cell } = await computed(reach({ value: null, components: { ...reach().components, middle: null } }), null);
    expect(wrong).toEqual([]);
    expect(cell('plan', 'reach_pct:managers', 'interval')).toBe('30.0 – 50.0 %');
  });
  test('without an audience say that there is no data', async () => {
    const none = kpi('reach_pct', {
      goal: 0.5,
      status: 'no_data',
      components: { ...reach().components, successes: null, trials: null, amount: null, middle: null },
    });
    const { wrong, cell } = await computedBook([opOf(none)], { goals: { reach_pct: { goal: 0.5 } } });
    expect(wrong).toEqual([]);
    expect(cell('plan', 'reach_pct', 'status')).toBe('– no data');
  });
});

describe('a row that stands as values', () => {
  const dwell = kpi('dwell_time', { value: 94.6, n: 40, low: 80.2, high: 112, goal: 90, status: 'too_early', kind: 'mean', live: false });
  const isFormula = (cell: Cell) => cell !== null && typeof cell === 'object' && 'formula' in cell;

  test('shows seconds as minutes and seconds, which can still be compared: 94.6 s is 1:35', () => {
    expect(staticCells(dwell, 'seconds', { lang: 'en', locale: 'en_US' })).toMatchObject({
      value: { duration: 95 },
      goal: { duration: 90 },
      interval: '1:20 – 1:52',
      n: 40,
      low: 80.2,
      high: 112,
      status_code: 'too_early',
      tail: null,
    });
  });
  test.each([
    ['share', 'en_US', '8.1 – 41.6 %'],
    ['share', 'fi_FI', '8,1 – 41,6 %'],
    ['ratio', 'en_US', '0.08 – 0.42'],
    ['count', 'en_US', '0.1 – 0.4'],
    ['money', 'en_US', '0.08 – 0.42'],
  ] as const)('writes the interval of a %s with the marks of %s, whatever the language: %s', (unit, locale, interval) => {
    const cells = staticCells(kpi('gini', { value: 0.2, low: 0.081, high: 0.416, live: false }), unit, { lang: 'en', locale });
    expect(cells.interval).toBe(interval);
  });
  test('is static as a whole: a live form with a frozen interval writes no formula but the bar and the word', () => {
    const frozen = kpi('meaningful_visits', { value: 5, n: 5, low: 1.6, high: 11.7, goal: 12, status: 'too_early', live: false });
    const cells = kpiCells(frozen, 0.95, 'en');
    expect(Object.keys(cells).filter((column) => isFormula(cells[column]))).toEqual(['status', 'bar']);
    expect([cells.value, cells.goal, cells.status_code]).toEqual([5, 12, 'too_early']);
  });
  test('draws its bar and says its status by formulas that a real engine follows', async () => {
    const cells: Record<string, Cell> = {
      ...kpiCells({ ...dwell, id: 'meaningful_visits' }, 0.95, 'en'),
      ...staticCells(dwell, 'seconds', { lang: 'en', locale: 'en_US' }),
    };
    const columns = Object.keys(cells);
    const rows = [{ id: 'dwell_time', cells: columns.map((column) => cells[column]) }];
    const { cell } = await computedBook([{ op: 'upsert', tab: 'plan', columns, rows, rest: 'keep' }]);
    expect([cell('plan', 'dwell_time', 'status'), cell('plan', 'dwell_time', 'bar')]).toEqual(['◔ too early to say', barText(95, 90)]);
  });
  test('says of which day it is, in both languages', () => {
    const frozen = kpi('meaningful_visits', { value: 5, live: false, goal: 12, remarks: ['few_accounts'] });
    expect(remarkOf(frozen, TODAY, 'en')).toBe('Fewer than 5 accounts: no interval. As of 2026-02-14.');
    expect(remarkOf(frozen, TODAY, 'fi')).toBe('Yrityksiä on alle viisi: luottamusväliä ei ole. Tilanne 14.2.2026.');
    expect(remarkOf({ ...frozen, live: true }, TODAY, 'en')).not.toContain('As of');
  });
  test('a KPI that has no goal of its own does not ask for one', () => {
    expect(remarkOf(kpi('gini', { value: 0.6, live: false }), TODAY, 'en')).toBe('As of 2026-02-14.');
    expect(remarkOf(kpi('romi', { value: 0.6, live: false }), TODAY, 'en')).toContain('No goal: type one in Goals.');
  });
});

test('every KPI of the registry has a form and a group of the Plan; those without a goal are known KPIs', () => {
  for (const { id, group } of KPIS) expect([id, KPI_FORM[id] !== undefined, KPI_GROUPS.includes(group)]).toEqual([id, true, true]);
  for (const id of WITHOUT_GOAL) expect(KPI_FORM).toHaveProperty(id);
});
