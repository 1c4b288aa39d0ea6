import type { KpiResult, Subject } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { settingsText } from '../../text/settings';

const subjectName = (of: Subject, lang: Lang): string => (of.kind === 'vendor' && planText[lang].vendors[of.id]) || of.name;

/** `CTR`, or `CTR: LinkedIn` where a KPI is shown per vendor. */
export const kpiName = (kpi: KpiResult, lang: Lang): string => {
  const name = settingsText[lang].goals[kpi.id][0];
  return kpi.of ? planText[lang].rowOf({ kpi: name, of: subjectName(kpi.of, lang) }) : name;
};
