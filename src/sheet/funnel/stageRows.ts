// One row per stage of the funnel, as of the build; only the answer to a what-if is live. 42 MQLs of which 17 of 42 became SQLs: 40.5 %,
// 27.0 – 55.5 %, against a benchmark of 35 % no bottleneck.
import type { FunnelStageResult, Plan } from '../../domain/plan/types';
import { functionsText } from '../../text/functions';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import type { RowParts } from '../columnsWeWrite';
import { call } from '../formula/call';
import { down, NOTHING, text, top } from '../formula/token';
import { barText } from '../kpi/barText';
import { staticIntervalText } from '../kpi/intervalText';
import type { FormulaCell } from '../model';
import { numberFormatOf } from '../numberFormat';
import type { OutputInput } from '../outputInput';
import { numberText, withMarksOf } from '../wording/numberText';
import { valueText } from '../wording/valueText';
import { stageId } from './funnelStages';
import { reckonedOf } from './reckonedOf';
import { takenRate } from './taken';

const remarkOf = (stage: FunnelStageResult, lang: Lang): string => {
  const words = planText[lang].funnel.remarks;
  const said: string[] = [];
  const whole = (count: number): string => numberText(count, 0, lang);
  if (stage.count === null) said.push(words.noData);
  if (stage.stage === 'mql' && stage.rate !== null && stage.low === null) said.push(words.periodCounts);
  if (stage.fresh > 0) said.push(words.fresh({ count: whole(stage.fresh), one: stage.fresh === 1 }));
  if (stage.neededLow !== null && stage.neededHigh !== null && stage.neededLow < stage.neededHigh)
    said.push(words.range({ low: whole(stage.neededLow), high: whole(stage.neededHigh) }));
  const reckoned = reckonedOf(stage);
  if (reckoned && reckoned.prior > 0)
    said.push(words.prior({ rate: valueText(reckoned.rate, 'share', lang), prior: valueText(reckoned.prior, 'share', lang) }));
  if (stage.benchmarkFrom === 'previous') said.push(words.previous);
  return said.join(' ');
};

/** FUNNEL_BACKCALC stands once in the hidden tab; where it refuses, every answer says so. */
const answerOf = ({ stage, needed }: FunnelStageResult, plan: Plan, lang: Lang): FormulaCell => {
  const first = top('_live', 'stage');
  const name = text(planText[lang].funnel.stages[stage]);
  const found = call('INDEX', down('_live', 'needed'), call('MATCH', name, down('_live', 'stage'), '0'));
  const asked = plan.funnel.goalRevenue !== null && Boolean(plan.funnel.averageDeal);
  const value = needed === null ? (asked ? functionsText[lang].words.no_data : '') : needed;
  return { formula: call('IF', call('ISERROR', first), first, call('IFERROR', found, NOTHING)), value };
};

const stageRow = (stage: FunnelStageResult, { plan, lang, locale }: OutputInput): RowParts => {
  const words = planText[lang].funnel;
  const isFirst = stage.stage === 'visits';
  const reckoned = reckonedOf(stage)?.rate ?? null;
  const interval = withMarksOf(staticIntervalText('share', stage, ''), locale.slice(0, 2) === 'fi' ? 'fi' : 'en');
  const count = numberFormatOf('count', locale);
  return {
    id: stageId(stage.stage),
    style: 'kpi',
    formats: { count, needed: count, gap: count, answer: count, try: numberFormatOf('share', locale) },
    cells: {
      stage: words.stages[stage.stage],
      count: stage.count,
      rate: stage.rate,
      interval: interval || null,
      entered: isFirst ? null : stage.entered,
      median_days: stage.medianDays,
      benchmark: stage.benchmark,
      mark: stage.bottleneck ? words.mark : null,
      mark_code: stage.bottleneck ? 'bottleneck' : null,
      pipeline: isFirst ? null : stage.open,
      needed: stage.needed,
      gap: stage.gap,
      bar: barText(stage.count, stage.needed) || null,
      answer: answerOf(stage, plan, lang),
      reckoned,
      taken: isFirst ? null : takenRate(reckoned),
      remark: remarkOf(stage, lang) || null,
    },
  };
};

/** Empty where nothing is known of any stage below the visits. */
export const stageRows = (input: OutputInput): RowParts[] => {
  const { stages } = input.plan.funnel;
  if (!stages.some(({ stage, count }) => stage !== 'visits' && count !== null)) return [];
  return stages.map((stage) => stageRow(stage, input));
};
