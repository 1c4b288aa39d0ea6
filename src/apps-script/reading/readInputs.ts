// Goals, stages, costs, accounts: what people type.
import { civilOfDay } from '../../domain/calendar/civilOfDay';
import { monthsFrom } from '../../domain/calendar/monthsFrom';
import { periodOf } from '../../domain/calendar/periodOf';
import { KPIS } from '../../domain/kpi/registry';
import type { KpiId } from '../../domain/kpi/types';
import { foldName } from '../../domain/matching/foldName';
import type { Cost, Goal, StageCode, StageMap } from '../../domain/plan/types';
import { choiceCode } from '../../tabs/choices';
import { LANGS } from '../../text/lang';
import { settingsText } from '../../text/settings';
import type { Book } from '../workbook/book';
import { readSmallTab, type SmallRow } from './smallTab';

const kpiOf = (row: SmallRow): KpiId | null => {
  const id = row.text('id').trim();
  const name = foldName(row.text('kpi'));
  const kpis = KPIS.map((kpi) => kpi.id);
  return kpis.find((kpi) => kpi === id) ?? kpis.find((kpi) => LANGS.some((lang) => foldName(settingsText[lang].goals[kpi][0]) === name)) ?? null;
};

export function readGoals(book: Book): Goal[] {
  const goals: Goal[] = [];
  for (const row of readSmallTab(book, 'goals')) {
    const kpi = kpiOf(row);
    const goal = row.number('goal');
    if (kpi && goal !== null) goals.push({ kpi, goal, row: row.row });
  }
  return goals;
}

export function readStages(book: Book): StageMap {
  const byName = new Map<string, StageCode>();
  for (const row of readSmallTab(book, 'stages')) {
    const name = foldName(row.text('name'));
    const code = choiceCode('stage', row.text('meaning'));
    if (name !== '' && code && !byName.has(name)) byName.set(name, code as StageCode);
  }
  return { byName };
}

/** The month of a costs row: any day of it, or `2026-03`. */
function monthOf(row: SmallRow): { start: number; end: number } | null {
  const day = row.day('month');
  if (day < 0) return /^\s*\d{4}-\d{2}\s*$/.test(row.text('month')) ? periodOf(row.text('month'), 1) : null;
  const { year, month } = civilOfDay(day);
  return monthsFrom(year, month, 1);
}

export function readCosts(book: Book): Cost[] {
  const costs: Cost[] = [];
  for (const row of readSmallTab(book, 'costs')) {
    const month = monthOf(row);
    if (!month) continue;
    const money = (column: string): number => row.money(column) ?? 0;
    costs.push({
      row: row.row,
      start: month.start,
      end: month.end,
      media: money('media'),
      work: money('work'),
      tools: money('tools'),
      agency: money('agency'),
      currency: row.text('currency').trim(),
      of: row.word('of'),
    });
  }
  return costs;
}
