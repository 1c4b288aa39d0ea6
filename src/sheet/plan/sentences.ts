// Three sentences that a manager can read aloud: the goals, what is furthest behind, what to do today.
import type { KpiResult, Plan } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { kpiDefOf } from '../kpiForms';
import { rankedTriggers } from '../triggers/rankedTriggers';
import type { StandingTrigger } from '../triggers/standingTrigger';
import { valueText } from '../wording/valueText';
import { bottleneckSentence } from './bottleneckSentence';
import { kpiName } from './kpiName';

const goalsSentence = (plan: Plan, lang: Lang): string => {
  const words = planText[lang];
  const judged = plan.kpis.filter((kpi) => kpi.goal !== null && kpi.status !== null);
  if (judged.length === 0) return words.noGoals;
  const count = (status: KpiResult['status']): number => judged.filter((kpi) => kpi.status === status).length;
  return words.goalsSentence({
    on: count('on_track'),
    off: count('off_track'),
    early: count('too_early'),
    none: count('no_data'),
    all: judged.length,
  });
};

/** How far from its goal, as a factor over 1; a cost without a SQL stands at its lower limit. */
const distance = (kpi: KpiResult): number => {
  const value = kpi.value === null ? kpi.low : kpi.value;
  if (value === null || kpi.goal === null) return 0;
  return kpi.direction === 'up' ? kpi.goal / value : value / kpi.goal;
};

const behindSentence = (plan: Plan, lang: Lang): string => {
  const words = planText[lang];
  if (!plan.kpis.some((kpi) => kpi.goal !== null && kpi.status !== null && kpi.status !== 'no_data')) return words.nothingJudged;
  const [worst] = plan.kpis.filter((kpi) => kpi.status === 'off_track').sort((a, b) => distance(b) - distance(a));
  if (!worst) return words.nothingBehind;
  const said = (value: number): string => valueText(value, kpiDefOf(worst.id).unit, lang, plan.currency);
  const value = worst.value === null ? `${words.atLeast} ${said(worst.low as number)}` : said(worst.value);
  return words.behind({ kpi: kpiName(worst, lang), value, goal: said(worst.goal as number) });
};

const todaySentence = (plan: Plan, standing: readonly StandingTrigger[], lang: Lang): string => {
  const words = planText[lang];
  const open = rankedTriggers(plan, standing, lang).filter((row) => row.state === 'act');
  return open.length === 0 ? words.noActions : words.today({ open: open.length, account: open[0].account, evidence: open[0].evidence });
};

export const sentences = (plan: Plan, standing: readonly StandingTrigger[], lang: Lang): readonly string[] => [
  goalsSentence(plan, lang),
  [behindSentence(plan, lang), bottleneckSentence(plan, lang)].filter((sentence) => sentence !== '').join(' '),
  todaySentence(plan, standing, lang),
];
