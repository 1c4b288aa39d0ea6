// Measurement rows of a finished import: what it replaces goes, and people's cells of the same campaign or company come over. Cells of
// subjects that have no row any more are kept in Names until they return.
import type { ModelRow } from '../../sheet/model';
import { serverText } from '../../text/server';
import type { Change } from '../commit/step';
import { readKept } from '../reading/readHistory';
import type { ImportRow } from '../reading/readImports';
import { dayOf } from '../reading/typedValue';
import type { Book } from '../workbook/book';
import type { Completion } from './completion';
import { importState, momentCell } from './importRow';
import { matchedNames } from './matchedNames';
import { isContained, isDaily, isShadowed } from './overlaps';
import { type Kept, type MeasuredRow, newestBySubject, readMeasured } from './peoplesCells';

export const keptId = (tab: string, subject: string): string => `${tab}|${subject}`;

function fillOp(book: Book, standing: ImportRow, rows: readonly MeasuredRow[], cellsOf: (row: MeasuredRow) => Kept | undefined): Change[] {
  const columns = book
    .place(standing.tab)
    .def.columns.filter((column) => column.owner === 'people')
    .map((column) => column.id);
  const filled: ModelRow[] = [];
  for (const row of rows) {
    const cells = row.subject === '' ? undefined : cellsOf(row);
    if (cells) filled.push({ id: row.key, cells: columns.map((column) => cells[column] ?? null) });
  }
  return filled.length > 0 ? [{ op: 'fill', tab: standing.tab, columns, rows: filled }] : [];
}

/** Rows of Names for subjects whose last row goes. */
export function keepOp(book: Book, tab: string, going: readonly MeasuredRow[], staying: ReadonlySet<string>): Change[] {
  const lost = [...newestBySubject(going).values()].filter((row) => !staying.has(row.subject));
  if (lost.length === 0) return [];
  const when = momentCell(book, Date.now());
  const rows = lost.map((row): ModelRow => ({ id: keptId(tab, row.subject), cells: [row.name, when, JSON.stringify(row.cells)] }));
  return [{ op: 'upsert', tab: 'names', columns: ['raw', 'when', 'kept'], rows, rest: 'keep' }];
}

function daysReplaced(book: Book, standing: ImportRow, rows: readonly MeasuredRow[], imports: readonly ImportRow[]): MeasuredRow[] {
  const daily = new Set(imports.filter((row) => isDaily(row, standing) && !isContained(row, standing)).map((row) => row.id));
  if (daily.size === 0) return [];
  return rows.filter((row) => {
    const day = daily.has(row.import) ? dayOf(row.start, book.zone) : -1;
    return day >= standing.start && day <= standing.end && day >= 0;
  });
}

export function replaceSlices(book: Book, standing: ImportRow, imports: readonly ImportRow[]): Completion {
  const words = serverText[book.lang];
  const others = imports.filter((row) => row.id !== standing.id && row.state === 'complete');
  const contained = others.filter((row) => isContained(row, standing));
  const ids = contained.map((row) => row.id);
  const complete = new Set(others.map((row) => row.id));
  const rows = readMeasured(book, standing.tab);
  const mine = rows.filter((row) => row.import === standing.id);
  const older = rows.filter((row) => row.import === 0 || complete.has(row.import));
  const days = new Set(daysReplaced(book, standing, rows, others));
  const goes = (row: MeasuredRow): boolean => ids.includes(row.import) || days.has(row);
  const staying = new Set(mine.concat(older.filter((row) => !goes(row))).map((row) => row.subject));
  const newest = newestBySubject(older);
  const kept = readKept(book);
  const changes: Change[] = [
    ...fillOp(book, standing, mine, (row) => newest.get(row.subject)?.cells ?? kept.get(keptId(standing.tab, row.subject))),
    ...keepOp(book, standing.tab, older.filter(goes), staying),
  ];
  if (ids.length > 0) changes.push({ op: 'deleteImports', tab: standing.tab, imports: ids });
  if (days.size > 0) changes.push({ op: 'deleteRows', tab: standing.tab, keys: [...days].map((row) => row.key) });
  for (const id of ids) changes.push(importState(book, id, 'undone', words.states.replaced({ by: standing.id })));
  const warnings = others
    .filter((row) => isShadowed(row, standing) && !ids.includes(row.id))
    .map((row) => words.warnings.overlap({ file: row.file }));
  for (const row of others) if (isShadowed(standing, row)) warnings.push(words.warnings.yields({ file: row.file }));
  if (contained.length > 0) warnings.unshift(words.warnings.replaced({ files: contained.map((row) => row.file).join(', ') }));
  return { changes, replaced: ids, warnings, matched: matchedNames(book, standing) };
}
