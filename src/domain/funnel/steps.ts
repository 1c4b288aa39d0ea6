// The steps of the funnel over one window, visits to deals. The step into SQL with 15 ripe MQLs, 6 of them SQLs, 5 fresh ones:
// {entered: 15, passed: 6, fresh: 5, medianDays: 14, rate: 0.4, low: 0.198, high: 0.643} (rounded here).
import type { DayWindow } from '../calendar/baseWindow';
import type { FunnelStage } from '../plan/types';
import { rungOf } from '../stages/ladder';
import { wilson } from '../statistics/wilson';
import { type Cohort, cohort } from './cohort';
import type { FunnelFacts } from './funnelFacts';
import { visitsToMqls } from './visitsToMqls';

export interface Step extends Cohort {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
/** Top first; from MQL on a stage stands on the rung of its place. */
export const FUNNEL_STAGES: readonly FunnelStage[] = ['visits', 'mql', 'sql', 'opportunity', 'offer', 'won'];

const NO_STEP: Step = { entered: 0, passed: 0, fresh: 0, medianDays: null, rate: null, low: null, high: null };

/** Whether the stage is kept track of at all: a tab that was never filled says nothing about it. */
export const isKnown = ({ visits, dealCases, journeys }: FunnelFacts, stage: FunnelStage): boolean => {
  if (stage === 'visits') return visits.covers.from >= 0;
  const rung = Math.min(FUNNEL_STAGES.indexOf(stage), rungOf('opportunity'));
  // where MQLs are dated, SQLs would be
  const from = stage === 'sql' ? rungOf('mql') : rung;
  return (rung === rungOf('opportunity') && dealCases.size > 0) || journeys.some(({ days }) => days[rung] >= 0 || days[from] >= 0);
};

const stepInto = (facts: FunnelFacts, stage: FunnelStage, within: DayWindow): Step => {
  if (stage === 'visits' || !isKnown(facts, stage)) return NO_STEP;
  if (stage === 'mql') {
    const { visits, mqls, rate } = visitsToMqls(facts, within);
    return { ...NO_STEP, entered: visits, passed: mqls, rate };
  }
  const found = cohort(facts.journeys, FUNNEL_STAGES.indexOf(stage), within);
  if (found.entered === 0) return { ...found, rate: null, low: null, high: null };
  const [low, high] = wilson(found.passed, found.entered, facts.basis.settings.confidence);
  return { ...found, rate: found.passed / found.entered, low, high };
};

export const stepsOf = (facts: FunnelFacts, within: DayWindow): Step[] => FUNNEL_STAGES.map((stage) => stepInto(facts, stage, within));
