// What a commit that is about to be carried out must remember so that it can be taken back: cells as they stand before it, rows that go,
// names of rows that come. An account list that changes two cells of one row and brings one row keeps two cells and one id.
import { UNDO_CHARACTERS } from '../../rpc/undoFits';
import type { Cell, ModelRow } from '../../sheet/model';
import { TABS } from '../../tabs/registry';
import type { ColumnDef, TabId } from '../../tabs/types';
import { cellJudge, isFilled } from '../commit/cellMarks';
import { firstVisible, readHead } from '../commit/headLines';
import { importOf } from '../commit/importKey';
import type { Planned } from '../commit/planSteps';
import { isDressed, standingLooks } from '../commit/rowLook';
import type { DeleteStep, HeadStep, IdsStep, NotesStep, RowsStep } from '../commit/step';
import { standingNotes } from '../commit/writeNotes';
import { staleTabs } from '../useCases/stale';
import type { Book } from '../workbook/book';
import { stands } from '../workbook/cellValue';
import { readImage, type TabImage } from '../workbook/tabImage';
import { keyOf, type TabPlace } from '../workbook/tabPlace';
import { fingerprint, printable } from './fingerprint';
import { ownPrints, printedColumns } from './printedRows';
import { standingCell } from './standingCell';
import { type AddedRow, type KeptUndo, recordText, type TabUndo, type UndoHead, type UndoRecord, type UndoRow } from './undoRecord';

export interface UndoMark {
  readonly what: 'import' | 'build';
  readonly number: number;
  readonly file: string;
  /** where the rows of the import are */
  readonly tab: TabId | null;
}
interface Keeping {
  readonly book: Book;
  readonly place: TabPlace;
  readonly mark: UndoMark;
  readonly image: TabImage;
  /** sheet index by id, ids that this very commit gives among them */
  readonly byId: ReadonlyMap<string, number>;
}

/** A build takes back what it computed: ids and matched names stay. People's cells are carried over by import rows and go with them. */
const isKept = ({ what }: UndoMark, column: ColumnDef): boolean => (what === 'build' ? column.owner === 'build' : true);

function cellsAt({ book, place, image }: Keeping, index: number, columns: readonly string[]): Cell[] {
  const at = { zone: book.zone, row: place.headerRow + 1 + index };
  return columns.map((column) => standingCell(place, image.standing(index, column), at));
}

/** Null where no cell of the row differs. */
function changedRow(keeping: Keeping, step: RowsStep, row: ModelRow, columns: readonly string[]): UndoRow | null {
  const { book, place, mark, image, byId } = keeping;
  const index = byId.get(row.id) as number;
  const context = cellJudge(book, place).context(place.headerRow + 1 + index);
  const prints: string[] = [];
  const cells = columns.map((column): Cell | undefined => {
    const cell = row.cells[step.columns.indexOf(column)];
    if (cell === undefined || isFilled(place, column) || stands(cell, image.standing(index, column), context)) return undefined;
    if (mark.what === 'import') prints.push(fingerprint([printable(cell)]));
    return cellsAt(keeping, index, [column])[0];
  });
  return cells.some((cell) => cell !== undefined) ? { id: row.id, cells, prints } : null;
}

/** Of two steps that write into a row, each says what it touches; what stood before is the same, what was written is the later one's. */
function both(first: UndoRow | undefined, then: UndoRow): UndoRow {
  if (!first) return then;
  const printsOf = ({ cells, prints }: UndoRow): (string | undefined)[] => {
    let at = 0;
    return cells.map((cell) => (cell === undefined ? undefined : prints[at++]));
  };
  const [early, late] = [printsOf(first), printsOf(then)];
  return {
    id: then.id,
    cells: then.cells.map((cell, c) => (cell === undefined ? first.cells[c] : cell)),
    prints: early.map((print, c) => late[c] ?? print).filter((print): print is string => print !== undefined),
  };
}

function addedRow({ place, mark }: Keeping, step: RowsStep, row: ModelRow): AddedRow {
  const columns = printedColumns(place, mark.what);
  const cells = columns.map((column) => printable(row.cells[step.columns.indexOf(column)]));
  return { id: row.id, print: columns.length > 0 ? fingerprint(cells) : '' };
}

const removedRow = (keeping: Keeping, id: string, index: number, columns: readonly string[]): UndoRow => ({
  id,
  cells: cellsAt(keeping, index, columns),
  prints: [],
});

/** Rows of an import's own are found by their key when it is taken back. */
const isOwn = ({ place, mark }: Keeping, id: string): boolean =>
  mark.what === 'import' && (keyOf(place.def) === 'import' ? importOf(id) === mark.number : place.id === 'imports' && id === String(mark.number));

const deletes = ({ mark }: Keeping, { keys, imports }: DeleteStep): ((id: string) => boolean) => {
  const [ids, numbers] = [new Set(keys), new Set(imports)];
  return (id) => (ids.has(id) || numbers.has(importOf(id))) && !(mark.what === 'import' && importOf(id) === mark.number);
};

/** What a row that returns or changes looked like, where rows of the tab have looks of their own. */
function dressed({ book, place, byId }: Keeping, steps: readonly RowsStep[], rows: readonly UndoRow[]): UndoRow[] {
  if (!steps.some((step) => step.rows.some(isDressed))) return [...rows];
  const looks = standingLooks(
    book,
    place,
    rows.map((row) => byId.get(row.id) as number),
  );
  return rows.map((row) => ({ ...row, ...looks.get(byId.get(row.id) as number) }));
}

