// A column of ours that is not in the tab (someone deleted it, or it is new) is put after the last used one; the words come before
// the marker, so that a run that dies between finds it by its words.
import { columnLooks } from '../../sheet/columnLook';
import { headerOf } from '../../sheet/header';
import { HEADER_LOOK } from '../../sheet/look';
import { validationOf } from '../../sheet/validation';
import type { MakeOptions } from './makeTab';
import type { TabPlace } from './tabPlace';
import { toValidation } from './toValidation';

function addColumn(place: TabPlace, id: string, position: number, options: MakeOptions): void {
  const { sheet, headerRow, def } = place;
  const look = columnLooks(def.id, options.locale).find((one) => one.id === id);
  const text = headerOf(def.id, options.lang, { currency: options.currency }).find((cell) => cell.column === id)?.text ?? id;
  const column = def.columns.find((one) => one.id === id);
  const body = sheet.getRange(headerRow + 1, position, Math.max(1, sheet.getMaxRows() - headerRow), 1);
  if (look)
    body
      .setNumberFormat(look.format)
      .setBackground(look.background)
      .setHorizontalAlignment(look.align)
      .setWrap(look.wrap)
      .setVerticalAlignment('top');
  const rule = column ? validationOf(column, options.lang) : null;
  if (rule) body.setDataValidation(toValidation(rule));
  if (look) sheet.setColumnWidth(position, look.width);
  if (look?.hidden) sheet.hideColumns(position);
  const header = sheet.getRange(headerRow, position);
  header.setBackground(HEADER_LOOK.background).setFontColor(HEADER_LOOK.colour).setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
  header.setValue(text);
}

/** The place with all columns; those that were missing are still to be marked. */
export function addColumns(place: TabPlace, options: MakeOptions): TabPlace {
  const missing = place.def.columns.map((column) => column.id).filter((id) => !place.columns.has(id));
  if (missing.length === 0) return place;
  const columns = new Map(place.columns);
  const last = place.sheet.getLastColumn();
  const room = place.sheet.getMaxColumns() - last;
  if (missing.length > room) place.sheet.insertColumnsAfter(last + room, missing.length - room);
  missing.forEach((id, i) => {
    addColumn(place, id, last + 1 + i, options);
    columns.set(id, last + 1 + i);
  });
  return { ...place, columns, unmarked: [...place.unmarked, ...missing] };
}
