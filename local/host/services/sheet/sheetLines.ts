import type { GasRange, GasSheet } from '../../environment';
import { behind } from '../../execution/handles';
import { refuse } from '../../execution/hostError';
import type { Axis } from '../../formulas/moveReference';
import { lineCount } from '../../grid/sheetData';
import { deleteLines, insertLines, moveColumns } from '../../grid/structure';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';
import type { RangePlace } from '../range/rangePlace';
import { SheetPlace, sheetAs } from './sheetPlace';

type Methods =
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'moveColumns';

/** Rows and columns that come, go and move. */
export class SheetLines extends SheetPlace implements Pick<GoogleAppsScript.Spreadsheet.Sheet, Methods> {
  insertRowsAfter(afterPosition: number, howMany: number): GasSheet {
    return insert(this, 'row', { at: afterPosition + 1, count: howMany, inherit: afterPosition });
  }
  insertRowsBefore(beforePosition: number, howMany: number): GasSheet {
    return insert(this, 'row', { at: beforePosition, count: howMany, inherit: beforePosition });
  }
  insertRowAfter(afterPosition: number): GasSheet {
    return insert(this, 'row', { at: afterPosition + 1, count: 1, inherit: afterPosition });
  }
  insertRowBefore(beforePosition: number): GasSheet {
    return insert(this, 'row', { at: beforePosition, count: 1, inherit: beforePosition });
  }
  insertColumnsAfter(afterPosition: number, howMany: number): GasSheet {
    return insert(this, 'column', { at: afterPosition + 1, count: howMany, inherit: afterPosition });
  }
  insertColumnsBefore(beforePosition: number, howMany: number): GasSheet {
    return insert(this, 'column', { at: beforePosition, count: howMany, inherit: beforePosition });
  }
  insertColumnAfter(afterPosition: number): GasSheet {
    return insert(this, 'column', { at: afterPosition + 1, count: 1, inherit: afterPosition });
  }
  insertColumnBefore(beforePosition: number): GasSheet {
    return insert(this, 'column', { at: beforePosition, count: 1, inherit: beforePosition });
  }
  deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'row', rowPosition, howMany);
  }
  deleteRow(rowPosition: number): GasSheet {
    remove(this, 'row', rowPosition, 1);
    return sheetAs(this);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'column', columnPosition, howMany);
  }
  deleteColumn(columnPosition: number): GasSheet {
    remove(this, 'column', columnPosition, 1);
    return sheetAs(this);
  }
  moveColumns(columnSpec: GasRange, destinationIndex: number): void {
    const { environment, sheet } = this.port;
    checkArguments('Sheet.moveColumns', [columnSpec, destinationIndex], ['object', 'number']);
    const { area } = (behind(columnSpec) as unknown as RangePlace).port;
    if (destinationIndex < 1 || destinationIndex > sheet.columns + 1) refuse(words.columnsOutOfBounds());
    moveColumns(environment.workbook, sheet, { axis: 'column', at: area.column, count: area.columns }, destinationIndex);
  }
}

const outOfBounds = (axis: Axis): never => refuse(axis === 'row' ? words.rowsOutOfBounds() : words.columnsOutOfBounds());

function insert(holder: SheetLines, axis: Axis, { at, count, inherit }: { at: number; count: number; inherit: number }): GasSheet {
  const { environment, sheet } = holder.port;
  checkArguments('Sheet.insertRows', [at, count], ['number', 'number']);
  if (count < 1 || inherit < 1 || inherit > lineCount(sheet, axis)) outOfBounds(axis);
  insertLines(environment.workbook, sheet, { axis, at, count }, inherit);
  return sheetAs(holder);
}

function remove(holder: SheetLines, axis: Axis, at: number, count: number): void {
  const { environment, sheet } = holder.port;
  checkArguments('Sheet.deleteRows', [at, count], ['number', 'number']);
  const size = lineCount(sheet, axis);
  if (count < 1 || at < 1 || at + count - 1 > size) outOfBounds(axis);
  if (count === size) refuse(axis === 'row' ? words.allRows() : words.allColumns());
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const unfrozenGone = Math.max(0, at + count - 1 - Math.max(at - 1, frozen));
  if (frozen > 0 && unfrozenGone === size - frozen) refuse(axis === 'row' ? words.allUnfrozenRows() : words.allUnfrozenColumns());
  deleteLines(environment.workbook, sheet, { axis, at, count });
}
