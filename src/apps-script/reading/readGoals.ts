// The Goals tab: goals of KPIs, and the targets from which the funnel is calculated. Rows are found by their id, else by their words in any
// language. A goal that is no number is named in Health.
import { KPIS } from '../../domain/kpi/registry';
import type { KpiId, TargetId } from '../../domain/kpi/types';
import { foldName } from '../../domain/matching/foldName';
import { microOf } from '../../domain/money/microOf';
import type { FunnelStage, Goal, Targets } from '../../domain/plan/types';
import { LANGS } from '../../text/lang';
import { settingsText } from '../../text/settings';
import type { Book } from '../workbook/book';
import { readSmallTab, type SmallRow } from './smallTab';

const TARGETS = Object.keys(settingsText.en.targets) as TargetId[];
const kpis = (): KpiId[] => KPIS.map((kpi) => kpi.id);

/** The code of a row among `codes`: its id, else the first whose name in some language it has. */
function codeOf<C extends string>(row: SmallRow, codes: readonly C[], nameOf: (code: C, lang: (typeof LANGS)[number]) => string): C | null {
  const id = row.text('id').trim();
  const name = foldName(row.text('kpi'));
  return codes.find((code) => code === id) ?? codes.find((code) => LANGS.some((lang) => foldName(nameOf(code, lang)) === name)) ?? null;
}
const kpiOf = (row: SmallRow) => codeOf(row, kpis(), (kpi, lang) => settingsText[lang].goals[kpi][0]);
const targetOf = (row: SmallRow) => codeOf(row, TARGETS, (target, lang) => settingsText[lang].targets[target][0]);

function numberIn(book: Book, row: SmallRow): number | null {
  const goal = row.number('goal');
  if (goal === null && row.word('goal') !== null)
    book.findings.cell('bad_number', row.text('goal').trim(), { tab: 'goals', row: row.row, column: 'goal' });
  return goal;
}

/** The first of several rows for the same target counts, as for goals. */
function targetsOf(typed: ReadonlyMap<TargetId, number>): Targets {
  const of = (target: TargetId): number | null => typed.get(target) ?? null;
  const money = (target: TargetId): number | null => (typed.has(target) ? microOf(typed.get(target) as number) : null);
  const rates: Partial<Record<FunnelStage, number>> = {};
  for (const stage of ['mql', 'sql', 'opportunity', 'offer', 'won'] as const) {
    const rate = of(`rate_${stage}`);
    if (rate !== null) rates[stage] = rate;
  }
  return { revenue: money('revenue'), averageDeal: money('average_deal'), grossMargin: of('gross_margin'), rates };
}

export function readGoals(book: Book): { goals: Goal[]; targets: Targets } {
  const goals: Goal[] = [];
  const typed = new Map<TargetId, number>();
  for (const row of readSmallTab(book, 'goals')) {
    const kpi = kpiOf(row);
    const target = kpi ? null : targetOf(row);
    if (!kpi && !target) continue;
    const goal = numberIn(book, row);
    if (goal === null) continue;
    if (kpi) goals.push({ kpi, goal, row: row.row });
    else if (target && !typed.has(target)) typed.set(target, goal);
  }
  return { goals, targets: targetsOf(typed) };
}
