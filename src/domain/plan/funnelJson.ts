// The funnel in JSON: a row per stage, {"stage": "sql", "count": 6, "rate": 0.4, "entered": 15, "passed": 6, "fresh": 5, ...}, and beside the
// rows what it is calculated back from. `prior` is the weight of the Jeffreys prior in the conversion that `needed` rests on.
import { isoOfDay } from '../calendar/isoOfDay';
import { reckonedRate } from '../funnel/reckonedRate';
import { unitsOf } from '../money/unitsOf';
import type { FunnelResult, FunnelStageResult } from './types';

/** Visits are no cases: the step into MQL is a plain quotient. */
const priorOf = ({ stage, entered, passed }: FunnelStageResult): number | null =>
  stage === 'visits' || stage === 'mql' ? null : (reckonedRate(entered, passed)?.prior ?? null);

const stageJson = (stage: FunnelStageResult) => ({
  stage: stage.stage,
  count: stage.count,
  rate: stage.rate,
  low: stage.low,
  high: stage.high,
  entered: stage.entered,
  passed: stage.passed,
  fresh: stage.fresh,
  median_days: stage.medianDays,
  prior: priorOf(stage),
  benchmark: stage.benchmark,
  benchmark_from: stage.benchmarkFrom,
  bottleneck: stage.bottleneck,
  open: stage.open,
  needed: stage.needed,
  needed_low: stage.neededLow,
  needed_high: stage.neededHigh,
  gap: stage.gap,
});

const moneyJson = (micro: number | null): number | null => (micro === null ? null : unitsOf(micro));

export const funnelJson = (funnel: FunnelResult) => ({
  funnel: funnel.stages.map(stageJson),
  funnel_goal: {
    from: isoOfDay(funnel.from),
    to: isoOfDay(funnel.to),
    average_deal: moneyJson(funnel.averageDeal),
    average_from: funnel.averageFrom,
    goal_revenue: moneyJson(funnel.goalRevenue),
    goal_deals: funnel.goalDeals,
    won_deals: funnel.wonDeals,
    won_value: unitsOf(funnel.wonValue),
    expected_deals: funnel.expectedDeals,
  },
});
