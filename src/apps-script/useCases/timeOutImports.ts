// An import that got no block for an hour is given up: its rows go, and the file begins anew.

import type { Op } from '../../sheet/model';
import { serverText } from '../../text/server';
import { commit } from '../commit/commit';
import { IMPORT_MINUTES } from '../limits';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import { dropProgress, landingTab } from './importProgress';
import { importState } from './importRow';

export function timeOutImports(book: Book, imports: readonly ImportRow[]): ImportRow[] {
  const limit = Date.now() - IMPORT_MINUTES * 60_000;
  const late = imports.filter((row) => row.state === 'receiving' && row.lastBlock <= limit);
  const changes: Op[] = [];
  for (const row of late) {
    changes.push({ op: 'deleteImports', tab: landingTab(book, row).id, imports: [row.id] });
    changes.push(importState(book, row.id, 'undone', serverText[book.lang].states.timedOut));
  }
  if (late.length > 0) commit(book, changes);
  for (const row of late) dropProgress(row.id);
  return imports.map((row) => (late.includes(row) ? { ...row, state: 'undone' } : row));
}
