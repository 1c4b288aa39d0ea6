// Accounts of a list: rows that are in already are found by business id, domain or company key and get the file's columns; the others are
// new. A blank of the file leaves what stands, since lists are patchy and people add to them by hand.
import { assignIds, type Identity } from '../../domain/account/assignIds';
import { businessIdOf } from '../../domain/account/businessIdOf';
import { companyKey } from '../../domain/account/companyKey';
import { domainOf } from '../../domain/account/domainOf';
import { indexAccounts, matchAccount } from '../../domain/account/nameIndex';
import type { Cell, ModelRow } from '../../sheet/model';
import { readAccounts } from '../reading/readAccounts';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import type { Completion } from './completion';
import { filledCells, mappedColumns, type Staged, stagedRows, wordIn } from './stagedRows';

const identity = (row: Staged): Identity => ({
  name: wordIn(row, 'name') ?? '',
  domain: wordIn(row, 'domain'),
  businessId: wordIn(row, 'business_id'),
});

/** Rows of one list that are the same company: same business id, else same domain and name, where a business id does not tell them apart. */
function groupOf(row: Staged): string {
  const { name, domain, businessId } = identity(row);
  return businessIdOf(businessId ?? '') ?? `${companyKey(name)}|${domainOf(domain ?? '') ?? ''}`;
}

function idsOf(rows: readonly Staged[], book: Book): string[] {
  const standing = readAccounts(book).accounts;
  const index = indexAccounts(standing);
  const found = rows.map((row) =>
    matchAccount(index, { company: wordIn(row, 'name'), domain: wordIn(row, 'domain'), businessId: wordIn(row, 'business_id') }),
  );
  const fresh = new Map<string, Staged>();
  rows.forEach((row, i) => {
    if (found[i] === null && !fresh.has(groupOf(row))) fresh.set(groupOf(row), row);
  });
  const ids = assignIds(
    [...fresh.values()].map(identity),
    standing.map((account) => account.id),
  );
  const idByGroup = new Map([...fresh.keys()].map((group, i) => [group, ids[i]]));
  return rows.map((row, i) => found[i] ?? (idByGroup.get(groupOf(row)) as string));
}

export function mergeAccounts(book: Book, standing: ImportRow): Completion {
  const rows = stagedRows(book, standing.id);
  const columns = mappedColumns(book, 'accounts', rows);
  const merged = filledCells(book, 'accounts', rows, idsOf(rows, book));
  const models = [...merged].map(([id, cells]): ModelRow => ({ id, cells: columns.map((column): Cell | undefined => cells[column]) }));
  const { ops } = readAccounts(book).changes;
  return {
    changes: [...ops, { op: 'upsert', tab: 'accounts', columns, rows: models, rest: 'keep' }],
    replaced: [],
    warnings: [],
    matched: { matched: standing.rows, unmatched: 0, names: [] },
  };
}
