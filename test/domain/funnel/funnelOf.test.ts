import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type { FunnelStage, Plan, Targets } from '../../../src/domain/plan/types';
import { account, basisOf, change, NO_TARGETS } from '../support/basis';
import type { DealRow, LeadRow } from '../support/columns';
import { planOf } from '../support/plan';

const stageOf = ({ funnel }: Plan, stage: FunnelStage) => funnel.stages.find((one) => one.stage === stage)!;
const targets = (more: Partial<Targets>): Targets => ({ ...NO_TARGETS, ...more });
const many = <Row>(count: number, name: string, row: Omit<Row, 'id'>): Row[] =>
  Array.from({ length: count }, (_none, at) => ({ id: `${name}${at}`, ...row }) as Row);

// A year ago 24 deals became opportunities on 1 March, 12 of them offers on 11 March, 6 of these were won on 21 March. Of the rest 8 opportunities
// and all 6 offers are open, 4 opportunities are lost: 50 % a step.
const open = many<DealRow>(8, 'opportunity', { stage: 'Opportunity', created: '2025-03-01' });
const offers = many<DealRow>(6, 'offer', { stage: 'Offer', created: '2025-03-01' });
const won = many<DealRow>(6, 'won', { stage: 'Offer', status: 'won', created: '2025-03-01', closed: '2025-03-21', amount: 50000 });
const lost = many<DealRow>(4, 'lost', { stage: 'Opportunity', status: 'lost', created: '2025-03-01' });
const deals = [...open, ...offers, ...won, ...lost];
const history = [...offers, ...won].map(({ id }) => change(id, '2025-03-11', 'Offer'));

describe('goal 10 deals, 50 % a step, 6 offers and 8 opportunities open (#49, #52)', () => {
  const plan = planOf(basisOf({ history, targets: targets({ revenue: 500000e6, averageDeal: 50000e6 }) }), { deals });

  test('3 + 2 deals are expected, 5 are left, so 10 offers and 20 new opportunities', () => {
    expect(plan.funnel).toMatchObject({ goalRevenue: 500000e6, goalDeals: 10, expectedDeals: 5, averageFrom: 'goal' });
    expect(plan.funnel.stages.map(({ needed }) => needed)).toEqual([null, null, 20, 20, 10, 5]);
    expect(plan.funnel.stages.map((stage) => stage.open)).toEqual([0, 0, 0, 8, 6, 0]);
  });
  test('now are the cases of the base window, and the gap is what is needed beyond them', () => {
    expect(plan.funnel.stages.map(({ count }) => count)).toEqual([null, null, 24, 24, 12, 6]);
    expect(plan.funnel.stages.map(({ gap }) => gap)).toEqual([null, null, 0, 0, 0, 0]);
  });
  test('each step has its cases, its rate with Wilson’s limits and its median', () => {
    expect(stageOf(plan, 'offer')).toMatchObject({ entered: 24, passed: 12, fresh: 0, rate: 0.5, medianDays: 10 });
    expect(stageOf(plan, 'won')).toMatchObject({ entered: 12, passed: 6, fresh: 0, rate: 0.5, medianDays: 10 });
    // 0.5 -+ 1.96 / (1 + 3.8415 / 12) x sqrt(0.25 / 12 + 3.8415 / 576) = 0.5 -+ 0.2462
    expect(stageOf(plan, 'won').low).toBeCloseTo(0.2538, 4);
    expect(stageOf(plan, 'won').high).toBeCloseTo(0.7462, 4);
  });
  test('the range is that of the Jeffreys posteriors: 5 deals by Beta(6.5, 6.5), at 97.5 % 0.7570 and at 2.5 % 0.2430: 6.6 to 20.6', () => {
    expect(stageOf(plan, 'offer')).toMatchObject({ neededLow: 7, neededHigh: 21 });
    expect(stageOf(plan, 'won')).toMatchObject({ neededLow: 5, neededHigh: 5 });
    const { neededLow, neededHigh } = stageOf(plan, 'opportunity');
    expect(neededLow).toBeLessThan(20);
    expect(neededHigh).toBeGreaterThan(20);
  });
  test('the window is the 12 months that end today', () => {
    expect([plan.funnel.from, plan.funnel.to]).toEqual([dayOfIso('2025-02-15'), dayOfIso('2026-02-14')]);
  });
  test('without a goal, or without an average deal, nothing is needed', () => {
    for (const some of [{ revenue: 500000e6 }, { averageDeal: 50000e6 }]) {
      const without = deals.map(({ amount, ...deal }) => deal);
      const { funnel } = planOf(basisOf({ history, targets: targets(some) }), { deals: without });
      expect(funnel.goalDeals).toBeNull();
      expect(funnel.expectedDeals).toBe(5);
      expect(funnel.stages.every(({ needed, neededLow, gap }) => needed === null && neededLow === null && gap === null)).toBe(true);
    }
  });
  test('deals won in the plan’s period are taken off the goal first: 2 of 10 won, 5 expected, 3 are left (#54)', () => {
    const fresh = ['2026-01-20', '2026-02-10'].map((closed, at) => ({ ...won[at], created: '2025-03-01', closed }));
    const funnel = planOf(basisOf({ history, targets: targets({ revenue: 500000e6, averageDeal: 50000e6 }) }), {
      deals: [...deals.filter(({ id }) => id !== 'won0' && id !== 'won1'), ...fresh],
    });
    expect(funnel.funnel).toMatchObject({ goalDeals: 10, wonDeals: 2, wonValue: 100000e6, expectedDeals: 5 });
    expect(funnel.funnel.stages.map(({ needed }) => needed)).toEqual([null, null, 12, 12, 6, 3]);
  });
  test('a won deal counts towards the goal by its amount, one of unknown amount as an average deal', () => {
    const mixed: DealRow[] = [
      { ...won[0], closed: '2026-01-20', amount: 75000 },
      { ...won[1], closed: '2026-01-21', amount: undefined },
    ];
    const { funnel } = planOf(basisOf({ history, targets: targets({ revenue: 500000e6, averageDeal: 50000e6 }) }), { deals: mixed });
    expect(funnel).toMatchObject({ wonDeals: 2, wonValue: 125000e6 });
  });
  test('an open case counts however old it is, and a goal that is won asks for nothing', () => {
    const basis = basisOf({ history, period: '2025-Q1', targets: targets({ revenue: 300000e6, averageDeal: 50000e6 }) });
    expect(stageOf(planOf(basis, { deals }), 'won')).toMatchObject({ needed: 0, count: 6 });
    const older = [...deals, { id: 'older', stage: 'Offer', created: '2020-01-01' }];
    expect(stageOf(planOf(basis, { deals: older }), 'offer')).toMatchObject({ open: 7, count: 12 });
  });
  test('a pipeline that covers the goal leaves nothing to do', () => {
    const { funnel } = planOf(basisOf({ history, targets: targets({ revenue: 200000e6, averageDeal: 50000e6 }) }), { deals });
    expect(funnel.stages.slice(2).map(({ needed, neededHigh }) => [needed, neededHigh])).toEqual([0, 0, 0, 0].map((none) => [none, none]));
  });
});

