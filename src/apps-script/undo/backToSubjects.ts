// People's cells of measurement rows that return. A campaign whose audience was "Buyers" before and after the import returns as it was;
// where somebody wrote "Engineers" beside its newest row since, the rows that return say so too.
import type { Cell } from '../../sheet/model';
import { tabOf } from '../../tabs/registry';
import type { Change } from '../commit/step';
import { readKept } from '../reading/readHistory';
import { type MeasuredRow, newestBySubject, readMeasured } from '../useCases/peoplesCells';
import { keepOp, keptId } from '../useCases/replaceSlices';
import { SUBJECTS } from '../useCases/subjects';
import type { Book } from '../workbook/book';
import type { TabUndo, UndoHead, UndoRecord, UndoRow } from './undoRecord';

const same = (a: MeasuredRow['cells'], b: MeasuredRow['cells']): boolean =>
  Object.keys({ ...a, ...b }).every((column) => (a[column] ?? '') === (b[column] ?? ''));

function subjectOf(tab: TabUndo, row: UndoRow): string {
  const text = (column: string): string => {
    const cell = row.cells[tab.columns.indexOf(column)];
    return cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell).trim();
  };
  return SUBJECTS[tab.tab]?.key(text) ?? '';
}

/** The record with the cells that the rows are to have, and the rows of Names for subjects that have no row any more. */
export function backToSubjects(book: Book, head: UndoHead, record: UndoRecord): { record: UndoRecord; changes: Change[] } {
  const { tab: id, number } = head;
  if (id === null || tabOf(id).class !== 'measurement' || !SUBJECTS[id]) return { record, changes: [] };
  const rows = readMeasured(book, id);
  const going = rows.filter((row) => row.import === number);
  const staying = rows.filter((row) => row.import !== number);
  const peoples = tabOf(id)
    .columns.filter((column) => column.owner === 'people')
    .map((column) => column.id);
  const there = record.tabs.find((tab) => tab.tab === id);
  const removed = there?.removed ?? [];
  const measured = removed.map((row): MeasuredRow => {
    const cells: Record<string, string | number | boolean> = {};
    for (const column of peoples) {
      const cell = row.cells[(there as TabUndo).columns.indexOf(column)];
      if (cell !== null && cell !== undefined && typeof cell !== 'object' && cell !== '') cells[column] = cell;
    }
    const subject = subjectOf(there as TabUndo, row);
    return { key: row.id, import: Number(row.id.split(':')[0]), subject, name: '', cells, filled: Object.keys(cells).length > 0, start: null };
  });
  const before = newestBySubject(staying.concat(measured));
  const kept = readKept(book);
  const carried = (subject: string) => before.get(subject)?.cells ?? kept.get(keptId(id, subject)) ?? {};
  const typed = new Map<string, MeasuredRow['cells']>();
  for (const row of going) if (row.subject !== '' && !same(row.cells, carried(row.subject))) typed.set(row.subject, row.cells);
  const back = removed.map((row, i): UndoRow => {
    const cells = typed.get(measured[i].subject);
    if (!cells) return row;
    return {
      ...row,
      cells: row.cells.map((cell, c): Cell | undefined => {
        const column = (there as TabUndo).columns[c];
        return peoples.indexOf(column) >= 0 ? (cells[column] ?? null) : cell;
      }),
    };
  });
  const subjects = new Set(staying.concat(measured).map((row) => row.subject));
  const tabs = record.tabs.map((tab) => (tab === there ? { ...tab, removed: back } : tab));
  return { record: { ...record, tabs }, changes: keepOp(book, id, going, subjects) };
}
