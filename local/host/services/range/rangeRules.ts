import type { GasRange } from '../../environment';
import { behind } from '../../execution/handles';
import { refuse } from '../../execution/hostError';
import { cellFor } from '../../grid/sheetData';
import { type SortKey, sortRows } from '../../grid/sortRows';
import { put, writeContent } from '../../grid/writeContent';
import type { ValidationSnapshot } from '../../snapshot';
import { words } from '../../words';
import { checkArguments, checkGrid } from '../checkArguments';
import { filterService } from '../filter';
import { metadataService } from '../metadata/developerMetadata';
import { addMetadata, metadataEntries } from '../metadata/entries';
import { HostDataValidation, validationService } from '../validation/dataValidation';
import { readGrid, sameEverywhere, selfAs } from './gridAccess';
import { firstCell } from './rangeContent';
import { RangeLayout } from './rangeLayout';
import type { RangePort } from './rangePlace';

type Methods =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'sort'
  | 'createFilter'
  | 'getFilter'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata';
type Validation = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** Validation, sorting, filters and metadata: with what it inherits, the whole Range. */
export class HostRange extends RangeLayout implements Pick<GoogleAppsScript.Spreadsheet.Range, Methods> {
  getDataValidations(): Validation[][] {
    return validationsOf(this.port);
  }
  getDataValidation(): Validation {
    return validationsOf(firstCell(this.port))[0][0];
  }
  setDataValidations(rules: Validation[][]): GasRange {
    checkGrid('Range.setDataValidations', rules, this.port.area);
    writeValidations(this.port, rules);
    return selfAs(this);
  }
  setDataValidation(rule: Validation): GasRange {
    writeValidations(this.port, sameEverywhere(this.port.area, rule));
    return selfAs(this);
  }
  clearDataValidations(): GasRange {
    writeValidations(this.port, sameEverywhere(this.port.area, null));
    return selfAs(this);
  }
  insertCheckboxes(...values: unknown[]): GasRange {
    if (values.length > 0) refuse(words.notImplemented('Range.insertCheckboxes with values'));
    insertCheckboxes(this.port);
    return selfAs(this);
  }
  sort(spec: unknown): GasRange {
    const { environment, sheet, area } = this.port;
    sortRows(sheet, area, sortKeys(spec), { locale: environment.workbook.locale, execution: environment.execution.id });
    sheet.changed = true;
    return selfAs(this);
  }
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { environment, sheet, area } = this.port;
    if (sheet.filter) refuse(words.filterExists());
    sheet.filter = { ...area };
    sheet.changed = true;
    return filterService(environment, sheet);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.port.sheet.filter ? filterService(this.port.environment, this.port.sheet) : null;
  }
  addDeveloperMetadata(...args: unknown[]): GasRange {
    addMetadata(this.port.environment, this.port.sheet, args, lineOf(this.port) ?? refuse(words.metadataPlace()));
    return selfAs(this);
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { environment, sheet } = this.port;
    const line = lineOf(this.port);
    return (line ? metadataEntries(sheet, line) : []).map((entry) => metadataService(environment, sheet, entry));
  }
}

/** metadata lies on whole rows or columns, one at a time */
function lineOf({ sheet, area }: RangePort): { row?: number; column?: number } | undefined {
  if (area.columns === 1 && area.row === 1 && area.rows === sheet.rows) return { column: area.column };
  if (area.rows === 1 && area.column === 1 && area.columns === sheet.columns) return { row: area.row };
  return undefined;
}

function validationsOf(port: RangePort): Validation[][] {
  return readGrid(port, (cell) =>
    cell?.validation ? validationService(port.environment, new HostDataValidation(port.environment, cell.validation)) : null,
  );
}

function writeValidations({ sheet, area }: RangePort, rules: readonly (readonly unknown[])[]): void {
  rules.forEach((line, r) => {
    line.forEach((rule, c) => {
      const cell = sheet.cells[area.row - 1 + r]?.[area.column - 1 + c];
      if (rule === null || rule === undefined) {
        if (cell) put(cell, 'validation', undefined);
        return;
      }
      const held = behind(rule);
      if (!(held instanceof HostDataValidation)) checkArguments('Range.setDataValidations', [rule], ['function' as 'object']);
      put(cellFor(sheet, area.row + r, area.column + c), 'validation', (held as HostDataValidation).port.rule);
    });
  });
  sheet.validated = true;
  sheet.changed = true;
}

function insertCheckboxes({ sheet, area }: RangePort): void {
  const rule: ValidationSnapshot = { type: 'checkbox', strict: true };
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellFor(sheet, row, column);
      put(cell, 'validation', rule);
      if (cell.v === undefined && cell.f === undefined && cell.e === undefined) writeContent(sheet, cell, { v: false });
    }
  sheet.validated = true;
  sheet.changed = true;
}

function sortKeys(spec: unknown): SortKey[] {
  if (Array.isArray(spec)) return spec.map((one) => sortKeys(one)[0]);
  if (typeof spec === 'number') return [{ column: spec, ascending: true }];
  const { column, ascending } = (spec ?? {}) as Partial<SortKey>;
  checkArguments('Range.sort', [column], ['number']);
  return [{ column: column as number, ascending: ascending !== false }];
}