// 20 MQLs: 9 of a year ago and 6 that became SQLs after 14 days, 5 of 13 days ago
const mqls: LeadRow[] = [
  ...many<LeadRow>(9, 'old', { created: '2025-06-01', mql: '2025-06-02' }),
  ...many<LeadRow>(6, 'sql', { created: '2025-06-01', mql: '2025-06-02', sql: '2025-06-16' }),
  ...many<LeadRow>(5, 'fresh', { created: '2026-02-01', mql: '2026-02-01' }),
];

describe('the step from MQL to SQL', () => {
  test('20 MQLs, 5 of them fresh, 6 SQLs among the others: 6 of 15', () => {
    const sql = stageOf(planOf(basisOf(), { leads: mqls }), 'sql');
    expect(sql).toMatchObject({ count: 6, entered: 15, passed: 6, fresh: 5, medianDays: 14, rate: 0.4, open: 6 });
    expect(sql.low).toBeCloseTo(0.1982, 4);
    expect(sql.high).toBeCloseTo(0.6425, 4);
  });
  test('open MQLs are those that are no SQL yet, those in nurture too, but not the disqualified', () => {
    const leads = [...mqls, { id: 'n', created: '2026-01-01', mql: '2026-01-01', stage: 'Later' }];
    const basis = basisOf();
    const stages = { byName: new Map([...basis.stages.byName, ['bad', 'disqualified' as const]]) };
    const more = [...leads, { id: 'd', created: '2026-01-01', mql: '2026-01-01', stage: 'Bad' }];
    expect(stageOf(planOf(basisOf({ stages }), { leads: more }), 'mql').open).toBe(9 + 5 + 1);
  });
});

