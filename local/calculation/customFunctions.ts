// The add-on's custom functions inside Univer, called as Sheets calls them. registerFunction of Univer's facade will not do:
// it passes blanks as 0, dates as numbers, and a throw ends Node.
import type { ICellData, Injector, Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { numberFormatKind } from '../host/values/numberFormatKind';
import { failure, knowErrorSign } from './failure';

export type CellFunction = (...args: unknown[]) => unknown;
export interface CustomFunctionOptions {
  /** what a script gets for a cell formatted as date, time or duration */
  makeDate(serial: number): unknown;
}

/** Call it before a workbook is loaded: formulas met earlier hold `#NAME?` until they are edited. */
export function registerCustomFunctions(
  target: Injector | Univer,
  functions: Readonly<Record<string, CellFunction>>,
  options: CustomFunctionOptions,
): void {
  const injector = '__getInjector' in target ? target.__getInjector() : target;
  const service = injector.get(IFunctionService);
  knowErrorSign();
  for (const [name, run] of Object.entries(functions)) {
    service.registerExecutors(new AddOnFunction(name, run, options));
    service.deleteFormulaAstCacheKey(name);
  }
}

class AddOnFunction extends BaseFunction {
  override needsReferenceObject = true;
  constructor(
    name: string,
    private readonly run: CellFunction,
    private readonly options: CustomFunctionOptions,
  ) {
    super(name);
  }
  override calculate(...args: FunctionVariantType[]): FunctionVariantType {
    try {
      return resultOf(this.run(...args.map((arg) => argumentOf(arg, this.options))), this);
    } catch (error) {
      return failure(String((error as Error)?.message ?? error));
    }
  }
}

function argumentOf(arg: FunctionVariantType, options: CustomFunctionOptions): unknown {
  if (arg.isReferenceObject()) return scalarIfOne(cellsOf(arg as BaseReferenceObject, options));
  const value = arg as BaseValueObject;
  if (!value.isArray()) return plainValue(value, options);
  const rows = (value as ArrayValueObject).getArrayValue();
  return scalarIfOne(rows.map((row) => row.map((item) => (item ? plainValue(item, options) : ''))));
}

const scalarIfOne = (rows: unknown[][]): unknown => (rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows);

function cellsOf(reference: BaseReferenceObject, options: CustomFunctionOptions): unknown[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows: unknown[][] = [];
  for (let r = startRow; r <= endRow; r++) {
    const row: unknown[] = [];
    for (let c = startColumn; c <= endColumn; c++) row.push(cellValue(reference, r, c, options));
    rows.push(row);
  }
  return rows;
}

function cellValue(reference: BaseReferenceObject, row: number, column: number, options: CustomFunctionOptions): unknown {
  const cell = reference.getCellData(row, column);
  const v = cell?.v;
  if (!cell || v === undefined || v === null) return cell?.p?.body?.dataStream.replace(/\r?\n?$/, '') ?? '';
  if (cell.t === 3) return Boolean(v);
  if (typeof v !== 'number') return v;
  const format = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column) || ownFormat(cell);
  return isMoment(format) ? options.makeDate(v) : v;
}

/** a formula's result carries the format that Univer derived for it */
const ownFormat = (cell: ICellData): string | undefined => (typeof cell.s === 'object' ? cell.s?.n?.pattern : undefined);

function isMoment(format: string | undefined): boolean {
  const kind = numberFormatKind(format || undefined);
  return kind === 'date' || kind === 'duration';
}

function plainValue(value: BaseValueObject, options: CustomFunctionOptions): unknown {
  if (value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  return value.isNumber() && isMoment(value.getPattern()) ? options.makeDate(Number(plain)) : plain;
}

function resultOf(result: unknown, at: BaseFunction): FunctionVariantType {
  if (!Array.isArray(result)) return resultCell(result);
  // a list goes down, a list of lists fills a rectangle
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(resultCell));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return NullValueObject.create();
  for (const row of rows) while (row.length < columnCount) row.push(NullValueObject.create());
  const place = { unitId: at.unitId ?? '', sheetId: at.subUnitId ?? '', row: at.row, column: at.column };
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, ...place });
}

function resultCell(value: unknown): BaseValueObject {
  if (value === undefined || value === null) return NullValueObject.create();
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  throw new Error(`A custom function gave ${Object.prototype.toString.call(value).slice(8, -1)}, which is no value for a cell.`);
}
