// The Funnel tab from top to bottom: title, goal and bottleneck above the header; the stages, the what-if block, the foot.
import { unitsOf } from '../../domain/money/unitsOf';
import { planText } from '../../text/plan';
import { columnsWeWrite, type RowParts, rowOf } from '../columnsWeWrite';
import type { Op } from '../model';
import type { OutputInput } from '../outputInput';
import { bottleneckSentence } from '../plan/bottleneckSentence';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';
import { stageRows } from './stageRows';
import { whatIfRows } from './whatIfRows';

const titleOf = ({ plan, lang, planName, buildNumber }: OutputInput): string => {
  const words = planText[lang];
  const { from, to } = plan.funnel;
  return words.funnel.title({ name: planName || words.untitled, from: dayText(from, lang), to: dayText(to, lang), build: buildNumber });
};

const goalLine = ({ plan, lang }: OutputInput): string => {
  const words = planText[lang].funnel;
  const { goalRevenue, averageDeal, goalDeals, wonDeals, wonValue, expectedDeals } = plan.funnel;
  const money = (micro: number): string => valueText(unitsOf(micro), 'money', lang, plan.currency);
  if (goalRevenue === null) return words.noGoal;
  if (averageDeal === null || goalDeals === null) return words.goalWithoutAverage({ revenue: money(goalRevenue) });
  const deals = (count: number): string => numberText(count, Math.abs(count - Math.round(count)) < 1e-9 ? 0 : 1, lang);
  const expected = expectedDeals ? deals(expectedDeals) : '';
  const won = wonDeals > 0 ? `${deals(wonDeals)} (${money(wonValue)})` : '';
  return words.goal({ revenue: money(goalRevenue), deals: deals(goalDeals), average: money(averageDeal), won, expected });
};

const bottleneckLine = ({ plan, lang }: OutputInput): string => {
  const words = planText[lang].funnel;
  const judged = plan.funnel.stages.some((stage) => stage.benchmark !== null && stage.rate !== null);
  return bottleneckSentence(plan, lang) || (judged ? words.noBottleneck : words.noBenchmark);
};

const footRows = ({ lang, settings }: OutputInput): RowParts[] => {
  const words = planText[lang].funnel;
  const share = 100 * settings.confidence;
  const confidence = `${numberText(share, Math.abs(share - Math.round(share)) < 1e-9 ? 0 : 1, lang)} %`;
  const { conversion, interval, bottleneck, needed, whatIf } = words.foot;
  const months = numberText(settings.base_window_months, 0, lang);
  const lines = [conversion({ months }), interval({ confidence }), bottleneck, needed, whatIf];
  return [
    { id: 'group:foot', cells: { stage: words.groups.foot }, style: 'group' },
    ...lines.map((line, at): RowParts => ({ id: `foot:${at + 1}`, cells: { stage: line }, style: 'foot' })),
  ];
};

const bodyRows = (input: OutputInput): RowParts[] => {
  const words = planText[input.lang].funnel;
  const stages = stageRows(input);
  const none: RowParts = { id: 'none', cells: { stage: words.none.stage, remark: words.none.remark }, style: 'line' };
  const whatIf: RowParts = { id: 'group:what_if', cells: { stage: words.groups.what_if }, style: 'group' };
  return [...(stages.length > 0 ? stages : [none]), whatIf, ...whatIfRows(input), ...footRows(input)];
};

export const funnelOps = (input: OutputInput): Op[] => {
  const rows = bodyRows(input).map((row, at) => rowOf('funnel', { ...row, cells: { rank: at + 1, ...row.cells } }));
  return [
    { op: 'head', tab: 'funnel', lines: [titleOf(input), goalLine(input), bottleneckLine(input)] },
    { op: 'upsert', tab: 'funnel', columns: columnsWeWrite('funnel'), rows, rest: 'vanish', sort: true },
  ];
};
