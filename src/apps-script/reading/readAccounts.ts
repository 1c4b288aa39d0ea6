// Target accounts with their ids. A row without an id gets one now, and so does a copied row: the topmost keeps the id. The ids are
// written with the commit; the build already reckons with them.
import { assignIds, type Identity } from '../../domain/account/assignIds';
import type { IndexedAccount } from '../../domain/account/nameIndex';
import type { Account, HealthLine } from '../../domain/plan/types';
import type { Op } from '../../sheet/model';
import { signatures } from '../commit/setIds';
import type { Book } from '../workbook/book';
import { readSmallTab, type SmallRow } from './smallTab';

export interface AccountRow extends Account, IndexedAccount {
  readonly row: number;
}
export interface IdChanges {
  readonly ops: readonly Op[];
  readonly health: readonly HealthLine[];
}

const identity = (row: SmallRow): Identity => ({ name: row.text('name'), domain: row.word('domain'), businessId: row.word('business_id') });
const isNamed = (row: SmallRow): boolean => row.word('name') !== null || row.word('domain') !== null || row.word('business_id') !== null;

/** Ids for rows that have none or a copied one, by sheet row. */
export function newIds(rows: readonly SmallRow[], make: (rows: readonly SmallRow[], taken: Iterable<string>) => string[]): Map<number, string> {
  const taken = new Set<string>();
  const wanting: SmallRow[] = [];
  for (const row of rows) {
    const id = row.text('id');
    if (id === '' || taken.has(id)) wanting.push(row);
    else taken.add(id);
  }
  const ids = make(wanting, taken);
  return new Map(wanting.map((row, i) => [row.row, ids[i]]));
}

export function idChanges(book: Book, tab: 'accounts' | 'deals', rows: readonly SmallRow[], fresh: ReadonlyMap<number, string>): IdChanges {
  if (fresh.size === 0) return { ops: [], health: [] };
  const place = book.place(tab);
  const words = signatures(place);
  const ids = [...fresh].map(([row, id]) => ({ row, was: words[row - place.headerRow - 1], id }));
  const copied = rows.filter((row) => fresh.has(row.row) && row.text('id') !== '');
  const health = copied.map(
    (row): HealthLine => ({
      code: 'duplicate_id',
      severity: 'warning',
      tab,
      row: row.row,
      column: null,
      data: { id: row.text('id'), now: fresh.get(row.row) ?? null },
    }),
  );
  return { ops: [{ op: 'setIds', tab, ids }], health };
}

export function readAccounts(book: Book): { accounts: AccountRow[]; changes: IdChanges } {
  const rows = readSmallTab(book, 'accounts').filter(isNamed);
  const fresh = newIds(rows, (wanting, taken) => assignIds(wanting.map(identity), taken));
  const accounts = rows.map(
    (row): AccountRow => ({
      id: fresh.get(row.row) ?? row.text('id'),
      name: row.word('name') ?? row.word('domain') ?? row.text('business_id'),
      row: row.row,
      tier: row.word('tier'),
      owner: row.word('owner'),
      potential: row.money('potential'),
      domain: row.word('domain'),
      businessId: row.word('business_id'),
    }),
  );
  return { accounts, changes: idChanges(book, 'accounts', rows, fresh) };
}
