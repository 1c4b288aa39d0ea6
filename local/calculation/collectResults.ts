// What the engine computed, in the terms of Sheets: its error signs, its words for what went wrong, spilled cells.
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import { cellName } from '../host/grid/area';
import type { CalculatedCell } from './calculatedCell';
import type { EngineData, FormulaAt } from './engineData';
import { ERROR_SIGN } from './failure';
import { PARSE_ERROR } from './formulaTokens';
import { ERROR_SIGNS, sheetsSign } from './univer/errorSigns';

export interface EngineOutput {
  data: IAllRuntimeData;
  input: EngineData;
  unit: string;
  cycles: ReadonlySet<FormulaAt>;
}

export type StandingArrays = ReadonlyMap<FormulaAt, IRange>;

/** The engine sees content in the way of an array result, but not another array result: there the first one stands. */
export function standingArrays(data: IAllRuntimeData, input: EngineData, unit: string): StandingArrays {
  const standing = new Map<FormulaAt, IRange>();
  const taken = new Set<string>();
  for (const formula of input.formulas) {
    const { sheet, row, column } = formula;
    const range = data.arrayFormulaRange[unit]?.[sheet.id]?.[row - 1]?.[column - 1];
    if (!range || data.unitData[unit]?.[sheet.id]?.getValue(row - 1, column - 1)?.v === '#SPILL!') continue;
    const names = cellsOf(range).map(([r, c]) => `${sheet.id}!${r}:${c}`);
    if (names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    standing.set(formula, range);
  }
  return standing;
}

export function collectResults(output: EngineOutput): Map<string, CalculatedCell[]> {
  const bySheet = new Map<string, CalculatedCell[]>();
  const arrays = standingArrays(output.data, output.input, output.unit);
  for (const formula of output.input.formulas) {
    const cells = bySheet.get(formula.sheet.name) ?? [];
    bySheet.set(formula.sheet.name, cells);
    for (const cell of resultsOf(formula, output, arrays)) cells.push(cell);
  }
  return bySheet;
}

function resultsOf(formula: FormulaAt, output: EngineOutput, arrays: StandingArrays): CalculatedCell[] {
  const { sheet, row, column, english } = formula;
  const at = { row, column };
  if (english === undefined) return [{ ...at, e: ERROR_SIGN, why: PARSE_ERROR }];
  if (output.cycles.has(formula)) return [{ ...at, e: '#REF!', why: 'Circular dependency detected.' }];
  const wanted = output.data.arrayFormulaRange[output.unit]?.[sheet.id]?.[row - 1]?.[column - 1];
  const range = arrays.get(formula);
  if (range) return spilled(formula, range, output);
  if (wanted) return [{ ...at, e: '#REF!', why: spillWords(formula, wanted, output) }];
  return [{ ...at, ...shown(output.data.unitData[output.unit]?.[sheet.id]?.getValue(row - 1, column - 1), formula) }];
}

function spilled(formula: FormulaAt, range: IRange, { data, unit }: EngineOutput): CalculatedCell[] {
  const matrix = data.arrayFormulaCellData[unit]?.[formula.sheet.id];
  return cellsOf(range).map(([r, c], index) => {
    const value = shown(matrix?.getValue(r, c), formula);
    const place = { row: r + 1, column: c + 1, ...value };
    if (index > 0) return { ...place, spill: true };
    return { ...place, spans: [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1] };
  });
}

function cellsOf({ startRow, endRow, startColumn, endColumn }: IRange): [number, number][] {
  const cells: [number, number][] = [];
  for (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) cells.push([r, c]);
  return cells;
}

function shown(cell: Nullable<ICellData>, { missingSheet }: FormulaAt): Pick<CalculatedCell, 'v' | 'e' | 'why'> {
  const v = cell?.p?.body ? cell.p.body.dataStream.replace(/\r?\n?$/, '') : cell?.v;
  if (v === undefined || v === null) return {};
  if (cell?.t === 3) return { v: Boolean(v) };
  if (typeof v !== 'string' || !ERROR_SIGNS.has(v)) return { v };
  const why = v === '#REF!' && missingSheet !== undefined ? `Unresolved sheet name '${missingSheet}'.` : cell?.custom?.why;
  return { e: sheetsSign(v), ...(why === undefined ? {} : { why }) };
}

function spillWords({ sheet, row, column }: FormulaAt, range: IRange, output: EngineOutput): string {
  const cells = output.data.arrayFormulaCellData[output.unit]?.[sheet.id];
  const content = output.input.config.allUnitData?.[output.unit]?.[sheet.id]?.cellData;
  const full = (cell: Nullable<ICellData>): boolean => cell?.f !== undefined || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
  const blocking = cellsOf(range).find(
    ([r, c]) => !(r === row - 1 && c === column - 1) && (full(content?.getValue(r, c)) || full(cells?.getValue(r, c))),
  );
  const where = blocking ? `overwrite data in ${cellName(blocking[0] + 1, blocking[1] + 1)}` : 'not fit into the sheet';
  return `Array result was not expanded because it would ${where}.`;
}
