// Touches of a finished import: each event counts once. Rows whose event stands in another complete import, was typed, or came earlier in the
// same file go, and the warnings say how many.
import { serverText } from '../../text/server';
import { importOf } from '../commit/importKey';
import { readBlocks } from '../reading/readColumns';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import type { Completion } from './completion';
import { matchedNames } from './matchedNames';

/** Keys of the rows of `standing` whose event is known already; typed rows are of import 0. */
function repeatedRows(book: Book, standing: ImportRow, complete: ReadonlySet<number>): string[] {
  const known = new Set<string>();
  const mine: [key: string, id: string][] = [];
  readBlocks(book.place('touches'), ['import', 'id'], (block) => {
    for (let i = 0; i < block.length; i++) {
      const [key, id] = [String(block.value(i, 'import')), String(block.value(i, 'id'))];
      const of = importOf(key);
      if (of === standing.id) mine.push([key, id]);
      else if (id !== '' && (of === 0 || complete.has(of))) known.add(id);
    }
  });
  const repeated: string[] = [];
  for (const [key, id] of mine) {
    if (known.has(id)) repeated.push(key);
    else known.add(id);
  }
  return repeated;
}

export function completeTouches(book: Book, standing: ImportRow, imports: readonly ImportRow[]): Completion {
  const complete = new Set(imports.filter((row) => row.tab === 'touches' && row.state === 'complete' && row.id !== standing.id).map((row) => row.id));
  const repeated = repeatedRows(book, standing, complete);
  return {
    changes: repeated.length > 0 ? [{ op: 'deleteRows', tab: 'touches', keys: repeated }] : [],
    replaced: [],
    warnings: repeated.length > 0 ? [serverText[book.lang].warnings.repeated({ rows: repeated.length })] : [],
    matched: matchedNames(book, standing),
  };
}
