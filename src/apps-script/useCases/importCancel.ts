// Takes an import back: its rows go by import id. Merged entity rows cannot be told from others any more, so a finished list stays.
import { tabOf } from '../../tabs/registry';
import { commit } from '../commit/commit';
import type { Change } from '../commit/step';
import { Refusal } from '../refusal';
import { withLease } from '../workbook/lease';
import { dropProgress, findImport, landingTab } from './importProgress';
import { importState } from './importRow';
import { openBook } from './openBook';
import { readMeasured } from './peoplesCells';
import { keepOp } from './replaceSlices';

export function importCancel({ id }: { id: number }): { id: number } {
  return withLease(() => {
    const book = openBook();
    const standing = findImport(book, id);
    const landing = landingTab(book, standing).id;
    if (standing.state === 'complete' && landing === '_abm_in') throw new Refusal('not_receiving', { id });
    if (standing.state !== 'undone') {
      const changes: Change[] = [{ op: 'deleteImports', tab: landing, imports: [id] }, importState(book, id, 'undone')];
      if (standing.state === 'complete' && tabOf(standing.tab).class === 'measurement') {
        const rows = readMeasured(book, standing.tab);
        const staying = new Set(rows.filter((row) => row.import !== id).map((row) => row.subject));
        changes.unshift(
          ...keepOp(
            book,
            standing.tab,
            rows.filter((row) => row.import === id),
            staying,
          ),
        );
      }
      commit(book, changes, book.state.undo.import?.head.number === id ? 'forget' : null);
    }
    dropProgress(id);
    return { id };
  });
}
