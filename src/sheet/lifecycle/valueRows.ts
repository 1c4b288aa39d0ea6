// The rows of Lifecycle about time and money: cohorts by quarter, the value of an MQL with how it comes about, cases that turned back.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { Cohort, TurnedBack } from '../../domain/lifecycle/types';
import { unitsOf } from '../../domain/money/unitsOf';
import { LADDER } from '../../domain/stages/ladder';
import { choiceWord } from '../../tabs/choices';
import type { Lang } from '../../text/lang';
import { lifecycleText } from '../../text/lifecycle';
import type { RowParts } from '../columnsWeWrite';
import type { OutputInput } from '../outputInput';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';
import { kpiRowOf, lineOf } from './lifecycleRows';

const cohortRow = (cohort: Cohort, lang: Lang): RowParts => {
  const words = lifecycleText[lang].lifecycle;
  const [half, year, two] = cohort.wonBy;
  return kpiRowOf(`cohort:${cohort.id}`, {
    what: words.cohort({ id: cohort.id }),
    count: cohort.leads,
    mqls: cohort.mqls,
    sqls: cohort.sqls,
    won: cohort.won,
    won_half: half,
    won_year: year,
    won_two: two,
    value: unitsOf(cohort.revenue),
    days: cohort.age,
    state: cohort.ripe === null ? words.unknownRipe : cohort.ripe ? words.ripe : words.ripening,
    state_code: cohort.ripe === false ? 'ripening' : null,
    remark: cohort.open > 0 ? words.open({ open: numberText(cohort.open, 0, lang) }) : null,
  });
};

export const cohortRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const { cohorts } = plan.lifecycle;
  if (cohorts.length === 0) return [lineOf('none:cohorts', lifecycleText[lang].lifecycle.none.cohorts)];
  return cohorts.map((cohort) => cohortRow(cohort, lang));
};

export const nurtureRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const words = lifecycleText[lang].lifecycle;
  const { averageDeal, mqlToSql, sqlToDeal, mqlValue, pool, poolValue, prior } = plan.lifecycle.nurture;
  const weight = prior > 0 ? ` ${words.prior({ prior: valueText(prior, 'share', lang) })}` : '';
  const said = (how: string): string => (mqlValue === null ? words.noValue : how + weight);
  return [
    kpiRowOf('nurture:average_deal', { what: words.averageDeal, value: averageDeal }),
    kpiRowOf('nurture:mql_to_sql', { what: words.mqlToSql, share: mqlToSql }),
    kpiRowOf('nurture:sql_to_deal', { what: words.sqlToDeal, share: sqlToDeal }),
    kpiRowOf('nurture:mql_value', { what: words.mqlValue, value: mqlValue, remark: said(words.mqlValueHow) }),
    kpiRowOf('nurture:pool', { what: words.pool, count: pool, value: poolValue, remark: said(words.poolHow) }),
  ];
};

const backRow = (back: TurnedBack, lang: Lang): RowParts => {
  const words = lifecycleText[lang];
  const reason = back.reason || words.lifecycle.noReason;
  const returned = back.returned >= 0;
  return kpiRowOf(`back:${back.deal ?? back.lead}`, {
    what: words.lifecycle.late({ name: back.name, account: back.account ? back.account.name : '' }),
    since: back.since < 0 ? null : { date: isoOfDay(back.since) },
    days: returned ? back.returned - back.since : null,
    state: returned ? words.lifecycle.returned({ date: dayText(back.returned, lang) }) : words.lifecycle.notBack,
    state_code: returned ? 'returned' : null,
    remark: words.lifecycle.back({ fate: words.fates[back.fate], stage: choiceWord('stage', LADDER[back.furthest], lang), reason }),
  });
};

export const backRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const { turnedBack } = plan.lifecycle;
  if (turnedBack.length === 0) return [lineOf('none:back', lifecycleText[lang].lifecycle.none.back)];
  return turnedBack.map((back) => backRow(back, lang));
};
