import { importOf } from '../commit/importKey';
import { readBlocks } from '../reading/readColumns';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import type { Matched } from './completion';

/** Counted from the rows as they stand; a tab without companies has nothing to match. */
export function matchedNames(book: Book, standing: ImportRow): Matched {
  const place = book.place(standing.tab);
  if (place.def.class === 'entity' || !place.columns.has('account')) return { matched: standing.rows, unmatched: 0, names: [] };
  let [matched, unmatched] = [0, 0];
  const names = new Set<string>();
  readBlocks(place, ['import', 'account', 'company', 'domain'], (block) => {
    for (let i = 0; i < block.length; i++) {
      if (importOf(String(block.value(i, 'import'))) !== standing.id) continue;
      if (block.value(i, 'account') !== '') matched++;
      else {
        unmatched++;
        const name = String(block.value(i, 'company') || block.value(i, 'domain'));
        if (name !== '') names.add(name);
      }
    }
  });
  return { matched, unmatched, names: [...names] };
}
