// Deals of a CRM export, by id. The CRM is right: a blank there clears the cell here. An export that is older than one that is in already
// adds deals and history, but does not turn standing deals back.
import { uniqueId } from '../../domain/account/uniqueId';
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { type HistoryRow, newHistoryRows, type ObservedDeal } from '../../domain/deals/dealHistory';
import { dealId } from '../../domain/deals/dealId';
import { microOf } from '../../domain/money/microOf';
import { unitsOf } from '../../domain/money/unitsOf';
import type { Cell, ModelRow, Op } from '../../sheet/model';
import { readDealHistory } from '../reading/readHistory';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import type { Completion } from './completion';
import { nameFinder } from './nameFinder';
import { observedOn } from './observedOn';
import { dayIn, mappedColumns, numberIn, type Staged, stagedRows, wordIn } from './stagedRows';

interface Merged {
  readonly id: string;
  readonly account: string | null;
  readonly row: Staged;
}

/** With a CRM id the newest row of the file counts; without one equal deals are told apart by number. */
function merge(book: Book, rows: readonly Staged[]): Merged[] {
  const find = nameFinder(book, { people: false }).account;
  const taken = new Set<string>();
  const byId = new Map<string, Merged>();
  for (const row of rows) {
    const company = wordIn(row, 'company');
    const account = company ? find(company, null) : null;
    const crmId = wordIn(row, 'id') ?? '';
    const made = dealId({ crmId, account: account ?? company ?? '', title: wordIn(row, 'title') ?? '', created: dayIn(row, 'created') });
    const id = crmId === '' ? uniqueId(made, taken) : made;
    byId.set(id, { id, account, row });
  }
  return [...byId.values()];
}

const observed = ({ id, row }: Merged): ObservedDeal => {
  const amount = numberIn(row, 'amount');
  return {
    id,
    title: wordIn(row, 'title') ?? '',
    stage: wordIn(row, 'stage') ?? '',
    probability: numberIn(row, 'probability'),
    amount: amount === null ? null : microOf(amount),
  };
};

export function historyOp(rows: readonly HistoryRow[]): Op[] {
  if (rows.length === 0) return [];
  const models = rows.map(
    (row): ModelRow => ({
      id: row.id,
      cells: [
        row.deal,
        row.title,
        { date: isoOfDay(row.observed) },
        row.stage,
        row.probability,
        row.amount === null ? null : unitsOf(row.amount),
        row.import,
      ],
    }),
  );
  return [
    {
      op: 'upsert',
      tab: 'deal_history',
      columns: ['deal', 'title', 'observed', 'stage', 'probability', 'amount', 'import'],
      rows: models,
      rest: 'keep',
      onlyNew: true,
    },
  ];
}

function unmatchedOf(merged: readonly Merged[]): { matched: number; unmatched: number; names: string[] } {
  const left = merged.filter((deal) => deal.account === null);
  const names = left.map((deal) => wordIn(deal.row, 'company')).filter((name): name is string => name !== null);
  return { matched: merged.length - left.length, unmatched: left.length, names: [...new Set(names)] };
}

export function mergeDeals(book: Book, standing: ImportRow, imports: readonly ImportRow[]): Completion {
  const rows = stagedRows(book, standing.id);
  const merged = merge(book, rows);
  const mapped = mappedColumns(book, 'deals', rows);
  const columns = ['account', ...mapped, ...(mapped.includes('currency') || standing.currency === '' ? [] : ['currency'])];
  const cellOf = ({ account, row }: Merged, column: string): Cell =>
    column === 'account' ? account : (row[column] ?? (column === 'currency' && standing.currency !== '' ? standing.currency : null));
  const models = merged.map((deal): ModelRow => ({ id: deal.id, cells: columns.map((column) => cellOf(deal, column)) }));
  const day = observedOn(book, standing);
  const isOlder = imports.some((row) => row.tab === 'deals' && row.state === 'complete' && row.end > day);
  const history = newHistoryRows(readDealHistory(book), merged.map(observed), day, standing.id);
  return {
    changes: [
      { op: 'upsert', tab: 'deals', columns, rows: models, rest: 'keep', ...(isOlder ? { onlyNew: true as const } : {}) },
      ...historyOp(history),
    ],
    replaced: [],
    warnings: [],
    matched: unmatchedOf(merged),
  };
}
