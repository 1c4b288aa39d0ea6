// Costs by month, with ids for rows that people typed: 2026-01|linkedin|eur. A row that holds money but no month is named in Health.
import { uniqueId } from '../../domain/account/uniqueId';
import { civilOfDay } from '../../domain/calendar/civilOfDay';
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { monthsFrom } from '../../domain/calendar/monthsFrom';
import { periodOf } from '../../domain/calendar/periodOf';
import { foldName } from '../../domain/matching/foldName';
import type { Cost, Day } from '../../domain/plan/types';
import type { Book } from '../workbook/book';
import { type IdChanges, idChanges, newIds } from './readAccounts';
import { readSmallTab, type SmallRow } from './smallTab';

const MONEY = ['media', 'work', 'tools', 'agency'] as const;

/** `month`: its first day, null where it is not known */
export const costId = (cost: { month: Day | null; of: string; currency: string }): string =>
  [cost.month === null ? '' : isoOfDay(cost.month).slice(0, 7), foldName(cost.of), foldName(cost.currency)].join('|');

/** The month of a costs row: any day of it, or `2026-03`. */
function monthOf(row: SmallRow): { start: Day; end: Day } | null {
  const day = row.day('month');
  if (day < 0) return /^\s*\d{4}-\d{2}\s*$/.test(row.text('month')) ? periodOf(row.text('month').trim(), 1) : null;
  const { year, month } = civilOfDay(day);
  return monthsFrom(year, month, 1);
}
const isCost = (row: SmallRow): boolean => row.word('month') !== null || MONEY.some((column) => row.word(column) !== null);

function costOf(book: Book, row: SmallRow): Cost | null {
  const month = monthOf(row);
  if (!month) {
    book.findings.cell('bad_date', row.text('month').trim(), { tab: 'costs', row: row.row, column: 'month' });
    return null;
  }
  const money = (column: (typeof MONEY)[number]): number => row.amount(column) ?? 0;
  return {
    row: row.row,
    start: month.start,
    end: month.end,
    media: money('media'),
    work: money('work'),
    tools: money('tools'),
    agency: money('agency'),
    currency: row.text('currency').trim(),
    of: row.word('of'),
  };
}

/** Rows with their ids, made where a row has none: an import finds them again. A blank currency is the plan's. */
export function costRows(book: Book, currency: string): { rows: { row: SmallRow; id: string }[]; changes: IdChanges } {
  const rows = readSmallTab(book, 'costs').filter(isCost);
  const fresh = newIds(rows, (wanting, taken) => {
    const used = new Set(taken);
    const made = (row: SmallRow) => costId({ month: monthOf(row)?.start ?? null, of: row.text('of'), currency: row.word('currency') ?? currency });
    return wanting.map((row) => uniqueId(made(row), used));
  });
  return { rows: rows.map((row) => ({ row, id: fresh.get(row.row) ?? row.text('id') })), changes: idChanges(book, 'costs', rows, fresh) };
}

export function readCosts(book: Book, currency: string): { costs: Cost[]; changes: IdChanges } {
  const { rows, changes } = costRows(book, currency);
  return { costs: rows.map(({ row }) => costOf(book, row)).filter((cost): cost is Cost => cost !== null), changes };
}
