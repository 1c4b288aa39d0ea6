// Formula results of a workbook snapshot, from Univer's engine. No Node imports: the worker of the page uses it too.
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  BaseFunction,
  type FunctionVariantType,
  type IAllRuntimeData,
  type IFormulaDatasetConfig,
  type IFunctionNames,
  IFunctionService,
  type IRuntimeUnitDataType,
} from '@univerjs/engine-formula';
import type { WorkbookSnapshot } from '../host/snapshot';
import { instantOfSerial } from '../host/values/serial';
import { zoneOf } from '../host/values/zone';
import type { CalculatedCell } from './calculatedCell';
import { collectResults, type StandingArrays, standingArrays } from './collectResults';
import { type CellFunction, registerCustomFunctions } from './customFunctions';
import { cyclicFormulas } from './cyclicFormulas';
import { createEngine, type Engine } from './engine';
import { type EngineData, engineData, type FormulaAt } from './engineData';
import { failure } from './failure';

export interface CalculatorOptions {
  customFunctions?: Readonly<Record<string, CellFunction>>;
  /** the Date that a script gets for a date cell; the instant in the workbook's zone unless given */
  makeDate?(serial: number, timeZone: string): unknown;
}
export interface Calculator {
  /** by sheet name: every formula cell and every cell that an array result fills */
  calculate(snapshot: WorkbookSnapshot): Promise<Map<string, CalculatedCell[]>>;
  dispose(): void;
}

const dateInZone = (serial: number, timeZone: string): Date => new Date(instantOfSerial(serial, zoneOf(timeZone)));
let calculators = 0;

export function createCalculator({ customFunctions = {}, makeDate = dateInZone }: CalculatorOptions = {}): Calculator {
  const engine = createEngine();
  // Univer caches parsed formulas for the whole process by unit and text: two calculators must not share a unit
  const unit = `calculation-${++calculators}`;
  let timeZone = 'UTC';
  registerCustomFunctions(engine.injector, customFunctions, { makeDate: (serial) => makeDate(serial, timeZone) });
  let last: Promise<unknown> = Promise.resolve();
  const calculateNow = async (snapshot: WorkbookSnapshot): Promise<Map<string, CalculatedCell[]>> => {
    timeZone = snapshot.timeZone;
    const input = engineData(snapshot, unit);
    if (input.formulas.length === 0) return new Map();
    nameUnknownFunctions(engine, input.formulas);
    try {
      const { data, cyclic } = await runUntilSettled(engine, input, unit);
      return collectResults({ data, input, unit, cycles: cyclic ? cyclicFormulas(snapshot, input.formulas) : new Set() });
    } finally {
      input.release();
    }
  };
  return {
    calculate(snapshot) {
      const result = last.then(() => calculateNow(snapshot));
      last = result.catch(() => undefined);
      return result;
    },
    dispose: () => engine.dispose(),
  };
}

/** An array result that reads another array result is right only once the other one lies in the sheet. */
async function runUntilSettled(engine: Engine, input: EngineData, unit: string): Promise<{ data: IAllRuntimeData; cyclic: boolean }> {
  let result = await engine.run(input.config);
  for (let round = 0; round < 5; round++) {
    const arrays = standingArrays(result.data, input, unit);
    if (arrays.size < 2) break;
    const before = resultText(result.data, unit);
    result = await engine.run({ ...input.config, ...asConfig(arrays, result.data, unit) });
    if (resultText(result.data, unit) === before) break;
  }
  return result;
}

function asConfig(
  arrays: StandingArrays,
  data: IAllRuntimeData,
  unit: string,
): Pick<IFormulaDatasetConfig, 'arrayFormulaRange' | 'arrayFormulaCellData'> {
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {};
  for (const [{ sheet, row, column }, range] of arrays) {
    ranges[sheet.id] ??= {};
    ranges[sheet.id][row - 1] ??= {};
    ranges[sheet.id][row - 1][column - 1] = range;
  }
  return { arrayFormulaRange: { [unit]: ranges }, arrayFormulaCellData: { [unit]: matrices(data.arrayFormulaCellData, unit) } };
}

const matrices = (data: IRuntimeUnitDataType, unit: string): Record<string, IObjectMatrixPrimitiveType<Nullable<ICellData>>> =>
  Object.fromEntries(Object.entries(data[unit] ?? {}).map(([sheet, matrix]) => [sheet, matrix.getMatrix()]));
const resultText = ({ unitData, arrayFormulaCellData }: IAllRuntimeData, unit: string): string =>
  JSON.stringify([matrices(unitData, unit), matrices(arrayFormulaCellData, unit)]);

class UnknownFunction extends BaseFunction {
  override calculate(): FunctionVariantType {
    return failure(`Unknown function: '${this.name}'.`, '#NAME?');
  }
}

/** Univer would write each one to the console at every calculation, and the cell would not say which it was. */
function nameUnknownFunctions(engine: Engine, formulas: FormulaAt[]): void {
  const service = engine.injector.get(IFunctionService);
  const names = new Set(formulas.flatMap(({ parts }) => parts?.functions ?? []));
  for (const name of names) {
    if (!service.hasExecutor(name as IFunctionNames)) service.registerExecutors(new UnknownFunction(name));
  }
}
