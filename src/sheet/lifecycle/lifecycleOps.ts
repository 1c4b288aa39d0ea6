// The Lifecycle tab from top to bottom: what to act on today first, then where leads stand, answers, cohorts, values, what came back, the foot.
import { lifecycleText } from '../../text/lifecycle';
import { planText } from '../../text/plan';
import { columnsWeWrite, type RowParts, rowOf } from '../columnsWeWrite';
import type { Op } from '../model';
import type { OutputInput } from '../outputInput';
import { dayText } from '../wording/dayText';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';
import { answerRows, lateRows, stageRows } from './lifecycleRows';
import { backRows, cohortRows, nurtureRows } from './valueRows';

const headOf = ({ plan, lang, planName, buildNumber }: OutputInput): string[] => {
  const words = lifecycleText[lang].lifecycle;
  const { answers, late } = plan.lifecycle;
  const summary = {
    late: numberText(late.length, 0, lang),
    answered: numberText(answers.accepted + answers.rejected, 0, lang),
    rate: answers.rate === null ? '' : valueText(answers.rate, 'share', lang),
  };
  return [words.title({ name: planName || planText[lang].untitled, date: dayText(plan.today, lang), build: buildNumber }), words.summary(summary)];
};

const footRows = ({ lang }: OutputInput): RowParts[] =>
  Object.entries(lifecycleText[lang].lifecycle.foot).map(([id, what]): RowParts => ({ id: `foot:${id}`, style: 'foot', cells: { what } }));

const GROUPS = [
  ['late', lateRows],
  ['stages', stageRows],
  ['answers', answerRows],
  ['cohorts', cohortRows],
  ['nurture', nurtureRows],
  ['back', backRows],
  ['foot', footRows],
] as const;

export const lifecycleOps = (input: OutputInput): Op[] => {
  const names = lifecycleText[input.lang].lifecycle.groups;
  const rows = GROUPS.flatMap(([id, rowsOf]) => [
    { id: `group:${id}`, style: 'group', cells: { what: names[id] } } satisfies RowParts,
    ...rowsOf(input),
  ]).map((row: RowParts, at) => rowOf('lifecycle', { ...row, cells: { rank: at + 1, ...row.cells } }));
  return [
    { op: 'head', tab: 'lifecycle', lines: headOf(input) },
    { op: 'upsert', tab: 'lifecycle', columns: columnsWeWrite('lifecycle'), rows, rest: 'vanish', sort: true },
  ];
};
