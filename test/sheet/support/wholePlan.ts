// The small example plan with everything that the funnel, people and triggers add to it, by hand: goal 500,000 at 50,000 a deal is 10 deals;
// 8 opportunities and 6 offers are open, worth 2 + 3 deals at 50 % a step; so 5 deals, 10 offers and 20 opportunities are needed.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type { FunnelResult, FunnelStageResult, KpiResult, PersonResult, Plan } from '../../../src/domain/plan/types';
import { examplePlan } from './examplePlan';

const stage = (of: FunnelStageResult['stage'], more: Partial<FunnelStageResult>): FunnelStageResult => ({
  stage: of,
  count: null,
  rate: null,
  low: null,
  high: null,
  entered: 0,
  passed: 0,
  fresh: 0,
  medianDays: null,
  benchmark: null,
  benchmarkFrom: null,
  bottleneck: false,
  open: 0,
  needed: null,
  neededLow: null,
  neededHigh: null,
  gap: null,
  ...more,
});

export const FUNNEL: FunnelResult = {
  from: dayOfIso('2025-02-15'),
  to: dayOfIso('2026-02-14'),
  stages: [
    stage('visits', { count: 180, needed: 200, gap: 20 }),
    stage('mql', { count: 90, rate: 0.5, entered: 180, passed: 90, needed: 100, gap: 10 }),
    stage('sql', {
      count: 34,
      rate: 0.4,
      low: 0.3,
      high: 0.51,
      entered: 85,
      passed: 34,
      fresh: 5,
      medianDays: 18,
      benchmark: 0.6,
      benchmarkFrom: 'goal',
      bottleneck: true,
      needed: 40,
      neededLow: 31,
      neededHigh: 58,
      gap: 6,
    }),
    stage('opportunity', { count: 17, rate: 0.5, low: 0.34, high: 0.66, entered: 34, passed: 17, open: 8, needed: 20, gap: 3 }),
    stage('offer', { count: 8, rate: 0.5, low: 0.25, high: 0.75, entered: 16, passed: 8, fresh: 1, open: 6, needed: 10, gap: 2 }),
    stage('won', {
      count: 4,
      rate: 0.5,
      low: 0.22,
      high: 0.78,
      entered: 8,
      passed: 4,
      benchmark: 0.45,
      benchmarkFrom: 'previous',
      needed: 5,
      gap: 1,
    }),
  ],
  averageDeal: 50_000e6,
  averageFrom: 'goal',
  goalRevenue: 500_000e6,
  goalDeals: 10,
  wonDeals: 0,
  wonValue: 0,
  expectedDeals: 5,
};

export const kpi = (id: KpiResult['id'], more: Partial<KpiResult>): KpiResult => {
  const [like] = examplePlan().kpis;
  const components = { successes: null, trials: null, amount: null, middle: null, elapsed: 0.5, daysGone: 45, daysLeft: 45 };
  const blank = { value: null, n: null, low: null, high: null, goal: null, status: null, needMore: null, remarks: [], detail: {}, of: null };
  return { ...like, ...blank, id, key: id, live: true, kind: 'rate', ...more, components: { ...components, ...more.components } };
};

const people: PersonResult[] = [
  { id: 'anna.ahti@kaskitek.fi', level: 'responded', inTouches: 4, channels: 2, lastTouch: dayOfIso('2026-02-10') },
  { id: 'kaskitek.fi|matti meri', level: 'identified', inTouches: 0, channels: 0, lastTouch: null },
];

export const wholePlan = (): Plan => ({ ...examplePlan(), funnel: FUNNEL, people });
