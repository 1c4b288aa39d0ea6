// First call of an import. A file that is in already adds nothing; one that stopped half-way goes on under the same id.
import type { Calls, ImportHeader } from '../../rpc/contract';
import { commit } from '../commit/commit';
import { type ImportRow, readImports } from '../reading/readImports';
import type { Book } from '../workbook/book';
import { withLease } from '../workbook/lease';
import { dropProgress, landingTab, readProgress, receivedRows, writeProgress } from './importProgress';
import { newImport } from './importRow';
import { openBook } from './openBook';
import { timeOutImports } from './timeOutImports';

type Begun = Calls['importBegin']['out'];

function remember(id: number, header: ImportHeader, received: number): void {
  const { fields, vendor, start, end, currency } = header;
  writeProgress(id, { fields, vendor, start, end, currency, received, writing: readProgress(id)?.writing ?? false });
}

function resume(book: Book, standing: ImportRow, header: ImportHeader): Begun {
  const received = readProgress(standing.id)?.received ?? receivedRows(landingTab(book, standing), standing.id);
  remember(standing.id, header, received);
  return { id: standing.id, state: 'receiving', received };
}

export function importBegin(header: ImportHeader): Begun {
  return withLease(() => {
    const book = openBook();
    const imports = timeOutImports(book, readImports(book));
    const standing = imports.find((row) => row.hash === header.hash && row.state !== 'undone');
    if (standing?.state === 'complete') {
      dropProgress(standing.id);
      return { id: standing.id, state: 'complete', received: standing.rows };
    }
    if (standing) return resume(book, standing, header);
    const id = imports.reduce((highest, row) => Math.max(highest, row.id), 0) + 1;
    commit(book, [newImport(book, id, header)]);
    remember(id, header, 0);
    return { id, state: 'receiving', received: 0 };
  });
}
