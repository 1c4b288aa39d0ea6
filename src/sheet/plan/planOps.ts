// The Plan from top to bottom: title and sentences above the header, KPIs in their groups, the foot.
import { planText } from '../../text/plan';
import { columnsWeWrite, type RowParts, rowOf } from '../columnsWeWrite';
import { KPI_GROUPS, kpiDefOf } from '../kpiForms';
import type { Op } from '../model';
import type { OutputInput } from '../outputInput';
import { dayText } from '../wording/dayText';
import { footRows } from './footRows';
import { interimRows } from './interimRows';
import { kpiRow } from './kpiRow';
import { nurtureRows } from './nurtureRows';
import { sentences } from './sentences';

const titleOf = ({ plan, lang, planName, buildNumber, stale }: OutputInput): string => {
  const words = planText[lang];
  const title = words.title({ name: planName || words.untitled, period: plan.period.id, date: dayText(plan.today, lang), build: buildNumber });
  return stale ? `${title} · ${words.stale({ tabs: stale })}` : title;
};

const groupRow = (id: keyof typeof planText.en.groups, { plan, lang }: OutputInput): RowParts => {
  const name = planText[lang].groups[id];
  return { id: `group:${id}`, cells: { kpi: id === 'sales' ? `${name} (${plan.currency})` : name }, style: 'group' };
};

const bodyRows = (input: OutputInput): RowParts[] => {
  const rows: RowParts[] = [];
  for (const group of KPI_GROUPS) {
    const kpis = input.plan.kpis.filter((kpi) => kpiDefOf(kpi.id).group === group);
    if (kpis.length > 0) rows.push(groupRow(group, input), ...kpis.map((kpi) => kpiRow(kpi, input)));
  }
  return [...rows, ...interimRows(input), ...nurtureRows(input), groupRow('foot', input), ...footRows(input)];
};

export const planOps = (input: OutputInput): Op[] => {
  const { plan, lang, previousTriggers } = input;
  const rows = bodyRows(input).map((row, at) => rowOf('plan', { ...row, cells: { rank: at + 1, ...row.cells } }));
  return [
    { op: 'head', tab: 'plan', lines: [titleOf(input), ...sentences(plan, previousTriggers, lang)] },
    { op: 'upsert', tab: 'plan', columns: columnsWeWrite('plan'), rows, rest: 'vanish', sort: true },
  ];
};
