// What the logs hold: Deal history, Triggers, Names.
import type { DealChange, FiredTrigger } from '../../domain/plan/types';
import type { StandingTrigger } from '../../sheet/triggers/standingTrigger';
import type { Book } from '../workbook/book';
import { readSmallTab } from './smallTab';

/** Oldest first; rows of one day in the order in which they were written. */
export function readDealHistory(book: Book): DealChange[] {
  return readSmallTab(book, 'deal_history')
    .filter((row) => row.day('observed') >= 0)
    .map(
      (row): DealChange => ({
        deal: row.text('deal'),
        observed: row.day('observed'),
        stage: row.text('stage'),
        probability: row.number('probability'),
        amount: row.money('amount'),
      }),
    )
    .sort((a, b) => a.observed - b.observed);
}

export function readTriggers(book: Book): { fired: FiredTrigger[]; standing: StandingTrigger[] } {
  const rows = readSmallTab(book, 'triggers').filter((row) => row.text('id') !== '');
  const standing = rows.map((row): StandingTrigger => {
    const dayIn = (column: string): number | null => (row.day(column) < 0 ? null : row.day(column));
    return {
      id: row.text('id'),
      rule: row.text('rule_code'),
      account: row.text('account'),
      evidence: row.text('evidence'),
      fired: dayIn('fired'),
      due: dayIn('due'),
      handled: row.raw('handled') === true,
      resolved: dayIn('resolved') !== null,
    };
  });
  const fired = rows
    .filter((row) => row.text('rule_code') !== '' && row.day('fired') >= 0)
    .map(
      (row): FiredTrigger => ({
        key: row.text('id'),
        rule: row.text('rule_code'),
        subject: row.text('subject'),
        evidence: row.text('evidence_key'),
        fired: row.day('fired'),
        open: row.raw('handled') !== true,
        ...(row.day('resolved') >= 0 ? { resolved: true as const } : {}),
      }),
    );
  return { fired, standing };
}

type Kept = Readonly<Record<string, string | number | boolean>>;
export const foldRaw = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** People's cells of subjects whose rows are gone, by key of the row in Names. */
export function readKept(book: Book): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const row of readSmallTab(book, 'names')) {
    const text = row.text('kept');
    if (text !== '') kept.set(row.text('id'), keptCells(text));
  }
  return kept;
}

export function keptCells(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Kept) : {};
  } catch {
    return {};
  }
}
