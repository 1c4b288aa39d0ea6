import type { Day, KpiResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';

/** Static and dated: it rests on the rate of the day it was computed. */
export const needMoreOf = (kpi: KpiResult, today: Day, lang: Lang): string => {
  if (!kpi.needMore) return '';
  const { count, unit } = kpi.needMore;
  return planText[lang].needMore({ count: numberText(count, 0, lang), one: count === 1, unit, date: dayText(today, lang) });
};
