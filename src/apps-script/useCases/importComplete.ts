// Last call of an import: its rows begin to count. What it replaces goes, people's cells move to the new rows, entity rows are merged by
// id, Deal history gets what was observed: all in one commit.
import type { ImportSummary } from '../../rpc/contract';
import { commit } from '../commit/commit';
import type { Change } from '../commit/step';
import { UNMATCHED_SHOWN } from '../limits';
import { type ImportRow, readImports } from '../reading/readImports';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { withLease } from '../workbook/lease';
import { completeTouches } from './completeTouches';
import type { Completion } from './completion';
import { dropProgress, landingTab, readProgress, receivedRows } from './importProgress';
import { importDone } from './importRow';
import { matchedNames } from './matchedNames';
import { mergeAccounts } from './mergeAccounts';
import { mergeCosts } from './mergeCosts';
import { mergeDeals } from './mergeDeals';
import { mergeLeads } from './mergeLeads';
import { mergePeople } from './mergePeople';
import { readFinder } from './nameFinder';
import { openBook } from './openBook';
import { replaceSlices } from './replaceSlices';
import { noteStale } from './stale';

function completionOf(book: Book, standing: ImportRow, imports: readonly ImportRow[]): Completion {
  if (standing.tab === 'accounts') return mergeAccounts(book, standing);
  if (standing.tab === 'people') return mergePeople(book, standing);
  if (standing.tab === 'leads') return mergeLeads(book, standing);
  if (standing.tab === 'costs') return mergeCosts(book, standing);
  if (standing.tab === 'deals') return mergeDeals(book, standing, imports);
  if (standing.tab === 'touches') return completeTouches(book, standing, imports);
  return replaceSlices(book, standing, imports);
}

function requireAll(book: Book, standing: ImportRow): void {
  const progress = readProgress(standing.id);
  const received = progress?.writing ? progress.received : receivedRows(landingTab(book, standing), standing.id);
  if (received < standing.rows) throw new Refusal('incomplete', { id: standing.id, received, rows: standing.rows });
}

function finish(book: Book, standing: ImportRow, imports: readonly ImportRow[]): Completion {
  requireAll(book, standing);
  const done = completionOf(book, standing, imports);
  const warnings = [standing.warnings, ...done.warnings].filter((line) => line !== '');
  const landing = landingTab(book, standing).id;
  const staged: Change[] = landing === '_abm_in' ? [{ op: 'deleteImports', tab: landing, imports: [standing.id] }] : [];
  if (book.state.build > 0) noteStale([standing.tab]);
  const changes = [...done.changes, importDone(book, standing.id, warnings.join('\n')), ...staged];
  commit(book, changes, { what: 'import', number: standing.id, file: standing.file, tab: standing.tab });
  return { ...done, warnings };
}

/** Asked for again, a finished import answers again. */
const asItStands = (book: Book, standing: ImportRow): Completion => ({
  changes: [],
  replaced: [],
  warnings: standing.warnings === '' ? [] : standing.warnings.split('\n'),
  matched: matchedNames(book, standing),
});

/** Of a row without a company the name is its domain. */
function unsureOf(book: Book, names: readonly string[]): number {
  if (names.length === 0) return 0;
  const finder = readFinder(book);
  return names.filter((name) => finder.candidates(name, null).length > 0).length;
}

export function importComplete({ id }: { id: number }): ImportSummary {
  return withLease(() => {
    const book = openBook();
    const imports = readImports(book);
    const standing = imports.find((row) => row.id === id);
    if (!standing) throw new Refusal('unknown_import', { id });
    if (standing.state === 'undone') throw new Refusal('not_receiving', { id });
    const done = standing.state === 'complete' ? asItStands(book, standing) : finish(book, standing, imports);
    dropProgress(id);
    const { file, format, tab, rows } = standing;
    const { matched, unmatched, names } = done.matched;
    return {
      id,
      file,
      format,
      tab,
      rows,
      matched,
      unmatched,
      unmatchedNames: names.slice(0, UNMATCHED_SHOWN),
      unsure: unsureOf(book, names),
      replacedImports: done.replaced,
      warnings: done.warnings,
    };
  });
}
