import type { CalculatedCell } from '../calculation/calculatedCell';
import type { Calls, Faults } from './execution/execution';
import type { AuthMode } from './execution/permissions';
import type { Realm } from './execution/realm';
import type { HostUi } from './hostUi';
import type { FormulaMode, Locale, SheetSnapshot, WorkbookSnapshot } from './snapshot';

export interface HostOptions {
  workbook?: WorkbookSnapshot;
  name?: string;
  locale?: Locale;
  /** the spreadsheet's zone; Europe/Helsinki unless the workbook says otherwise */
  timeZone?: string;
  scriptTimeZone?: string;
  formulaMode?: FormulaMode;
  /** milliseconds since 1970 */
  now?: () => number;
  userLocale?: string;
  /** HTML files by name, for HtmlService */
  files?: Record<string, string>;
}

export interface Host {
  /** what the script finds in its global scope */
  readonly globals: Record<string, unknown>;
  /** a deep copy */
  snapshot(): WorkbookSnapshot;
  load(workbook: WorkbookSnapshot): void;
  /** a grid edit that sends a whole sheet back, known by its id; an unknown one is added */
  replaceSheet(sheet: SheetSnapshot): void;
  /** as a person types into a cell; no service call */
  setCell(sheetName: string, row: number, column: number, value: string | number | boolean | null): void;
  /** as a person deletes a tab, even while a script runs; no service call */
  deleteSheet(sheetName: string): void;
  /** sheets that scripts or typing changed since the last call */
  changedSheets(): SheetSnapshot[];
  /** results of the calculation, which runs between executions */
  applyResults(sheetName: string, results: readonly CalculatedCell[]): void;
  readonly ui: HostUi;
  readonly logs: string[];
  readonly calls: Calls;
  readonly faults: Faults;
  readonly files: Record<string, string>;
  /** somebody else's script holds the document lock */
  holdLock(held: boolean): void;
  beginExecution(mode?: AuthMode): void;
  endExecution(): void;
  now(): number;
  /** the loader says in which realm values for the script are made */
  enterRealm(realm: Realm): void;
  /** the event object that onEdit gets for a cell */
  editEvent(sheetName: string, row: number, column: number): Record<string, unknown>;
}
