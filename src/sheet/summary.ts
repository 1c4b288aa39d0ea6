// What the command line and the sidebar say about a build, in the language of the plan.
import type { KpiResult, Plan } from '../domain/plan/types';
import type { Lang } from '../text/lang';
import { planText } from '../text/plan';
import { intervalText, staticIntervalText } from './kpi/intervalText';
import { isLiveKpi, KPI_FORM, kpiDefOf } from './kpiForms';
import { kpiName } from './plan/kpiName';
import { sentences } from './plan/sentences';
import type { StandingTrigger } from './triggers/standingTrigger';
import { withMarksOf } from './wording/numberText';
import { valueText } from './wording/valueText';

export interface KpiSummary {
  readonly name: string;
  readonly value: string;
  readonly interval: string;
  readonly n: string;
  readonly status: string;
}
export interface PlanSummary {
  readonly sentences: readonly string[];
  readonly kpis: readonly KpiSummary[];
}

const kpiSummary = (kpi: KpiResult, { currency }: Plan, lang: Lang): KpiSummary => {
  const { unit } = kpiDefOf(kpi.id);
  const { atLeast } = planText[lang];
  const limits = isLiveKpi(kpi) ? intervalText(KPI_FORM[kpi.id], kpi, atLeast) : staticIntervalText(unit, kpi, atLeast);
  const interval = withMarksOf(limits, lang);
  return {
    name: kpiName(kpi, lang),
    value: kpi.value === null ? '' : valueText(kpi.value, unit, lang, currency),
    interval: interval && unit === 'money' ? `${interval} ${currency}` : interval,
    n: kpi.n === null ? '' : valueText(kpi.n, 'count', lang),
    status: kpi.status === null ? '' : planText[lang].status[kpi.status],
  };
};

/** `standing`: rows of Triggers as they are, so that the sentence of the day counts them too. */
export const summaryOf = (plan: Plan, lang: Lang, standing: readonly StandingTrigger[] = []): PlanSummary => ({
  sentences: sentences(plan, standing, lang),
  kpis: plan.kpis.map((kpi) => kpiSummary(kpi, plan, lang)),
});
