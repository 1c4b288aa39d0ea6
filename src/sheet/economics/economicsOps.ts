// The Economics tab from top to bottom: costs, return by quarter, influence by rule, by channel and by deal, own and reported leads, the foot.
import { FEW } from '../../domain/funnel/reckonedRate';
import { lifecycleText } from '../../text/lifecycle';
import { planText } from '../../text/plan';
import { columnsWeWrite, type RowParts, rowOf } from '../columnsWeWrite';
import type { Op } from '../model';
import type { OutputInput } from '../outputInput';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';
import { channelRows, dealRows, ruleRows } from './influenceRows';
import { costRows, reportedRows, romiRows } from './moneyRows';

const headOf = ({ plan, lang, planName, buildNumber }: OutputInput): string[] => {
  const words = lifecycleText[lang].economics;
  const { days, from, deals } = plan.economics.lag;
  const whole = (count: number): string => numberText(count, 0, lang);
  const lag =
    days === null || from === null ? words.noLag : words.lag({ days: whole(Math.round(days)), from, deals: whole(deals), few: deals < FEW });
  return [words.title({ name: planName || planText[lang].untitled, date: dayText(plan.today, lang), build: buildNumber }), lag];
};

const footRows = ({ lang }: OutputInput): RowParts[] =>
  Object.entries(lifecycleText[lang].economics.foot).map(([id, what]): RowParts => ({ id: `foot:${id}`, style: 'foot', cells: { what } }));

const GROUPS = [
  ['cost', costRows],
  ['romi', romiRows],
  ['rules', ruleRows],
  ['channels', channelRows],
  ['deals', dealRows],
  ['reported', reportedRows],
  ['foot', footRows],
] as const;

export const economicsOps = (input: OutputInput): Op[] => {
  const names = lifecycleText[input.lang].economics.groups;
  const rows = GROUPS.flatMap(([id, rowsOf]) => [
    { id: `group:${id}`, style: 'group', cells: { what: names[id] } } satisfies RowParts,
    ...rowsOf(input),
  ]).map((row: RowParts, at) => rowOf('economics', { ...row, cells: { rank: at + 1, ...row.cells } }));
  return [
    { op: 'head', tab: 'economics', lines: headOf(input) },
    { op: 'upsert', tab: 'economics', columns: columnsWeWrite('economics'), rows, rest: 'vanish', sort: true },
  ];
};
