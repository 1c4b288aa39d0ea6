import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KPIS } from '../../../src/domain/kpi/registry';
import { startPlan } from '../../../src/domain/plan/startPlan';
import { account, basisOf } from '../support/basis';
import { noDataFor, planOf } from '../support/plan';

const camel = (id: string) => id.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
const GROUPS = ['reach', 'interest', 'traffic', 'sales', 'interim'];

test('ids differ, and groups stand in the order of the Plan', () => {
  expect(new Set(KPIS.map(({ id }) => id)).size).toBe(KPIS.length);
  const order = KPIS.map(({ group }) => GROUPS.indexOf(group));
  expect(order).toEqual([...order].sort());
  expect(order).not.toContain(-1);
});

describe.each(KPIS.map((kpi) => [kpi.id, kpi] as const))('%s', (id, kpi) => {
  test('has its own file and its own test', () => {
    expect(existsSync(join(__dirname, `../../../src/domain/kpi/${camel(id)}.ts`))).toBe(true);
    expect(existsSync(join(__dirname, `${camel(id)}.test.ts`))).toBe(true);
  });
  test('without data gives one result without value, and asks for a tab that it reads', () => {
    const plan = startPlan(basisOf({ accounts: [account('a')], goals: [{ kpi: id, goal: 1, row: 2 }] })).finish();
    const results = plan.kpis.filter((result) => result.id === id);
    expect(results).toMatchObject([{ key: id, of: null, value: null, n: null, low: null, high: null, direction: kpi.direction, needMore: null }]);
    const line = noDataFor(plan, id);
    expect(kpi.reads).toContain(line?.tab);
    expect(line?.severity).toBe('warning');
  });
  test('never divides by zero', () => {
    const zero = { start: '2026-01-01', end: '2026-01-31', spend: 0, impressions: 0, clicks: 0, reach: 0, penetration: 0 };
    const plan = planOf(basisOf({ goals: [{ kpi: id, goal: 0.5, row: 2 }] }), { campaigns: [zero], companies: [zero], deals: [{ id: '1' }] });
    for (const { value, low, high, n } of plan.kpis.filter((result) => result.id === id)) {
      for (const number of [value, low, high, n]) expect(number === null || Number.isFinite(number)).toBe(true);
    }
  });
});

test('goals of each kind have a default of their own or none, and half an audience reached is a good result (#43, #44, #116)', () => {
  const goals = new Map(KPIS.map(({ id, defaultGoal }) => [id, defaultGoal]));
  expect(goals.get('reach_pct')).toBe(0.5);
  expect(goals.has('engagement_rate') && goals.has('leads')).toBe(true);
});

test('beside impressions and clicks stand metrics of buying potential (#63)', () => {
  const ids = KPIS.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['frequency', 'ctr', 'view_rate', 'leads', 'mqls', 'sql_share', 'site_conversion', 'meaningful_visits']),
  );
});
