// Cost and return in Economics: cost per lead and SQL on both bases, return by quarter with its lag, own beside media-reported leads.
import type { RomiCohort } from '../../domain/economics/types';
import type { KpiId } from '../../domain/kpi/types';
import { unitsOf } from '../../domain/money/unitsOf';
import { lifecycleText } from '../../text/lifecycle';
import { planText } from '../../text/plan';
import type { RowParts } from '../columnsWeWrite';
import { staticIntervalText } from '../kpi/intervalText';
import { numberFormatOf } from '../numberFormat';
import type { OutputInput } from '../outputInput';
import { kpiName } from '../plan/kpiName';
import { remarkOf } from '../plan/remarkOf';
import { dayText } from '../wording/dayText';
import { numberText, withMarksOf } from '../wording/numberText';
import { valueText } from '../wording/valueText';

const COSTS: readonly KpiId[] = ['cost_per_lead_media', 'cost_per_lead', 'sql_cost_media', 'sql_cost'];

export const costRows = ({ plan, lang, locale }: OutputInput): RowParts[] =>
  plan.kpis
    .filter(({ id }) => COSTS.indexOf(id) >= 0)
    .map((kpi): RowParts => {
      const interval = withMarksOf(staticIntervalText('money', kpi, planText[lang].atLeast), locale.slice(0, 2) === 'fi' ? 'fi' : 'en');
      return {
        id: `cost:${kpi.id}`,
        style: 'kpi',
        formats: { value: numberFormatOf('money', locale) },
        cells: {
          what: kpiName(kpi, lang),
          amount: kpi.components.amount,
          count: kpi.n,
          value: kpi.value,
          interval: interval || null,
          remark: remarkOf(kpi, plan.today, lang) || null,
        },
      };
    });

const remarkOfCohort = (cohort: RomiCohort, { plan, lang, grossMargin }: OutputInput & { grossMargin: number | null }): string => {
  const words = lifecycleText[lang].economics;
  const whole = (count: number): string => numberText(count, 0, lang);
  const said = [
    words.romiRemark({
      leads: whole(cohort.leads),
      won: whole(cohort.won),
      revenue: valueText(unitsOf(cohort.revenue), 'money', lang, plan.currency),
      margin: grossMargin === null ? '' : valueText(grossMargin, 'share', lang),
    }),
  ];
  if (cohort.cost === null) said.push(words.noCost);
  if (cohort.incomplete) said.push(words.incomplete);
  if (cohort.ripe === false && cohort.ripeOn !== null) said.push(words.ripeOn({ date: dayText(cohort.ripeOn, lang) }));
  return said.join(' ');
};

export const romiRows = (input: OutputInput): RowParts[] => {
  const { plan, lang, locale } = input;
  const words = lifecycleText[lang].economics;
  const { romi, grossMargin } = plan.economics;
  if (romi.length === 0) return [{ id: 'none:romi', style: 'line', cells: { what: words.none.romi } }];
  return romi.map(
    (cohort): RowParts => ({
      id: `romi:${cohort.id}`,
      style: 'kpi',
      formats: { value: numberFormatOf('share', locale) },
      cells: {
        what: words.quarter({ id: cohort.id }),
        amount: cohort.cost === null ? null : unitsOf(cohort.cost),
        count: cohort.won,
        value: cohort.romi,
        state: cohort.ripe === null ? words.unknownRipe : cohort.ripe ? words.ripe : words.ripening,
        state_code: cohort.ripe === false ? 'ripening' : null,
        remark: remarkOfCohort(cohort, { ...input, grossMargin }),
      },
    }),
  );
};

export const reportedRows = ({ plan, lang, locale }: OutputInput): RowParts[] => {
  const words = lifecycleText[lang].economics;
  const { reported } = plan.economics;
  if (reported.length === 0) return [{ id: 'none:reported', style: 'line', cells: { what: words.none.reported } }];
  return reported.map(({ vendor, own, reported: theirs }): RowParts => {
    const said = { own: own === null ? '' : numberText(own, 0, lang), reported: numberText(theirs, 0, lang) };
    return {
      id: `reported:${vendor}`,
      style: 'kpi',
      formats: { value: numberFormatOf('count', locale) },
      cells: {
        what: words.reported({ vendor: planText[lang].vendors[vendor.toLowerCase()] || vendor }),
        count: own,
        value: theirs,
        state: words.media,
        state_code: 'media',
        remark: words.reportedRemark(said),
      },
    };
  });
};
