// The forms of Sheet.getRange: A1 text, or row, column and sizes.
import { refuse } from '../../execution/hostError';
import { type Area, areaOfName, lastColumnOf, lastRowOf } from '../../grid/area';
import type { SheetData } from '../../grid/sheetData';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';

export function rangeArguments(sheet: SheetData, args: unknown[]): Area {
  if (typeof args[0] === 'string') return inside(sheet, namedArea(sheet, args[0]));
  checkArguments('Sheet.getRange', args, (['number', 'number', 'number', 'number'] as const).slice(0, Math.max(2, args.length)));
  const [row, column, rows = 1, columns = 1] = (args as number[]).map((arg) => Math.trunc(arg));
  if (row < 1) refuse(words.rowTooSmall());
  if (column < 1) refuse(words.columnTooSmall());
  if (rows < 1) refuse(words.rowsTooFew());
  if (columns < 1) refuse(words.columnsTooFew());
  return inside(sheet, { row, column, rows, columns });
}

function namedArea(sheet: SheetData, name: string): Area {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name);
  const sheetName = split && (split[1]?.replace(/''/g, "'") ?? split[2]);
  if (sheetName && sheetName.toLowerCase() !== sheet.name.toLowerCase()) refuse(words.rangeNotFound());
  return areaOfName(split ? split[3] : name, sheet) ?? refuse(words.rangeNotFound());
}

function inside(sheet: SheetData, area: Area): Area {
  if (lastRowOf(area) > sheet.rows || lastColumnOf(area) > sheet.columns) refuse(words.outsideSheet());
  return area;
}
