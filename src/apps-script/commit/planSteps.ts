// From what a use case wants to what differs: an empty answer means that everything stands already.
import type { Cell, ModelRow, Op } from '../../sheet/model';
import type { Book } from '../workbook/book';
import { stands } from '../workbook/cellValue';
import { readIds, readImage, type TabImage } from '../workbook/tabImage';
import type { TabPlace } from '../workbook/tabPlace';
import { cellJudge, isBlank, isFilled } from './cellMarks';
import { GONE_RANK, rowsWithContent } from './goneRows';
import { firstVisible, readHead } from './headLines';
import { importOf } from './importKey';
import { rowsLookingOtherwise } from './rowLook';
import type { Change, RowsStep, Step } from './step';
import { notesThatDiffer } from './writeNotes';

export interface Planned {
  readonly step: Step;
  readonly image: TabImage | null;
}
type Upsert = Extract<Op, { op: 'upsert' }>;

/** A vanished row that stays: its code says so where a colour rule shows it, else its look does. */
function greyed(place: TabPlace, columns: readonly string[], id: string, rank: number): ModelRow {
  const rule = place.def.colours?.find((one) => one.state === 'gone');
  const cells = columns.map((column): Cell | undefined => (column === 'rank' ? rank : rule && column === rule.column ? rule.equals : undefined));
  return rule ? { id, cells } : { id, cells, style: 'gone' };
}

function vanished(place: TabPlace, op: Upsert, image: TabImage): { gone: string[]; grey: ModelRow[] } {
  const wanted = new Set(op.rows.map((row) => row.id));
  const rows = [...image.byId].filter(([id]) => !wanted.has(id));
  const kept = rowsWithContent(
    place,
    rows.map(([, index]) => index),
  );
  const grey = rows.filter(([, index]) => kept.has(index));
  const ranks = grey.map(([, index]) => Number(image.standing(index, 'rank').value)).filter((rank) => rank >= GONE_RANK);
  let next = ranks.reduce((highest, rank) => Math.max(highest, rank + 1), GONE_RANK);
  const rankOf = (index: number): number => {
    const rank = Number(image.standing(index, 'rank').value);
    return rank >= GONE_RANK ? rank : next++;
  };
  return {
    gone: rows.filter(([, index]) => !kept.has(index)).map(([id]) => id),
    grey: grey.map(([id, index]) => greyed(place, op.columns, id, rankOf(index))),
  };
}

/** A row that comes back from the greyed ones must not keep their look. */
const cameBack = (image: TabImage, index: number, columns: readonly string[]): boolean =>
  columns.includes('rank') && Number(image.standing(index, 'rank').value) >= GONE_RANK;

function planUpsert(book: Book, op: Upsert): Planned | null {
  const place = book.place(op.tab);
  const image = readImage(book, place, op.columns);
  const judge = cellJudge(book, place);
  const filled = op.columns.map((column) => isFilled(place, column));
  const differs = (row: ModelRow, index: number): boolean => {
    const context = judge.context(place.headerRow + 1 + index);
    return row.cells.some((cell, c) => cell !== undefined && !filled[c] && !stands(cell, image.standing(index, op.columns[c]), context));
  };
  const { gone, grey } = op.rest === 'vanish' ? vanished(place, op, image) : { gone: [], grey: [] };
  const wanted = [...op.rows, ...grey].map((row): ModelRow => {
    const index = image.byId.get(row.id);
    return op.sort && index !== undefined && row.style === undefined && cameBack(image, index, op.columns) && !grey.includes(row)
      ? { ...row, style: 'kpi' }
      : row;
  });
  const born = op.rows.filter((row) => !image.byId.has(row.id)).map((row) => row.id);
  const others = wanted.filter((row) => image.byId.has(row.id) && !op.onlyNew);
  const otherLook = rowsLookingOtherwise(book, place, others, image.byId);
  const rows = wanted.filter((row) => {
    const index = image.byId.get(row.id);
    return index === undefined || (!op.onlyNew && (differs(row, index) || otherLook.has(row.id)));
  });
  if (rows.length === 0 && gone.length === 0) return null;
  const step: RowsStep = { do: 'rows', tab: op.tab, columns: op.columns, rows, born, gone, sort: op.sort === true };
  return { step, image };
}

