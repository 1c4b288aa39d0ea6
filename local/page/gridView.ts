// Shows the workbook of the worker in the grid. The worker's workbook is the truth: whatever differs is drawn anew.
import { ICommandService, type IWorkbookData } from '@univerjs/core';
import { AutoHeightController, IRenderManagerService, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { fromUniver, toUniver } from '../calculation/univerSnapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import type { Grid } from './createGrid';
import { type CellChanges, changedCells, frameOf } from './gridDiff';
import type { View } from './messages';
import { rowsToFit } from './rowsToFit';

const NOTHING: ReadonlySet<string> = new Set();

export class GridView {
  /** the workbook as the worker last told it */
  workbook: WorkbookSnapshot | null = null;
  /** our own drawing is no edit of the user */
  drawing = false;
  /** what the grid holds */
  private shown: IWorkbookData | null = null;
  private stale = false;
  /** by sheet: cells that the user has written into and that have not been drawn since */
  private readonly touched = new Map<string, Set<string>>();

  constructor(private readonly grid: Grid) {}

  touch(sheetId: string, row: number, column: number): void {
    if (!this.touched.has(sheetId)) this.touched.set(sheetId, new Set());
    this.touched.get(sheetId)?.add(`${row}:${column}`);
  }

  /** `whole`: another workbook. `wait`: the user has gone on editing, and an answer to that is on its way; until then it is only kept. */
  show(view: View, { whole, wait }: { whole: boolean; wait: boolean }): void {
    const before = whole ? [] : (this.workbook?.sheets ?? []);
    const known = new Map(before.map((sheet) => [sheet.id, sheet]));
    for (const sheet of view.sheets) known.set(sheet.id, sheet);
    this.workbook = { ...view.workbook, sheets: view.order.flatMap((id) => known.get(id) ?? []) };
    this.stale ||= whole || view.sheets.length > 0 || view.order.length !== before.length;
    if (whole) this.draw(toUniver(this.workbook), true);
    else if (!wait) this.catchUp();
  }

  /** Draws what differs, but never under somebody's hands: a cell being typed into would lose its text. Its end asks again. */
  catchUp(): void {
    if (!this.workbook || !(this.stale || this.touched.size > 0) || this.grid.api.getActiveWorkbook()?.isCellEditing()) return;
    this.draw(toUniver(this.workbook), false);
  }

  nameInGrid(sheetId: string): string | undefined {
    return this.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheetName();
  }

  /** After an edit that the workbook refused, the grid goes back to what the workbook holds. */
  redraw(): void {
    if (this.workbook) this.draw(toUniver(this.workbook), true);
  }

  /** After an edit that the grid has made already: what it holds now counts as shown. Gives the sheets asked for. */
  adopt(ids: readonly string[]): SheetSnapshot[] {
    const drawn = this.grid.api.getActiveWorkbook()?.save();
    if (!this.workbook || !drawn) return [];
    const workbook = fromUniver(drawn, this.workbook);
    this.shown = toUniver(workbook);
    return workbook.sheets.filter((sheet) => ids.includes(String(sheet.id)));
  }

  private draw(next: IWorkbookData, whole: boolean): void {
    const before = this.shown;
    this.drawing = true;
    try {
      if (!whole && before && frameOf(before) === frameOf(next)) this.patch(before, next);
      else this.rebuild(next);
    } finally {
      this.drawing = false;
      this.stale = false;
      this.touched.clear();
    }
    this.shown = next;
    this.fitRows();
  }

  private patch(before: IWorkbookData, next: IWorkbookData): void {
    for (const [id, { cellData = {} }] of Object.entries(next.sheets)) {
      const changes = changedCells(before.sheets[id]?.cellData ?? {}, cellData, next.styles, this.touched.get(id) ?? NOTHING);
      if (Object.keys(changes).length > 0) this.write(next.id, id, changes);
    }
  }

  private write(unitId: string, subUnitId: string, cellValue: CellChanges): void {
    const commands = this.grid.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
  }

  /** The grid loads the whole workbook again; the person stays where they were. */
  private rebuild(next: IWorkbookData): void {
    const { api } = this.grid;
    const open = api.getActiveWorkbook();
    const place = placeIn(open?.getActiveSheet());
    if (open) api.disposeUnit(open.getId());
    const workbook = api.createWorkbook(JSON.parse(JSON.stringify(next))); // the grid works on the object that it is given
    workbook.setNumfmtLocal(this.workbook?.locale === 'fi_FI' ? 'fi' : 'en');
    const sheet = place && (workbook.getSheetBySheetId(place.id) ?? workbook.getSheetByName(place.name)); // a new sheet gets its id from the workbook
    if (!place || !sheet || sheet.isSheetHidden()) return;
    workbook.setActiveSheet(sheet);
    if (place.row < sheet.getMaxRows() && place.column < sheet.getMaxColumns()) sheet.getRange(place.row, place.column).activate();
    sheet.scrollToCell(place.top, place.left);
  }

  /** Rows without a height of their own are as high as their wrapped text and larger letters need, as in Sheets. No step to undo. */
  fitRows(): void {
    const id = this.grid.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId();
    const sheet = this.shown?.sheets[id ?? ''];
    if (!id || !sheet || !this.shown) return;
    const injector = this.grid.univer.__getInjector();
    if (!injector.get(IRenderManagerService).getRenderById(this.shown.id)) return; // measured once it is on the screen
    const ranges = rowsToFit(sheet, this.shown.styles).map(({ start, count }) => ({
      startRow: start,
      endRow: start + count - 1,
      startColumn: 0,
      endColumn: (sheet.columnCount ?? 1) - 1,
    }));
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, id);
    this.drawing = true;
    for (const { id: mutation, params } of redos) injector.get(ICommandService).syncExecuteCommand(mutation, params);
    this.drawing = false;
  }
}

type Sheet = NonNullable<ReturnType<NonNullable<ReturnType<Grid['api']['getActiveWorkbook']>>['getActiveSheet']>>;

function placeIn(sheet: Sheet | null | undefined): { id: string; name: string; row: number; column: number; top: number; left: number } | null {
  if (!sheet) return null;
  const range = sheet.getActiveRange();
  const scroll = sheet.getScrollState();
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    top: scroll?.sheetViewStartRow ?? 0,
    left: scroll?.sheetViewStartColumn ?? 0,
  };
}
