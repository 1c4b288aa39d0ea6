import type { KpiResult, Subject } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { settingsText } from '../../text/settings';

/** Vendors and channels go by the name that people know, audiences by the one that was typed. */
const subjectName = ({ kind, id, name }: Subject, lang: Lang): string =>
  ((kind === 'vendor' || kind === 'channel') && planText[lang].vendors[id.toLowerCase()]) || name;

/** `CTR`, or `CTR: LinkedIn` and `Reach %: Production managers` where a KPI is shown per vendor, channel or audience. */
export const kpiName = (kpi: KpiResult, lang: Lang): string => {
  const name = settingsText[lang].goals[kpi.id][0];
  return kpi.of ? planText[lang].rowOf({ kpi: name, of: subjectName(kpi.of, lang) }) : name;
};