function tabUndo(book: Book, tab: TabId, planned: readonly Planned[], mark: UndoMark): TabUndo {
  const place = book.place(tab);
  const steps = planned.map((one) => one.step);
  const rowsSteps = steps.filter((step): step is RowsStep => step.do === 'rows');
  const deleteSteps = steps.filter((step): step is DeleteStep => step.do === 'delete');
  const wanted = new Set(rowsSteps.flatMap((step) => [...step.columns]));
  const columns = place.def.columns
    .filter((column) => column.id !== keyOf(place.def) && isKept(mark, column) && (deleteSteps.length > 0 || wanted.has(column.id)))
    .map((column) => column.id);
  const image = (planned.length === 1 && deleteSteps.length === 0 && planned[0].image) || readImage(book, place, columns);
  const byId = new Map(image.byId);
  for (const step of steps) if (step.do === 'ids') for (const { row, id } of (step as IdsStep).ids) byId.set(id, row - place.headerRow - 1);
  const keeping: Keeping = { book, place, mark, image, byId };
  const changed = new Map<string, UndoRow>();
  const removed: UndoRow[] = [];
  const added = new Map<string, AddedRow>();
  for (const step of rowsSteps) {
    for (const row of step.rows) {
      if (isOwn(keeping, row.id)) continue;
      const was = byId.has(row.id) ? changedRow(keeping, step, row, columns) : null;
      if (was) changed.set(row.id, both(changed.get(row.id), was));
      else if (byId.has(row.id) && isDressed(row)) {
        if (!changed.has(row.id)) changed.set(row.id, { id: row.id, cells: columns.map(() => undefined), prints: [] });
      }
      // of two steps that bring a row, the first gives what it is born with
      else if (!byId.has(row.id) && !added.has(row.id)) added.set(row.id, addedRow(keeping, step, row));
    }
    for (const id of step.gone) if (byId.has(id)) removed.push(removedRow(keeping, id, byId.get(id) as number, columns));
  }
  for (const step of deleteSteps) {
    const goes = deletes(keeping, step);
    image.ids.forEach((id, index) => {
      if (id !== '' && goes(id)) removed.push(removedRow(keeping, id, index, columns));
    });
  }
  return {
    tab,
    columns,
    changed: dressed(keeping, rowsSteps, [...changed.values()]),
    removed: dressed(keeping, rowsSteps, removed),
    added: [...added.values()],
  };
}

const OUTPUTS = TABS.filter((tab) => tab.class === 'output').map((tab) => tab.id);

function headsOf(book: Book, planned: readonly Planned[]): UndoRecord['heads'] {
  const steps = planned.map((one) => one.step).filter((step): step is HeadStep => step.do === 'head');
  return steps.map(({ tab, lines }) => {
    const place = book.place(tab);
    return { tab, lines: readHead(place, lines.length).map(({ standing, row }) => standingCell(place, standing, { zone: book.zone, row })) };
  });
}

function notesOf(book: Book): UndoRecord['notes'] {
  const outputs = OUTPUTS.map((tab) => book.place(tab));
  return outputs.map((place) => ({ tab: place.id, note: place.sheet.getRange(place.headerRow, firstVisible(place)).getNote() }));
}

/** Receipts as they stand before the commit writes others. */
function receiptsOf(book: Book, planned: readonly Planned[]): UndoRecord['receipts'] {
  const steps = planned.map((one) => one.step).filter((step): step is NotesStep => step.do === 'notes');
  return steps.map(({ tab, columns }) => ({ tab, columns: standingNotes(book.place(tab), columns) }));
}

/** Tabs whose rows the commit touches, in the order of its steps; what waits in the hidden tab is gone for good. */
const touchedTabs = (planned: readonly Planned[]): TabId[] => {
  const tabs = planned.filter(({ step }) => step.do === 'rows' || step.do === 'delete').map(({ step }) => step.tab);
  return [...new Set(tabs)].filter((tab) => tab !== '_abm_in');
};

function recordBefore(book: Book, planned: readonly Planned[], mark: UndoMark): UndoRecord {
  const tabs = touchedTabs(planned).map((tab) =>
    tabUndo(
      book,
      tab,
      planned.filter((one) => one.step.tab === tab && one.step.do !== 'head' && one.step.do !== 'room'),
      mark,
    ),
  );
  if (mark.what === 'build') {
    const { build, builtOn } = book.state;
    return {
      tabs,
      own: [],
      heads: headsOf(book, planned),
      notes: notesOf(book),
      receipts: receiptsOf(book, planned),
      before: { build, builtOn, stale: staleTabs() },
    };
  }
  const gone = new Set(planned.flatMap(({ step }) => (step.do === 'delete' ? [...step.keys] : [])));
  return { tabs, own: mark.tab ? ownPrints(book, mark.tab, mark.number, gone) : [], heads: [], notes: [], receipts: [], before: null };
}

function headOf(book: Book, { tabs, own }: UndoRecord, { number, file, tab }: UndoMark): UndoHead {
  const there = tabs.find((one) => one.tab === tab);
  return {
    number,
    file,
    tab,
    at: Date.now(),
    added: own.length + (there?.added.length ?? 0),
    changed: there ? there.changed.filter((row) => row.cells.some((cell, c) => cell !== undefined && there.columns[c] !== 'import')).length : 0,
    returning: there?.removed.length ?? 0,
    lang: book.lang,
    locale: book.locale,
  };
}

/** Null where it has no room. */
export function keptUndo(book: Book, planned: readonly Planned[], mark: UndoMark): KeptUndo | null {
  const record = recordBefore(book, planned, mark);
  const text = recordText(record);
  return text.length > UNDO_CHARACTERS ? null : { head: headOf(book, record, mark), text };
}