type Fill = Extract<Change, { op: 'fill' | 'decide' }>;

function planDecide(book: Book, change: Fill): Planned | null {
  const place = book.place(change.tab);
  const image = readImage(book, place, change.columns);
  const judge = cellJudge(book, place);
  const rows = change.rows.filter((row) => {
    const index = image.byId.get(row.id);
    if (index === undefined) return false;
    const context = judge.context(place.headerRow + 1 + index);
    return row.cells.some((cell, c) => cell !== undefined && !stands(cell, image.standing(index, change.columns[c]), context));
  });
  if (rows.length === 0) return null;
  return { step: { do: 'rows', tab: change.tab, columns: change.columns, rows, born: [], gone: [], sort: false, decided: true }, image };
}

/** Only blank cells of rows that stand are filled. */
function planFill(book: Book, change: Fill): Planned | null {
  const place = book.place(change.tab);
  const image = readImage(book, place, change.columns);
  const rows = change.rows.filter((row) => {
    const index = image.byId.get(row.id);
    return (
      index !== undefined && row.cells.some((cell, c) => cell !== undefined && cell !== null && isBlank(image.standing(index, change.columns[c])))
    );
  });
  if (rows.length === 0) return null;
  return { step: { do: 'rows', tab: change.tab, columns: change.columns, rows, born: rows.map((row) => row.id), gone: [], sort: false }, image };
}

function planOf(book: Book, change: Change): Planned | null {
  switch (change.op) {
    case 'upsert':
      return planUpsert(book, change);
    case 'fill':
      return planFill(book, change);
    case 'decide':
      return planDecide(book, change);
    case 'head': {
      const place = book.place(change.tab);
      const judge = cellJudge(book, place);
      const there = readHead(place, change.lines.length);
      const differs = there.some((line) => !stands(change.lines[line.index], line.standing, judge.context(line.row)));
      return differs && firstVisible(place) > 0 ? { step: { do: 'head', tab: change.tab, lines: change.lines }, image: null } : null;
    }
    case 'deleteImports': {
      const imports = new Set(change.imports);
      const found = readIds(book.place(change.tab)).some((key) => imports.has(importOf(key)));
      return found ? { step: { do: 'delete', tab: change.tab, keys: [], imports: change.imports }, image: null } : null;
    }
    case 'deleteRows': {
      const there = new Set(readIds(book.place(change.tab)));
      const keys = change.keys.filter((key) => there.has(key));
      return keys.length > 0 ? { step: { do: 'delete', tab: change.tab, keys, imports: [] }, image: null } : null;
    }
    case 'notes': {
      const columns = notesThatDiffer(book.place(change.tab), change.columns);
      return columns.length > 0 ? { step: { do: 'notes', tab: change.tab, columns }, image: null } : null;
    }
    case 'room': {
      const rows = book.place(change.asTallAs).sheet.getMaxRows();
      const place = book.place(change.tab);
      return place.sheet.getMaxRows() - place.headerRow < rows ? { step: { do: 'room', tab: change.tab, rows }, image: null } : null;
    }
    default:
      return change.ids.length > 0 ? { step: { do: 'ids', tab: change.tab, ids: change.ids }, image: null } : null;
  }
}

/** An image taken now serves its step only if no other step touches the tab before. */
export function planSteps(book: Book, changes: readonly Change[]): Planned[] {
  const planned = changes.map((change) => planOf(book, change)).filter((one): one is Planned => one !== null);
  const steps = new Map<string, number>();
  for (const { step } of planned)
    if (step.do !== 'head' && step.do !== 'room' && step.do !== 'notes') steps.set(step.tab, (steps.get(step.tab) ?? 0) + 1);
  return planned.map((one) => (steps.get(one.step.tab) === 1 ? one : { ...one, image: null }));
}
