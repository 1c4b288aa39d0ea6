import { wilson } from '../../../src/domain/statistics/wilson';
import { basisOf } from '../support/basis';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const ctrGoal = (goal: number) => ({ goals: [{ kpi: 'ctr' as const, goal, row: 2 }] });

describe('click rate (#120)', () => {
  const one = { campaigns: [{ ...Q1, impressions: 20000, clicks: 60, reach: 5000 }] };
  const ctr = (basis: Parameters<typeof planOf>[0], rows: Parameters<typeof planOf>[1]) => kpiOf(basis, rows, 'ctr:linkedin');
  test('60 / 20,000 = 0.3 %; n is the reach, k = 0.3 % of 5,000 = 15, Wilson 0.18 % to 0.49 %', () => {
    const result = ctr(basisOf(), one);
    expect(result).toMatchObject({ value: 0.003, n: 5000, kind: 'rate', status: null, remarks: ['media_reported'] });
    expect(result.components.successes).toBeCloseTo(15, 9);
    // centre (0.003 + 3.8415 / 10000) / (1 + 3.8415 / 5000) = 0.00338155, half 1.95996 x sqrt(0.003 x 0.997 / 5000 + 3.8415 / 10^8) / 1.00076830 = 0.00156262
    expect(result.low).toBeCloseTo(0.00181893, 7);
    expect(result.high).toBeCloseTo(0.00494417, 7);
  });
  test('the status comes from exact tails: goals of 0.15 %, 0.3 % and 0.6 %', () => {
    expect(ctr(basisOf(ctrGoal(0.0015)), one)).toMatchObject({ status: 'on_track', needMore: null });
    expect(ctr(basisOf(ctrGoal(0.003)), one)).toMatchObject({ status: 'too_early', needMore: null }); // the rate equals the goal
    expect(ctr(basisOf(ctrGoal(0.006)), one)).toMatchObject({ status: 'off_track', needMore: null });
  });
  test('too early says how many further members: at 0.3 % against 0.25 % some ten thousands', () => {
    const { status, needMore } = ctr(basisOf(ctrGoal(0.0025)), one);
    expect(status).toBe('too_early');
    expect(needMore?.unit).toBe('members');
    // normal approximation: n = (1.96 / 0.0005)^2 x 0.0025 = 38,400, less the 5,000 that are there
    expect(needMore?.count).toBeGreaterThan(25000);
    expect(needMore?.count).toBeLessThan(45000);
  });
  test('n is the reach of the largest campaign, the rate that of all', () => {
    const rows = {
      campaigns: [
        { ...Q1, impressions: 10000, clicks: 20, reach: 4000 },
        { ...Q1, impressions: 10000, clicks: 40, reach: 1000 },
      ],
    };
    expect(ctr(basisOf(), rows)).toMatchObject({ value: 0.003, n: 4000, remarks: ['media_reported', 'largest_reach'] });
    expect(ctr(basisOf(), rows).components.successes).toBeCloseTo(12, 9);
  });
  test('where no reach is known, or the setting says so, impressions are the trials, with a label', () => {
    const without = { campaigns: [{ ...Q1, impressions: 20000, clicks: 60 }] };
    const [low, high] = wilson(60, 20000, 0.95);
    expect(ctr(basisOf(), without)).toMatchObject({ n: 20000, remarks: ['media_reported', 'assumes_independent'], low, high });
    const set = basisOf({ ...ctrGoal(0.0032), settings: { rate_trials: 'impressions' } });
    expect(ctr(set, one)).toMatchObject({ n: 20000, status: 'too_early', needMore: { unit: 'impressions' } });
  });
  test('vendors are not pooled, and stand in the order of their ids', () => {
    const plan = planOf(basisOf(), {
      campaigns: [
        { ...Q1, impressions: 1000, clicks: 5 },
        { ...Q1, vendor: 'google', impressions: 1000, clicks: 50 },
      ],
    });
    const rates = plan.kpis.filter(({ id }) => id === 'ctr').map(({ key, of, value }) => [key, of, value]);
    expect(rates).toEqual([
      ['ctr:google', { kind: 'vendor', id: 'google', name: 'google' }, 0.05],
      ['ctr:linkedin', { kind: 'vendor', id: 'linkedin', name: 'linkedin' }, 0.005],
    ]);
  });
  test('no impressions are no data, and no clicks are 0 %', () => {
    expect(ctr(basisOf(), { campaigns: [{ ...Q1, impressions: 0, clicks: 0 }] })).toMatchObject({ value: null, n: null, status: 'no_data' });
    expect(ctr(basisOf(), { campaigns: [{ ...Q1, impressions: 500 }] })).toMatchObject({ value: null, status: 'no_data' });
    expect(ctr(basisOf(), { campaigns: [{ ...Q1, impressions: 500, clicks: 0, reach: 200 }] })).toMatchObject({ value: 0, n: 200, low: 0 });
  });
  test('more clicks than impressions cannot be: no value', () => {
    const result = ctr(basisOf(ctrGoal(0.5)), { campaigns: [{ ...Q1, impressions: 5, clicks: 6 }] });
    expect(result).toMatchObject({ value: null, status: 'no_data', remarks: ['media_reported', 'rate_over_one'] });
  });
});

describe('reports that overlap the period only partly', () => {
  const report = { start: '2025-12-06', end: '2026-03-05', impressions: 1000, clicks: 10, spend: 99, currency: 'EUR' };
  test('count over their own period where nothing else of the vendor covers the plan’s', () => {
    const plan = planOf(basisOf(), { campaigns: [report] });
    expect(plan.kpis.find(({ key }) => key === 'ctr:linkedin')).toMatchObject({
      value: 0.01,
      period: { id: '2025-12-06..2026-03-05' },
      remarks: ['media_reported', 'assumes_independent', 'own_period'],
    });
  });
  test('are left out and named with their sums where rows lie inside', () => {
    const plan = planOf(basisOf(), { campaigns: [report, { ...Q1, impressions: 100, clicks: 5 }] });
    expect(plan.kpis.find(({ key }) => key === 'ctr:linkedin')).toMatchObject({ value: 0.05, period: { id: '2026-Q1' } });
    expect(plan.health.filter(({ code }) => code === 'partial_overlap')).toEqual([
      {
        code: 'partial_overlap',
        severity: 'warning',
        tab: 'campaigns',
        row: 2,
        column: null,
        data: { of: 'linkedin', rows: 1, start: '2025-12-06', end: '2026-03-05', impressions: 1000, clicks: 10, spend: 99, currency: 'EUR' },
      },
    ]);
  });
  test('rows outside the period are no data', () => {
    const plan = planOf(basisOf(), { campaigns: [{ start: '2025-11-01', end: '2025-11-30', impressions: 100, clicks: 5 }] });
    expect(plan.kpis.filter(({ id }) => id === 'ctr')).toMatchObject([{ key: 'ctr', of: null, value: null, status: 'no_data' }]);
    expect(noDataFor(plan, 'ctr')).toBeDefined();
  });
});
