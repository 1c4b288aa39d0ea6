// Univer's formula engine alone: data in, results out, without workbook, grid or timers. Runs in Node, in a page and in a worker.
import { type Injector, LocaleType, LogLevel, Univer } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  type BaseFunction,
  type BaseReferenceObject,
  CalculateFormulaService,
  FormulaCurrentConfigService,
  FormulaRuntimeService,
  type FunctionVariantType,
  type IAllRuntimeData,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  type IFormulaDatasetConfig,
  IFormulaRuntimeService,
  type IFunctionNames,
  IFunctionService,
  Interpreter,
  NullValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { registerExactStatistics } from './exactStatistics';
import { failure, knowErrorSign } from './failure';

export interface EngineResult {
  data: IAllRuntimeData;
  /** some formulas depend on themselves; the engine counts them once and says nothing */
  cyclic: boolean;
}
export interface Engine {
  injector: Injector;
  run(config: IFormulaDatasetConfig): Promise<EngineResult>;
  dispose(): void;
}

/** A throw inside a built-in would end Node or leave the calculation hanging for ever; here it is the cell's error. */
class SafeInterpreter extends Interpreter {
  override execute(nodeData: Parameters<Interpreter['execute']>[0]): FunctionVariantType {
    try {
      return super.execute(nodeData);
    } catch (error) {
      return failure((error as Error).message);
    }
  }
}

class ListeningRuntime extends FormulaRuntimeService {
  cyclic = false;
  override enableCycleDependency(): void {
    this.cyclic = true;
    super.enableCycleDependency();
  }
  /** A formula that only points at an empty cell is empty too, as in Sheets; Univer makes it 0. */
  override setRuntimeData(value: FunctionVariantType): void {
    super.setRuntimeData(pointsAtEmptyCell(value) ? NullValueObject.create() : value);
  }
}

function pointsAtEmptyCell(value: FunctionVariantType): boolean {
  if (!value.isReferenceObject()) return false;
  const reference = value as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return false;
  const cell = reference.getCellData(startRow, startColumn);
  return cell?.v === undefined || cell.v === null;
}

/** The engine asks the open workbook about sheets; here there is none, only the data it was given. */
class DataOnlyConfig extends FormulaCurrentConfigService {
  override getSheetRowColumnCount(unitId: string, sheetId: string): { rowCount: number; columnCount: number } {
    const { rowCount, columnCount } = this.getUnitData()[unitId]?.[sheetId] ?? { rowCount: 0, columnCount: 0 };
    return { rowCount, columnCount };
  }
  override getSheetsInfo(): { sheetOrder: string[]; sheetNameMap: Record<string, string> } {
    const [unit = ''] = Object.keys(this.getUnitData());
    const sheetOrder = Object.keys(this.getUnitData()[unit] ?? {});
    return { sheetOrder, sheetNameMap: Object.fromEntries(sheetOrder.map((id) => [id, this.getSheetName(unit, id)])) };
  }
}

class AwaitedCalculation extends CalculateFormulaService {
  private broken: Error | undefined;
  protected override async _executeStep(): Promise<true | undefined> {
    try {
      return await super._executeStep();
    } catch (error) {
      this.broken = error as Error;
      return undefined;
    }
  }
  /** `execute` itself resolves before anything is calculated: its end is the next complete event. */
  executed(config: IFormulaDatasetConfig): Promise<IAllRuntimeData> {
    return new Promise((resolve, reject) => {
      this.broken = undefined;
      const ended = this.executionCompleteListener$.subscribe((data) => {
        ended.unsubscribe();
        if (this.broken) reject(this.broken);
        else resolve(data);
      });
      this.execute(config).catch(reject);
    });
  }
}

export function createEngine(): Engine {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  injector.replace([ICalculateFormulaService, { useClass: AwaitedCalculation }]);
  injector.replace([IFormulaRuntimeService, { useClass: ListeningRuntime }]);
  injector.replace([IFormulaCurrentConfigService, { useClass: DataOnlyConfig }]);
  injector.replace([Interpreter, { useClass: SafeInterpreter }]);
  knowErrorSign();
  const functions = ALL_IMPLEMENTED_FUNCTIONS as [new (name: IFunctionNames) => BaseFunction, IFunctionNames][];
  injector.get(IFunctionService).registerExecutors(...functions.map(([Built, name]) => new Built(name)));
  registerExactStatistics(injector);
  const runtime = injector.get(IFormulaRuntimeService) as ListeningRuntime;
  const calculation = injector.get(ICalculateFormulaService) as AwaitedCalculation;
  return {
    injector,
    async run(config) {
      runtime.cyclic = false;
      const data = await calculation.executed(config);
      return { data, cyclic: runtime.cyclic };
    },
    dispose: () => univer.dispose(),
  };
}
