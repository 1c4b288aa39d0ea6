import type { Day, KpiResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { isLiveKpi, WITHOUT_GOAL } from '../kpiForms';
import { dayText } from '../wording/dayText';
import { wordsOf } from '../wording/wordsOf';

const isEmpty = (kpi: KpiResult): boolean => kpi.value === null && kpi.low === null;

/** What to know about a figure, or, where there is none, what is missing and what to do. */
export const remarkOf = (kpi: KpiResult, today: Day, lang: Lang): string => {
  const words = planText[lang];
  const said: string[] = [];
  if (isEmpty(kpi) && kpi.remarks.indexOf('rate_over_one') < 0) said.push(words.missing[kpi.id]);
  else {
    const detail = wordsOf(kpi.detail, {}, lang);
    for (const code of kpi.remarks) said.push(words.remarks[code](detail));
    if (!isLiveKpi(kpi)) said.push(words.asOf({ date: dayText(today, lang) }));
  }
  if (kpi.remarks.indexOf('own_period') >= 0)
    said.push(words.ownPeriod({ from: dayText(kpi.period.start, lang), to: dayText(kpi.period.end, lang) }));
  if (kpi.goal === null && WITHOUT_GOAL.indexOf(kpi.id) < 0) said.push(words.noGoal);
  return said.join(' ');
};
