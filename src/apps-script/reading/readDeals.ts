// Deals as they stand, with ids for rows that people typed, accounts for names that are matched only now, and the changes that people made
// by hand: a stage that differs from the newest row of Deal history was typed.

import { uniqueId } from '../../domain/account/uniqueId';
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { type HistoryRow, newHistoryRows } from '../../domain/deals/dealHistory';
import { dealId } from '../../domain/deals/dealId';
import type { Day, DealChange, DealColumns } from '../../domain/plan/types';
import type { Book } from '../workbook/book';
import type { Rematch } from './countingRows';
import { type IdChanges, idChanges, newIds } from './readAccounts';
import { readSmallTab, type SmallRow } from './smallTab';
import { coded, type WordTable, wordTable } from './wordTable';

export interface DealRow {
  readonly row: SmallRow;
  readonly id: string;
  readonly account: string;
}
const isDeal = (row: SmallRow): boolean => row.word('title') !== null || row.word('company') !== null || row.text('id') !== '';

function idOf(row: SmallRow): string {
  const day = row.day('created');
  const account = row.word('account') ?? row.word('company') ?? '';
  return dealId({ crmId: '', account, title: row.text('title'), created: day < 0 ? '' : isoOfDay(day) });
}

export function readDeals(book: Book, rematch: Rematch): { deals: DealRow[]; changes: IdChanges } {
  const rows = readSmallTab(book, 'deals').filter(isDeal);
  const fresh = newIds(rows, (wanting, taken) => {
    const used = new Set(taken);
    return wanting.map((row) => uniqueId(idOf(row), used));
  });
  const deals = rows.map((row): DealRow => {
    const id = fresh.get(row.row) ?? row.text('id');
    const names = { company: row.text('company').trim(), domain: '', email: '' };
    return { row, id, account: rematch({ tab: 'deals', key: id, stands: row.word('account') ?? '', ...names }) ?? '' };
  });
  return { deals, changes: idChanges(book, 'deals', rows, fresh) };
}

/** An export may have been read whose day lies after the plan's today: what it saw is not a change of today. */
export function typedChanges(deals: readonly DealRow[], history: readonly DealChange[], today: Day): HistoryRow[] {
  const newest = new Map(history.map((change) => [change.deal, change]));
  const observed = deals
    .filter(({ id }) => (newest.get(id)?.observed ?? today) <= today)
    .map(({ id, row }) => ({
      id,
      title: row.text('title'),
      stage: row.text('stage'),
      probability: row.number('probability'),
      amount: row.money('amount'),
    }));
  return newHistoryRows(history, observed, today, null);
}

export function dealColumns(deals: readonly DealRow[], accounts: WordTable): DealColumns {
  const { length } = deals;
  const words = (column: string) => coded(wordTable(), length, (i) => deals[i].row.text(column).trim());
  const known = (value: number | null): number => (value === null ? NaN : value);
  return {
    length,
    row: Int32Array.from(deals, (deal) => deal.row.row),
    id: coded(wordTable(), length, (i) => deals[i].id),
    account: coded(accounts, length, (i) => deals[i].account),
    title: words('title'),
    stage: words('stage'),
    status: words('status'),
    probability: Float64Array.from(deals, (deal) => known(deal.row.number('probability'))),
    amount: Float64Array.from(deals, (deal) => known(deal.row.amount('amount'))),
    currency: words('currency'),
    created: Int32Array.from(deals, (deal) => deal.row.date('created')),
    closed: Int32Array.from(deals, (deal) => deal.row.date('closed')),
    activity: Int32Array.from(deals, (deal) => deal.row.date('activity')),
    lostReason: words('lost_reason'),
  };
}
