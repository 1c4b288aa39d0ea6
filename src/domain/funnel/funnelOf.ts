// The whole funnel over the base window that ends today: per stage its count, the conversion into it by cohort, its benchmark, the open
// cases, and what the goal asks for. Goal 500,000 at 50,000 a deal: 10 deals, less those won in the plan's period (100,000: 2), less what the open
// cases are expected to bring.
import { baseWindow, type DayWindow } from '../calendar/baseWindow';
import type { FunnelResult, FunnelStage, FunnelStageResult } from '../plan/types';
import { averageDeal, dealAmount } from './averageDeal';
import { bottleneck } from './bottleneck';
import { expectedDeals } from './expectedDeals';
import type { FunnelFacts } from './funnelFacts';
import { isOpen } from './isOpen';
import { conversionsOf, type Needs, needsOf } from './needs';
import { FEW } from './reckonedRate';
import { FUNNEL_STAGES, isKnown, type Step, stepsOf } from './steps';
import { visitsBetween } from './visitsToMqls';

type Benchmark = Pick<FunnelStageResult, 'benchmark' | 'benchmarkFrom'>;

const countOf = (facts: FunnelFacts, stage: FunnelStage, within: DayWindow): number | null => {
  if (!isKnown(facts, stage)) return null;
  if (stage === 'visits') return visitsBetween(facts, within);
  const rung = FUNNEL_STAGES.indexOf(stage);
  return facts.journeys.filter(({ days }) => days[rung] >= within.from && days[rung] <= within.to).length;
};

const openAt = ({ journeys }: FunnelFacts, stage: FunnelStage): number => {
  const rung = FUNNEL_STAGES.indexOf(stage);
  return journeys.filter((journey) => journey.furthest === rung && isOpen(journey)).length;
};

const benchmarkOf = ({ basis }: FunnelFacts, stage: FunnelStage, before: Step): Benchmark => {
  const typed = basis.targets.rates[stage];
  if (typed !== undefined) return { benchmark: typed, benchmarkFrom: 'goal' };
  return before.rate === null || before.entered < FEW
    ? { benchmark: null, benchmarkFrom: null }
    : { benchmark: before.rate, benchmarkFrom: 'previous' };
};

const bottleneckOf = (steps: readonly Step[], benchmarks: readonly Benchmark[]): number =>
  bottleneck(
    steps.map(({ rate, low, high }) => (rate === null || low === null || high === null ? null : { rate, low, high })),
    benchmarks.map(({ benchmark }) => benchmark),
  );

const goalOf = ({ basis }: FunnelFacts, average: number | null): Pick<FunnelResult, 'goalRevenue' | 'goalDeals'> => {
  const goalRevenue = basis.targets.revenue;
  return { goalRevenue, goalDeals: goalRevenue === null || average === null ? null : goalRevenue / average };
};

const NOTHING_WON = { wonDeals: 0, wonValue: 0 };

/** What was won in the plan's period has been reached already: the goal asks for the rest. */
const wonOf = ({ basis, journeys }: FunnelFacts, average: number | null): Pick<FunnelResult, 'wonDeals' | 'wonValue'> => {
  const { start, end } = basis.period;
  const rung = FUNNEL_STAGES.indexOf('won');
  return journeys
    .filter(({ days }) => days[rung] >= start && days[rung] <= end)
    .reduce(({ wonDeals, wonValue }, journey) => {
      const amount = dealAmount(journey, basis);
      return { wonDeals: wonDeals + 1, wonValue: wonValue + (amount === null ? average || 0 : amount) };
    }, NOTHING_WON);
};

const gapOf = (needed: number | null, count: number | null): number | null =>
  needed === null || count === null ? null : Math.max(0, needed - count);

const NOTHING: Needs = { needed: FUNNEL_STAGES.map(() => null), limits: FUNNEL_STAGES.map(() => null) };

export const funnelOf = (facts: FunnelFacts): FunnelResult => {
  const { settings, today } = facts.basis;
  const within = baseWindow(today, settings.base_window_months);
  const steps = stepsOf(facts, within);
  const before = stepsOf(facts, within.previous);
  const open = FUNNEL_STAGES.map((stage) => openAt(facts, stage));
  const benchmarks = FUNNEL_STAGES.map((stage, at) => benchmarkOf(facts, stage, before[at]));
  const worst = bottleneckOf(steps, benchmarks);
  const average = averageDeal(facts.basis, facts.journeys, within);
  const goal = goalOf(facts, average.averageDeal);
  const won = wonOf(facts, average.averageDeal);
  const left = goal.goalDeals === null ? null : Math.max(0, goal.goalDeals - won.wonValue / average.averageDeal!);
  const needs = left === null ? NOTHING : needsOf({ stages: FUNNEL_STAGES, steps, open, goalDeals: left, confidence: settings.confidence });
  const stages = FUNNEL_STAGES.map((stage, at): FunnelStageResult => {
    const count = countOf(facts, stage, within);
    const [needed, limits] = [needs.needed[at], needs.limits[at]];
    return {
      stage,
      count,
      ...steps[at],
      ...benchmarks[at],
      bottleneck: at === worst,
      open: open[at],
      needed,
      neededLow: limits?.[0] ?? null,
      neededHigh: limits?.[1] ?? null,
      gap: gapOf(needed, count),
    };
  });
  const expected = facts.journeys.length === 0 ? null : expectedDeals(conversionsOf(FUNNEL_STAGES, steps), open);
  return { from: within.from, to: within.to, stages, ...average, ...goal, ...won, expectedDeals: expected };
};
