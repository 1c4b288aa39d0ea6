import type { GasRange } from '../../environment';
import { type Cell, FORMAT_KEYS, type FormatKey } from '../../grid/cell';
import { eachCell } from '../../grid/sheetData';
import { put } from '../../grid/writeContent';
import { colour } from '../../values/colour';
import { checkArguments, checkGrid } from '../checkArguments';
import { readGrid, sameEverywhere, selfAs, writeCells } from './gridAccess';
import { firstCell, RangeContent } from './rangeContent';
import type { RangePort } from './rangePlace';

type Methods =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'clearFormat';

/** what getNumberFormat says of a cell without one */
const GENERAL = '0.###############';

/** Number formats and backgrounds. */
export class RangeLook extends RangeContent implements Pick<GoogleAppsScript.Spreadsheet.Range, Methods> {
  getNumberFormats(): string[][] {
    return readGrid(this.port, (cell) => cell?.nf ?? GENERAL);
  }
  getNumberFormat(): string {
    return readGrid(firstCell(this.port), (cell) => cell?.nf ?? GENERAL)[0][0];
  }
  setNumberFormats(formats: string[][]): GasRange {
    return setGrid(this, 'setNumberFormats', formats, numberFormat);
  }
  setNumberFormat(format: string): GasRange {
    checkArguments('Range.setNumberFormat', [format], ['string']);
    return setAll(this, format, numberFormat);
  }
  getBackgrounds(): string[][] {
    return readGrid(this.port, (cell) => cell?.bg ?? '#ffffff');
  }
  getBackground(): string {
    return readGrid(firstCell(this.port), (cell) => cell?.bg ?? '#ffffff')[0][0];
  }
  setBackgrounds(colours: Array<Array<string | null>>): GasRange {
    return setGrid(this, 'setBackgrounds', colours, background);
  }
  setBackground(value: string | null): GasRange {
    return setAll(this, value, background);
  }
  clearFormat(): GasRange {
    eachCell(this.port.sheet, this.port.area, (cell) => {
      for (const key of FORMAT_KEYS) delete cell[key];
    });
    this.port.sheet.changed = true;
    return selfAs(this);
  }
}

type Put = (cell: Cell, value: unknown) => void;
export type PortHolder = { port: RangePort };

export function setGrid(range: PortHolder, method: string, data: unknown, write: Put): GasRange {
  checkGrid(`Range.${method}`, data, range.port.area);
  writeCells(range.port, data, write);
  return range as unknown as GasRange;
}

export function setAll(range: PortHolder, value: unknown, write: Put): GasRange {
  writeCells(range.port, sameEverywhere(range.port.area, value), write);
  return range as unknown as GasRange;
}

/** the value `plain` is what an untouched cell has, so nothing is kept */
export const plainPut =
  <K extends FormatKey>(key: K, read: (value: unknown) => Cell[K] | undefined, plain?: Cell[K]): Put =>
  (cell, value) => {
    const next = read(value);
    put(cell, key, next === plain ? undefined : next);
  };

const numberFormat: Put = (cell, value) => {
  checkArguments('Range.setNumberFormats', [value], ['string']);
  put(cell, 'nf', /^general$/i.test(value as string) || value === GENERAL || value === '' ? undefined : (value as string));
};
const background = plainPut('bg', colour, '#ffffff');
