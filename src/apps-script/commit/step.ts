// What a commit carries out: the differences only, keyed by id and column. Every step can be done again after a failure.
import type { Cell, Formula, FormulaCell, ModelRow, NotedColumn, Op } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { UndoWhat } from '../undo/undoRecord';
import type { AbmState } from '../workbook/abmState';
import type { FilterColumns } from './filterRange';

/**
 * A change that a use case asks for. `fill` writes people's cells of rows that we have just brought, and only where they are blank;
 * `decide` writes people's cells that a person has just decided, over what stands there.
 */
export type Change =
  | Op
  | { readonly op: 'fill' | 'decide'; readonly tab: TabId; readonly columns: readonly string[]; readonly rows: readonly ModelRow[] };

export interface RowsStep {
  readonly do: 'rows';
  readonly tab: TabId;
  readonly columns: readonly string[];
  /** rows that are new or differ */
  readonly rows: readonly ModelRow[];
  /** rows born with this commit: only they get cells that are people's from then on */
  readonly born: readonly string[];
  /** rows that are to go unless people wrote something there */
  readonly gone: readonly string[];
  readonly sort: boolean;
  /** people's cells are written as a person decided just now */
  readonly decided?: true;
}
export interface HeadStep {
  readonly do: 'head';
  readonly tab: TabId;
  readonly lines: readonly Cell[];
}
export interface DeleteStep {
  readonly do: 'delete';
  readonly tab: TabId;
  readonly keys: readonly string[];
  readonly imports: readonly number[];
}
export interface IdsStep {
  readonly do: 'ids';
  readonly tab: TabId;
  readonly ids: Extract<Op, { op: 'setIds' }>['ids'];
}
/** colour rules, the reach of the filter, and the build's name in the header's note */
export interface DressStep {
  readonly do: 'dress';
  readonly tab: TabId;
  /** the filter is to be laid over these columns down to the last row */
  readonly filter?: FilterColumns;
}
/** the tab gets at least so many rows below its header */
export interface RoomStep {
  readonly do: 'room';
  readonly tab: TabId;
  readonly rows: number;
}
/** the note of the first visible header, which names the build */
export interface NoteStep {
  readonly do: 'note';
  readonly tab: TabId;
  readonly note: string;
}
/** notes of columns of ours, by id: those that differ */
export interface NotesStep {
  readonly do: 'notes';
  readonly tab: TabId;
  readonly columns: readonly NotedColumn[];
}
export type Step = RowsStep | HeadStep | DeleteStep | IdsStep | DressStep | RoomStep | NoteStep | NotesStep;

export interface BuildMark {
  readonly number: number;
  readonly date: string;
  readonly currency: string;
}
export interface Journal {
  readonly steps: readonly Step[];
  readonly build: BuildMark | null;
  /** what `_abm` says from then on, besides "done" */
  readonly after?: Partial<Pick<AbmState, 'build' | 'builtOn' | 'undo'>>;
  readonly takesBack?: UndoWhat;
}

/** JSON has no undefined, and null in a cell means blank: a cell that stays as it is needs a sign of its own. */
const KEEP = { keep: 1 };
type Written = Cell | undefined | typeof KEEP | { readonly of: number; readonly value: unknown };
const has = (cell: unknown, name: string): boolean => typeof cell === 'object' && cell !== null && name in cell;
const mapCells = (steps: readonly Step[], change: (cell: never) => unknown): Step[] =>
  steps.map((step) =>
    step.do === 'rows' ? { ...step, rows: step.rows.map((row) => ({ ...row, cells: row.cells.map(change as (cell: unknown) => Cell) })) } : step,
  );

/** A thousand rows share a formula or two: each is written once, and cells say which one they hold. */
export function journalText({ steps, ...rest }: Journal): string {
  const numbers = new Map<string, number>();
  const formulas: Formula[] = [];
  const numberOf = (formula: Formula): number => {
    const text = JSON.stringify(formula);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, formulas.length);
    return formulas.push(formula) - 1;
  };
  const written = mapCells(steps, (cell: Cell | undefined): Written => {
    if (cell === undefined) return KEEP;
    return has(cell, 'formula') ? { of: numberOf((cell as FormulaCell).formula), value: (cell as FormulaCell).value } : cell;
  });
  return JSON.stringify({ ...rest, steps: written, formulas });
}

export function journalOf(text: string): Journal {
  const { steps, formulas, ...rest } = JSON.parse(text) as Journal & { readonly formulas: readonly Formula[] };
  const read = (cell: { of: number; value: FormulaCell['value'] }): Cell | undefined => {
    if (has(cell, 'keep')) return undefined;
    return has(cell, 'of') ? { formula: formulas[cell.of], value: cell.value } : (cell as never);
  };
  return { ...rest, steps: mapCells(steps, read as (cell: never) => unknown) };
}
