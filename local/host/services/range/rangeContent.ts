import { type GasRange, typingPlace } from '../../environment';
import { refuse } from '../../execution/hostError';
import { cellName } from '../../grid/area';
import { cellAt, cellFor, eachCell } from '../../grid/sheetData';
import { writeContent } from '../../grid/writeContent';
import { formatValue } from '../../values/formatValue';
import type { Typed } from '../../values/typed';
import { words } from '../../words';
import { checkArguments, checkGrid } from '../checkArguments';
import { readValue, refuseFresh, typedOf, type Writing, writeFormula, writeNote, writeTyped } from './cellContent';
import { readGrid, sameEverywhere, selfAs, writeCells } from './gridAccess';
import { RangePlace, type RangePort } from './rangePlace';
import { violates } from './violates';

type Methods =
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearContent'
  | 'clearNote';

/** Values, formulas and notes. */
export class RangeContent extends RangePlace implements Pick<GoogleAppsScript.Spreadsheet.Range, Methods> {
  getValues(): unknown[][] {
    return valuesOf(this.port);
  }
  getValue(): unknown {
    return valuesOf(firstCell(this.port))[0][0];
  }
  setValues(values: unknown[][]): GasRange {
    checkGrid('Range.setValues', values, this.port.area);
    writeValues(this.port, values);
    return selfAs(this);
  }
  setValue(value: unknown): GasRange {
    writeValues(this.port, sameEverywhere(this.port.area, value));
    return selfAs(this);
  }
  getFormulas(): string[][] {
    return readGrid(this.port, (cell) => cell?.f ?? '');
  }
  getFormula(): string {
    return readGrid(firstCell(this.port), (cell) => cell?.f ?? '')[0][0];
  }
  setFormulas(formulas: string[][]): GasRange {
    checkGrid('Range.setFormulas', formulas, this.port.area);
    writeFormulas(this.port, formulas);
    return selfAs(this);
  }
  setFormula(formula: string): GasRange {
    checkArguments('Range.setFormula', [formula], ['string']);
    writeFormulas(this.port, sameEverywhere(this.port.area, formula));
    return selfAs(this);
  }
  getDisplayValues(): string[][] {
    return displayValuesOf(this.port);
  }
  getDisplayValue(): string {
    return displayValuesOf(firstCell(this.port))[0][0];
  }
  getNotes(): string[][] {
    return readGrid(this.port, (cell) => cell?.note ?? '');
  }
  getNote(): string {
    return readGrid(firstCell(this.port), (cell) => cell?.note ?? '')[0][0];
  }
  setNotes(notes: Array<Array<string | null>>): GasRange {
    checkGrid('Range.setNotes', notes, this.port.area);
    writeCells(this.port, notes, writeNote);
    return selfAs(this);
  }
  setNote(note: string | null): GasRange {
    writeCells(this.port, sameEverywhere(this.port.area, note), writeNote);
    return selfAs(this);
  }
  clearContent(): GasRange {
    const { sheet, area } = this.port;
    eachCell(sheet, area, (cell) => writeContent(sheet, cell, {}));
    sheet.changed = true;
    return selfAs(this);
  }
  clearNote(): GasRange {
    eachCell(this.port.sheet, this.port.area, (cell) => writeNote(cell, null));
    this.port.sheet.changed = true;
    return selfAs(this);
  }
}

export const firstCell = (port: RangePort): RangePort => ({ ...port, area: { ...port.area, rows: 1, columns: 1 } });

function valuesOf(port: RangePort): (string | number | boolean | Date)[][] {
  const { environment, sheet } = port;
  return readGrid(port, (cell, row, column) => {
    if (!cell) return '';
    refuseFresh(environment, sheet, { cell, row, column });
    return readValue(environment, cell);
  });
}

function displayValuesOf(port: RangePort): string[][] {
  const { environment, sheet } = port;
  return readGrid(port, (cell, row, column) => {
    if (!cell) return '';
    refuseFresh(environment, sheet, { cell, row, column });
    return cell.e ?? formatValue(cell.v, cell.nf, environment.workbook.locale);
  });
}

function writeValues(port: RangePort, values: unknown[][]): void {
  const { environment, sheet, area } = port;
  const writing: Writing = { environment, sheet, place: typingPlace(environment) };
  const typed = values.map((line, r) =>
    line.map((value, c): Typed => {
      const cell = cellAt(sheet, area.row + r, area.column + c);
      const found = typedOf(value, writing, cell?.nf);
      if (violates(cell?.validation, found)) refuse(words.invalidData(cellName(area.row + r, area.column + c)));
      return found;
    }),
  );
  for (let r = 0; r < area.rows; r++)
    for (let c = 0; c < area.columns; c++) {
      const content = typed[r][c];
      const blank = content.v === undefined && content.f === undefined && content.e === undefined;
      if (blank && !cellAt(sheet, area.row + r, area.column + c)) continue;
      writeTyped(cellFor(sheet, area.row + r, area.column + c), content, writing);
    }
  sheet.changed = true;
}

function writeFormulas(port: RangePort, formulas: unknown[][]): void {
  const { environment, sheet } = port;
  const writing: Writing = { environment, sheet, place: typingPlace(environment) };
  writeCells(port, formulas, (cell, formula) => {
    if (formula === '' || formula === null || formula === undefined) writeContent(sheet, cell, {});
    else writeFormula(cell, String(formula), writing);
  });
}
