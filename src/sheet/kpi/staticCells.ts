// The cells of a row that stands as values of its build (bootstrap intervals, partly observed audiences, products of estimates): a dwell time of
// 95 seconds is 1:35, with 1:20 – 1:52 drawn from the accounts. Only the bar and the word of the status follow the cells beside them.
import type { KpiDef } from '../../domain/kpi/kpiDef';
import type { KpiResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import type { Cell } from '../model';
import { withMarksOf } from '../wording/numberText';
import { staticIntervalText } from './intervalText';

export interface StaticPlace {
  readonly lang: Lang;
  /** of the spreadsheet: decides the marks, as FIXED does in live rows */
  readonly locale: string;
}

const valueCell = (value: number | null, unit: KpiDef['unit']): Cell =>
  value !== null && unit === 'seconds' ? { duration: Math.round(value) } : value;

export const staticCells = (kpi: KpiResult, unit: KpiDef['unit'], { lang, locale }: StaticPlace): Readonly<Record<string, Cell>> => {
  const interval = staticIntervalText(unit, kpi, planText[lang].atLeast);
  return {
    value: valueCell(kpi.value, unit),
    interval: withMarksOf(interval, locale.slice(0, 2) === 'fi' ? 'fi' : 'en') || null,
    n: kpi.n,
    goal: valueCell(kpi.goal, unit),
    tail: null,
    low: kpi.low,
    high: kpi.high,
    status_code: kpi.status,
  };
};
