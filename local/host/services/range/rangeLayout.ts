import type { GasRange } from '../../environment';
import type { Cell } from '../../grid/cell';
import { checkArguments } from '../checkArguments';
import { ENUMS } from '../enums';
import { readGrid } from './gridAccess';
import { firstCell } from './rangeContent';
import { RangeFont } from './rangeFont';
import { plainPut, setAll, setGrid } from './rangeLook';

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type Methods =
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWraps'
  | 'getWrap'
  | 'getWraps'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setWrapStrategy'
  | 'setWrapStrategies';

/** Alignment and wrapping. */
export class RangeLayout extends RangeFont implements Pick<GoogleAppsScript.Spreadsheet.Range, Methods> {
  setHorizontalAlignments(alignments: Horizontal[][]): GasRange {
    return setGrid(this, 'setHorizontalAlignments', alignments, horizontal);
  }
  setHorizontalAlignment(alignment: Horizontal): GasRange {
    return setAll(this, alignment, horizontal);
  }
  setVerticalAlignments(alignments: Vertical[][]): GasRange {
    return setGrid(this, 'setVerticalAlignments', alignments, vertical);
  }
  setVerticalAlignment(alignment: Vertical): GasRange {
    return setAll(this, alignment, vertical);
  }
  getHorizontalAlignments(): string[][] {
    return readGrid(this.port, horizontalOf);
  }
  getHorizontalAlignment(): string {
    return readGrid(firstCell(this.port), horizontalOf)[0][0];
  }
  getVerticalAlignments(): string[][] {
    return readGrid(this.port, verticalOf);
  }
  getVerticalAlignment(): string {
    return readGrid(firstCell(this.port), verticalOf)[0][0];
  }
  setWraps(wraps: boolean[][]): GasRange {
    return setGrid(this, 'setWraps', wraps, wrap);
  }
  setWrap(isWrapEnabled: boolean): GasRange {
    checkArguments('Range.setWrap', [isWrapEnabled], ['boolean']);
    return setAll(this, isWrapEnabled, wrap);
  }
  getWrap(): boolean {
    return readGrid(firstCell(this.port), wrapOf)[0][0];
  }
  getWraps(): boolean[][] {
    return readGrid(this.port, wrapOf);
  }
  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): GasRange {
    return setGrid(this, 'setWrapStrategies', strategies, strategy);
  }
  setWrapStrategy(value: GoogleAppsScript.Spreadsheet.WrapStrategy): GasRange {
    checkArguments('Range.setWrapStrategy', [value], ['object']);
    return setAll(this, value, strategy);
  }
}

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (value: unknown): T | undefined => {
    if (value !== null && value !== 'normal' && !names.includes(value as T)) checkArguments('Range.setAlignment', [value], ['object']);
    return names.find((name) => name === value);
  };
const horizontal = plainPut('ha', oneOf(['left', 'center', 'right'] as const));
const vertical = plainPut('va', oneOf(['top', 'middle', 'bottom'] as const));
const wrap = plainPut('wrap', (value) => (value === true ? true : undefined));
/** CLIP and OVERFLOW look alike in a snapshot */
const strategy: (cell: Cell, value: unknown) => void = plainPut('wrap', (value) => (value === ENUMS.WrapStrategy.WRAP ? true : undefined));
const horizontalOf = (cell: Cell | undefined): string => cell?.ha ?? 'general';
const verticalOf = (cell: Cell | undefined): string => cell?.va ?? 'bottom';
const wrapOf = (cell: Cell | undefined): boolean => cell?.wrap === true;
