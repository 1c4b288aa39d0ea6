// The cells of one KPI row: live as a whole, each formula beside what the domain computed, so that a test can let a real engine compare; or
// static as a whole, as values of the build.
import { sideOf } from '../../domain/kpi/status/types';
import type { KpiResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { barOf } from '../formula/barOf';
import { goalOf } from '../formula/goalOf';
import { oneTail } from '../formula/oneTail';
import { isLiveKpi, KPI_FORM, type KpiForm, kpiDefOf } from '../kpiForms';
import type { Cell, Formula, Plain } from '../model';
import { barText } from './barText';
import { boundsForm } from './boundsForm';
import { censusForm } from './censusForm';
import { costForm } from './costForm';
import { countForm } from './countForm';
import { intervalText } from './intervalText';
import type { KpiFormulas } from './kpiFormulas';
import { rateForm } from './rateForm';
import { ratioForm } from './ratioForm';
import { staticCells } from './staticCells';
import { statusWord } from './statusWord';

const formulasOf = (form: KpiForm, lang: Lang): KpiFormulas => {
  if (form === 'census') return censusForm();
  if (form === 'rate') return rateForm();
  if (form === 'count') return countForm();
  if (form === 'bounds') return boundsForm();
  return form === 'cost' ? costForm(planText[lang].atLeast) : ratioForm();
};

/** A formula without a number shows an empty text. */
const live = (formula: Formula, value: Plain): Cell => ({ formula, value: value === null ? '' : value });

const liveCells = (kpi: KpiResult, confidence: number, lang: Lang): Readonly<Record<string, Cell>> => {
  const form = KPI_FORM[kpi.id];
  const formulas = formulasOf(form, lang);
  return {
    value: live(formulas.value, kpi.value),
    interval: live(formulas.interval, intervalText(form, kpi, planText[lang].atLeast)),
    n: live(formulas.n, kpi.n),
    goal: live(goalOf(kpi.id), kpi.goal),
    tail: live(oneTail(), sideOf(confidence)),
    low: live(formulas.low, kpi.low),
    high: live(formulas.high, kpi.high),
    status_code: live(formulas.status_code, kpi.status),
  };
};

const localeOf = (lang: Lang): string => (lang === 'fi' ? 'fi_FI' : 'en_US');

/** By column id of the Plan. The interval's text is as en_US shows it; FIXED writes the marks of the spreadsheet's own locale. */
export const kpiCells = (kpi: KpiResult, confidence: number, lang: Lang, locale = localeOf(lang)): Readonly<Record<string, Cell>> => {
  const { components, status } = kpi;
  return {
    ...(isLiveKpi(kpi) ? liveCells(kpi, confidence, lang) : staticCells(kpi, kpiDefOf(kpi.id).unit, { lang, locale })),
    status: live(statusWord(lang), status === null ? '' : planText[lang].status[status]),
    bar: live(barOf(), barText(kpi.value, kpi.goal)),
    successes: components.successes,
    trials: components.trials,
    amount: components.amount,
    middle: components.middle,
    elapsed: components.elapsed,
    days_gone: components.daysGone,
    days_left: components.daysLeft,
  };
};
