// Ids for rows that people typed into a tab of ours, after their names: 'New line' is 'new-line', a second one 'new-line-2'.

import { plainLetters } from '../../domain/account/plainLetters';
import { uniqueId } from '../../domain/account/uniqueId';
import { newIds } from './readAccounts';
import type { SmallRow } from './smallTab';

const slug = (name: string): string =>
  plainLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** By sheet row, for rows that have none or a copied one; `bare` where a name has no letters. */
export const rowIds = (rows: readonly SmallRow[], nameOf: (row: SmallRow) => string, bare: string): Map<number, string> =>
  newIds(rows, (wanting, taken) => {
    const used = new Set(taken);
    return wanting.map((row) => uniqueId(slug(nameOf(row)) || bare, used));
  });
