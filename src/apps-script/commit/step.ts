// What a commit carries out: the differences only, keyed by id and column. Every step can be done again after a failure.
import type { Cell, ModelRow, Op } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { FilterColumns } from './filterRange';

/** A change that a use case asks for. `fill` writes people's cells of rows that we have just brought, and only where they are blank. */
export type Change = Op | { readonly op: 'fill'; readonly tab: TabId; readonly columns: readonly string[]; readonly rows: readonly ModelRow[] };

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
export type Step = RowsStep | HeadStep | DeleteStep | IdsStep | DressStep | RoomStep;

export interface BuildMark {
  readonly number: number;
  readonly date: string;
  readonly currency: string;
}
export interface Journal {
  readonly steps: readonly Step[];
  readonly build: BuildMark | null;
}

/** JSON has no undefined, and null in a cell means blank: a cell that stays as it is needs a sign of its own. */
const KEEP = { keep: 1 };
const isKeep = (cell: unknown): boolean => typeof cell === 'object' && cell !== null && 'keep' in cell;
const mapCells = (journal: Journal, change: (cell: never) => unknown): Journal => ({
  ...journal,
  steps: journal.steps.map((step) =>
    step.do === 'rows' ? { ...step, rows: step.rows.map((row) => ({ ...row, cells: row.cells.map(change as (cell: unknown) => Cell) })) } : step,
  ),
});

export const journalText = (journal: Journal): string => JSON.stringify(mapCells(journal, (cell) => (cell === undefined ? KEEP : cell)));
export const journalOf = (text: string): Journal => mapCells(JSON.parse(text) as Journal, (cell) => (isKeep(cell) ? undefined : cell));
