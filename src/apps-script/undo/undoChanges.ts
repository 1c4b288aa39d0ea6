// The changes that take back an import or a build: what changed gets its old cells, what went returns, what came goes.
import type { Cell, ModelRow } from '../../sheet/model';
import { rowsWithContent } from '../commit/goneRows';
import type { Change } from '../commit/step';
import type { Book } from '../workbook/book';
import { looking, restorable } from './typedSince';
import type { TabUndo, UndoRecord, UndoRow, UndoWhat } from './undoRecord';

const modelOf = ({ id, cells, style, formats }: UndoRow): ModelRow => ({
  id,
  cells,
  ...(style ? { style } : {}),
  ...(formats ? { formats } : {}),
});

/** Rows that people deleted since stay deleted; rows that stand again are left as they are. */
function backRows(book: Book, tab: TabUndo, what: UndoWhat): { rows: ModelRow[]; gone: string[] } {
  const at = looking(book, tab, what);
  const { byId } = at.image;
  const rows: ModelRow[] = [];
  for (const row of tab.changed) {
    const index = byId.get(row.id);
    if (index === undefined) continue;
    if (what === 'build') rows.push(modelOf(row));
    else {
      const { free } = restorable(at, row, index);
      rows.push({ id: row.id, cells: row.cells.map((cell, c): Cell | undefined => (free.has(tab.columns[c]) ? cell : undefined)) });
    }
  }
  for (const row of tab.removed) if (!byId.has(row.id)) rows.push(modelOf(row));
  const added = tab.added.filter(({ id }) => byId.has(id));
  const indexes = added.map(({ id }) => byId.get(id) as number);
  const filled = tab.tab === 'names' ? rowsWithContent(at.place, indexes) : new Set<number>();
  return { rows, gone: added.filter((_, i) => !filled.has(indexes[i])).map(({ id }) => id) };
}

function tabChanges(book: Book, tab: TabUndo, what: UndoWhat): Change[] {
  const { rows, gone } = backRows(book, tab, what);
  const sorted = tab.columns.indexOf('rank') >= 0;
  const changes: Change[] = [];
  if (gone.length > 0) changes.push({ op: 'deleteRows', tab: tab.tab, keys: gone });
  if (rows.length > 0)
    changes.push({ op: 'upsert', tab: tab.tab, columns: tab.columns, rows, rest: 'keep', ...(sorted ? { sort: true as const } : {}) });
  return changes;
}

export const undoChanges = (book: Book, what: UndoWhat, record: UndoRecord): Change[] => [
  ...record.tabs.reduce((all, tab) => all.concat(tabChanges(book, tab, what)), [] as Change[]),
  ...record.receipts.map(({ tab, columns }): Change => ({ op: 'notes', tab, columns })),
  ...record.heads.map(({ tab, lines }): Change => ({ op: 'head', tab, lines })),
];
