// What a person does in the grid, told to the workbook. All that one command changes is told together.
import { CommandType, type ICellData, type ICommandInfo, ICommandService, type IExecutionOptions, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, type ISetRangeValuesMutationParams, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Grid } from './createGrid';
import { NO_EDIT, structureEdit } from './gridStructure';
import type { GridView } from './gridView';
import type { StructureEdit, TypedCell } from './messages';
import { englishToTyped, typedToEnglish } from './typedFormula';

export interface GridEditSink {
  type(cells: TypedCell[]): void;
  structure(edits: StructureEdit[]): void;
  /** sheets, by their id in the grid, that changed in a way without a translation */
  replace(sheetIds: string[]): void;
}
interface Mutation {
  readonly id: string;
  readonly params: Record<string, unknown> & { readonly subUnitId?: string; readonly sheetId?: string };
}
interface GridCell {
  readonly sheet: string;
  readonly row: number; // 0-based, as the grid counts
  readonly column: number;
}

const NUMBER = 2;
const FORCED_TEXT = 4;
const PLAIN_NUMBER = /^-?\d{1,15}$/;
const keyOf = ({ sheet, row, column }: GridCell) => `${sheet}!${row}:${column}`;
const richText = (cell: ICellData): string | undefined => cell.p?.body?.dataStream.replace(/\r?\n?$/, '');
/** The grid takes a leading apostrophe for itself; the workbook wants to know that text was meant. */
function typedText(cell: ICellData): string {
  const text = cell.f ?? richText(cell) ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v));
  return cell.t === FORCED_TEXT && text !== '' ? `'${text}` : text;
}
const saysContent = (cell: ICellData) => (cell.f || !cell.si) && ('v' in cell || 'f' in cell || 'p' in cell);
const saysLooks = (cell: ICellData) => cell.s !== undefined && cell.s !== null && Object.keys(cell.s).length > 0;

export class GridEdits {
  private batch: Mutation[] = [];
  /** texts as they were typed, before the grid made values of them */
  private readonly typed = new Map<string, string>();

  constructor(
    grid: Grid,
    private readonly view: GridView,
    private readonly sink: GridEditSink,
  ) {
    const injector = grid.univer.__getInjector();
    injector.get(ICommandService).onCommandExecuted((info, options) => this.listen(info, options));
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 10_000,
      // no `next`: the grid would read numbers, dates and percents its own way, before the workbook reads them in its locale
      handler: (cell, place) => cell && this.noteTyped(cell, { sheet: place.subUnitId, row: place.row, column: place.col }),
    });
  }

  private noteTyped(cell: ICellData, at: GridCell): ICellData {
    const text = typedText(cell);
    this.typed.set(keyOf(at), text);
    const { workbook } = this.view;
    if (cell.f && workbook) return { ...cell, f: typedToEnglish(cell.f, workbook, at.sheet) };
    return PLAIN_NUMBER.test(text) ? { ...cell, v: Number(text), t: NUMBER } : cell;
  }

  private listen(info: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.view.drawing || info.type !== CommandType.MUTATION || options?.onlyLocal || NO_EDIT.test(info.id)) return;
    if (this.batch.length === 0) setTimeout(() => this.flush());
    this.batch.push({ id: info.id, params: (info.params ?? {}) as Mutation['params'] });
  }

  private flush(): void {
    const batch = this.batch;
    this.batch = [];
    const structure = batch.flatMap(({ id, params }) => structureEdit(id, params, this.view.workbook) ?? []);
    const cells = batch
      .filter(({ id }) => id === SetRangeValuesMutation.id)
      .map(({ params }) => this.cellsOf(params as unknown as ISetRangeValuesMutationParams));
    const rest = batch.filter(({ id }, i) => id !== SetRangeValuesMutation.id || cells[i] === null);
    this.typed.clear();
    // what rows and columns take along (references, formats, rules), the workbook does itself
    const sheets = new Set(rest.flatMap(({ params }) => params.subUnitId ?? params.sheetId ?? []));
    const typed = cells.flatMap((list) => list ?? []);
    if (structure.length > 0) this.sink.structure(structure);
    else if (sheets.size > 0) this.sink.replace([...sheets]);
    else if (typed.length > 0) this.sink.type(typed);
  }

  /** null: looks were changed too, which typing cannot say. */
  private cellsOf({ subUnitId, cellValue }: ISetRangeValuesMutationParams): TypedCell[] | null {
    const cells: TypedCell[] = [];
    // a sheet inserted a moment ago has another id here than in the workbook, until it is drawn; its name is the same
    const name = this.view.workbook?.sheets.find((sheet) => String(sheet.id) === subUnitId)?.name ?? this.view.nameInGrid(subUnitId);
    if (!cellValue || name === undefined) return null;
    for (const [row, columns] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
        const at = { sheet: subUnitId, row: Number(row), column: Number(column) };
        const typed = this.typed.get(keyOf(at));
        if (cell && typed === undefined && (saysLooks(cell) || !saysContent(cell))) return null;
        this.view.touch(at.sheet, at.row, at.column);
        cells.push({ sheet: name, row: at.row + 1, column: at.column + 1, value: this.valueOf(cell, typed, subUnitId) });
      }
    return cells;
  }

  private valueOf(cell: Nullable<ICellData>, typed: string | undefined, sheetId: string): TypedCell['value'] {
    const { workbook } = this.view;
    if (cell?.f && workbook) return englishToTyped(cell.f, workbook, sheetId);
    if (typed !== undefined) return typed === '' ? null : typed;
    const value = (cell && richText(cell)) ?? cell?.v ?? null;
    return cell?.t === 3 ? Boolean(value) : value === '' ? null : value;
  }
}
