// What is to stand in a sheet, as data: no position, no locale, no Google. The writer in apps-script turns it into cells.
import type { TabId } from '../tabs/types';

export type Plain = string | number | boolean | null;

/** A calendar day, written as a date cell of the spreadsheet's zone. */
export interface DateCell {
  readonly date: string; // YYYY-MM-DD
  /** seconds since midnight; left out for a day without time */
  readonly seconds?: number;
}

/** A length of time, shown as m:ss; written as a fraction of a day under a duration format. */
export interface DurationCell {
  /** whole seconds */
  readonly duration: number;
}

export interface FormulaCell {
  readonly formula: Formula;
  /** what the domain computed; a test lets a real engine compare. Never written to the cell. */
  readonly value: Plain;
}

/** Plain strings are always stored as text, whatever they look like. */
export type Cell = Plain | DateCell | DurationCell | FormulaCell;

/**
 * A formula is a list of tokens. Text tokens hold English function names, operators and whole numbers only:
 * no argument separator, no decimal or array literal, no reference.
 */
export type Formula = readonly Token[];
export type Token =
  | string
  /** argument separator, `,` or `;` by the probe */
  | { readonly sep: true }
  /** a string literal, quoted by the renderer */
  | { readonly text: string }
  /** the cell of this row in another column of ours */
  | { readonly own: string }
  /** the cell in `column` of the row whose id column holds `key`: INDEX(..;MATCH(..;..;0)) */
  | { readonly find: { readonly tab: TabId; readonly key: string; readonly column: string } }
  | { readonly area: AreaRef };

/** Cells of neighbouring columns of a tab, `from` alone or up to `to`. */
export interface AreaRef {
  readonly tab: TabId;
  readonly from: string;
  readonly to: string;
  /** all: whole columns; down: from the first row below the header; top: that row alone */
  readonly rows: 'all' | 'down' | 'top';
}

export type RowStyle = 'group' | 'kpi' | 'line' | 'foot' | 'gone';

export interface ModelRow {
  readonly id: string;
  /** in the order of `columns` of the op; undefined leaves the cell as it is */
  readonly cells: readonly (Cell | undefined)[];
  readonly style?: RowStyle;
  /** number formats for columns of kind `any`, by column id */
  readonly formats?: Readonly<Record<string, string>>;
}

export interface CellNote {
  readonly id: string;
  readonly note: string;
}
export interface NotedColumn {
  readonly column: string;
  readonly notes: readonly CellNote[];
}

/** One idempotent step of a commit, keyed by id and column, never by position. It can be run again after a failure. */
export type Op =
  | {
      readonly op: 'upsert';
      readonly tab: TabId;
      /** columns of ours that the rows give, the key column not among them */
      readonly columns: readonly string[];
      readonly rows: readonly ModelRow[];
      /** rows that are not in `rows`: output tabs delete those without people's content and grey the others; all else keeps them */
      readonly rest: 'keep' | 'vanish';
      /** sort the whole tab by its rank column at the end */
      readonly sort?: true;
      /** rows whose key exists are left alone (history, Triggers' evidence) */
      readonly onlyNew?: true;
    }
  /** lines above the header row of a tab with `head` */
  | { readonly op: 'head'; readonly tab: TabId; readonly lines: readonly Cell[] }
  /** delete the rows of these imports (slice replaced, import cancelled) */
  | { readonly op: 'deleteImports'; readonly tab: TabId; readonly imports: readonly number[] }
  /** delete rows by key (rows staged in _abm_in, slices replaced day by day) */
  | { readonly op: 'deleteRows'; readonly tab: TabId; readonly keys: readonly string[] }
  /** notes on cells of ours, by id of the row; '' takes ours away. Rows that are not named keep theirs, and a note that people wrote is left alone */
  | { readonly op: 'notes'; readonly tab: TabId; readonly columns: readonly NotedColumn[] }
  /** the tab is to have at least as many rows below its header as the other has rows: arrays that run down must fit */
  | { readonly op: 'room'; readonly tab: TabId; readonly asTallAs: TabId }
  /** give rows an id where they have none or a copied one: `at` is the account/deal/... row's present content, found again by `match` */
  | { readonly op: 'setIds'; readonly tab: TabId; readonly ids: readonly { readonly row: number; readonly was: string; readonly id: string }[] };