describe('benchmarks', () => {
  test('a typed one counts; 6 of 15 with at most 64 % is a bottleneck against 70 %, not against 60 %', () => {
    const against = (sql: number) => stageOf(planOf(basisOf({ targets: targets({ rates: { sql } }) }), { leads: mqls }), 'sql');
    expect(against(0.7)).toMatchObject({ benchmark: 0.7, benchmarkFrom: 'goal', bottleneck: true });
    expect(against(0.6)).toMatchObject({ benchmark: 0.6, benchmarkFrom: 'goal', bottleneck: false });
  });
  // the year before: 10 MQLs, 8 of them SQLs after 10 days, one of them only in the next window
  const before: LeadRow[] = [
    ...many<LeadRow>(8, 'good', { created: '2024-06-01', mql: '2024-06-01', sql: '2024-06-11' }),
    { id: 'late', created: '2024-06-01', mql: '2024-06-01', sql: '2025-03-01' },
    { id: 'none', created: '2024-06-01', mql: '2024-06-01' },
  ];
  test('else the window before, as it stood at its end', () => {
    const sql = stageOf(planOf(basisOf(), { leads: [...mqls, ...before] }), 'sql');
    expect(sql).toMatchObject({ benchmark: 0.8, benchmarkFrom: 'previous', bottleneck: true, rate: 0.4 });
  });
  test('a window before with fewer than 5 cases is no benchmark', () => {
    const sql = stageOf(planOf(basisOf(), { leads: [...mqls, ...before.slice(0, 4)] }), 'sql');
    expect(sql).toMatchObject({ benchmark: null, benchmarkFrom: null, bottleneck: false });
  });
  test('visits to MQL have a benchmark, but no interval and so no mark', () => {
    const visits = Array.from({ length: 10 }, () => ({ account: 'a', started: '2025-06-02', pages: 2, seconds: 30 }));
    const leads = [mqls[0], { id: 'first', created: '2025-06-02' }];
    const basis = basisOf({ accounts: [account('a')], targets: targets({ rates: { mql: 0.9 } }) });
    expect(stageOf(planOf(basis, { leads, visits }), 'mql')).toMatchObject({ rate: 0.1, low: null, benchmark: 0.9, bottleneck: false });
  });
});

describe('what is not known', () => {
  test('nothing at all: no counts, no rates, nothing expected', () => {
    const { funnel } = planOf(basisOf({ targets: targets({ revenue: 1e6, averageDeal: 1e6 }) }), {});
    expect(funnel.stages.map(({ count, rate, open: now }) => [count, rate, now])).toEqual(funnel.stages.map(() => [null, null, 0]));
    expect(funnel).toMatchObject({ goalDeals: 1, expectedDeals: null });
    expect(funnel.stages.map(({ needed }) => needed)).toEqual([null, null, null, null, null, 1]);
  });
  test('a tab that was never filled says nothing: without Deals and without dates of opportunities they are unknown, not 0', () => {
    const plan = planOf(basisOf(), { leads: mqls });
    expect(plan.funnel.stages.map(({ count }) => count)).toEqual([null, 20, 6, null, null, null]);
    expect(stageOf(plan, 'opportunity')).toMatchObject({ entered: 0, rate: null });
  });
  test('once MQLs are dated, no SQL is 0 of so many', () => {
    expect(stageOf(planOf(basisOf(), { leads: mqls.slice(0, 9) }), 'sql')).toMatchObject({ count: 0, entered: 9, passed: 0, rate: 0 });
  });
  test('visits are needed by the plain quotient, without a range', () => {
    const visits = Array.from({ length: 50 }, () => ({ account: 'a', started: '2025-06-02', pages: 2, seconds: 30 }));
    const basis = basisOf({ accounts: [account('a')], targets: targets({ revenue: 20e6, averageDeal: 1e6 }) });
    const plan = planOf(basis, { leads: [...mqls.slice(0, 15), { id: 'first', created: '2025-06-02' }], deals, visits });
    const { needed } = stageOf(plan, 'mql');
    // 15 of 50 visits
    expect(stageOf(plan, 'mql')).toMatchObject({ rate: 0.3, entered: 50, passed: 15 });
    expect(stageOf(plan, 'mql').neededHigh).toBeGreaterThan(needed!);
    expect(stageOf(plan, 'visits')).toMatchObject({ needed: Math.ceil(needed! / 0.3 - 1e-9), neededLow: null, neededHigh: null });
  });
  test('MQLs beyond the visits have no rate, and no number of visits is needed', () => {
    const visits = [
      { account: 'a', started: '2025-06-01', pages: 2, seconds: 30 },
      { account: 'a', started: '2025-06-02', pages: 1, seconds: 1 },
    ];
    const basis = basisOf({ accounts: [account('a')], targets: targets({ revenue: 10e6, averageDeal: 1e6 }) });
    const plan = planOf(basis, { leads: mqls, deals, visits });
    expect(stageOf(plan, 'mql')).toMatchObject({ entered: 1, passed: 15, rate: null });
    expect(stageOf(plan, 'visits')).toMatchObject({ count: 1, needed: null });
  });
});

describe('few cases', () => {
  test('0 of 9 are reckoned as 0.5 of 10, so that needs stay finite, and the rate shown stays 0', () => {
    const plan = planOf(basisOf({ targets: targets({ revenue: 1e6, averageDeal: 1e6 }) }), {
      leads: many<LeadRow>(9, 'o', { created: '2025-06-01', offer: '2025-06-02' }),
    });
    // one deal from 20 offers, less 9 open ones worth 0.45 deals: 1 is left after rounding up
    expect(stageOf(plan, 'won')).toMatchObject({ rate: 0, needed: 1 });
    expect(stageOf(plan, 'offer').needed).toBe(20);
    expect(plan.funnel.expectedDeals).toBeCloseTo(0.45, 12);
  });
});
