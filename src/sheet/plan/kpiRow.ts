import type { KpiResult } from '../../domain/plan/types';
import type { RowParts } from '../columnsWeWrite';
import { kpiCells } from '../kpi/kpiCells';
import { kpiDefOf } from '../kpiForms';
import { numberFormatOf } from '../numberFormat';
import type { OutputInput } from '../outputInput';
import { kpiName } from './kpiName';
import { needMoreOf } from './needMoreOf';
import { remarkOf } from './remarkOf';

/** One KPI: its cells, and the static words of this build. */
export const kpiRow = (kpi: KpiResult, { plan, lang, locale, settings }: OutputInput): RowParts => {
  const { unit } = kpiDefOf(kpi.id);
  const format = numberFormatOf(unit === 'seconds' ? 'duration' : unit, locale);
  const words = { kpi: kpiName(kpi, lang), need_more: needMoreOf(kpi, plan.today, lang) || null, remark: remarkOf(kpi, plan.today, lang) || null };
  const cells = { ...words, ...kpiCells(kpi, settings.confidence, lang, locale) };
  return { id: kpi.key, cells, style: 'kpi', formats: { value: format, goal: format } };
};
