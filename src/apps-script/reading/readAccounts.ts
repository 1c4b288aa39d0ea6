// Target accounts with their ids. A row without an id gets one now, and so does a copied row: the topmost keeps the id. The ids are
// written with the commit; the build already reckons with them.
import { assignIds, type Identity } from '../../domain/account/assignIds';
import type { IndexedAccount } from '../../domain/account/nameIndex';
import type { Account, HealthLine } from '../../domain/plan/types';
import type { Op } from '../../sheet/model';
import { tabOf } from '../../tabs/registry';
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
/** Something that people or a file put there: neither an id, nor a computed cell, nor an empty tick box. */
const holdsContent = (row: SmallRow): boolean =>
  tabOf('accounts').columns.some(({ id, owner }) => owner !== 'build' && row.raw(id) !== '' && row.raw(id) !== false);

const nameless = (code: string, severity: HealthLine['severity'], row: SmallRow, shown: string | null): HealthLine => ({
  code,
  severity,
  tab: 'accounts',
  row: row.row,
  column: 'name',
  data: shown === null ? {} : { shown },
});
/** Left out, or shown by what else the row has; the row itself stays as it is. */
function namelessRows(rows: readonly SmallRow[]): HealthLine[] {
  const lines: HealthLine[] = [];
  for (const row of rows) {
    if (row.word('name') !== null) continue;
    if (isNamed(row)) lines.push(nameless('nameless_account', 'info', row, row.word('domain') ?? row.word('business_id')));
    else if (holdsContent(row)) lines.push(nameless('unnamed_account', 'warning', row, null));
  }
  return lines;
}

export type IdTab = 'accounts' | 'people' | 'leads' | 'deals' | 'costs' | 'icp' | 'channels';

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

export function idChanges(book: Book, tab: IdTab, rows: readonly SmallRow[], fresh: ReadonlyMap<number, string>): IdChanges {
  if (fresh.size === 0) return { ops: [], health: [] };
  const place = book.place(tab);
  const words = signatures(place);
  const ids = [...fresh].map(([row, id]) => ({ row, was: words[row - place.headerRow - 1], id }));
  // a cost row is copied from month to month on purpose
  const copied = tab === 'costs' ? [] : rows.filter((row) => fresh.has(row.row) && row.text('id') !== '');
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

export function readAccounts(book: Book): { accounts: AccountRow[]; rows: readonly SmallRow[]; changes: IdChanges } {
  const all = readSmallTab(book, 'accounts');
  const rows = all.filter(isNamed);
  const fresh = newIds(rows, (wanting, taken) => assignIds(wanting.map(identity), taken));
  const accounts = rows.map(
    (row): AccountRow => ({
      id: fresh.get(row.row) ?? row.text('id'),
      name: row.word('name') ?? row.word('domain') ?? row.text('business_id'),
      row: row.row,
      tier: row.word('tier'),
      owner: row.word('owner'),
      potential: row.amount('potential'),
      leadCustomer: row.raw('lead_customer') === true,
      places: [row.text('city').trim(), row.text('country').trim()],
      products: row.text('products').trim(),
      domain: row.word('domain'),
      businessId: row.word('business_id'),
    }),
  );
  const changes = idChanges(book, 'accounts', rows, fresh);
  return { accounts, rows, changes: { ...changes, health: changes.health.concat(namelessRows(all)) } };
}
