// One worksheet as records of text. Cells name their place (`C7`), rows may be left out: gaps stay blank, so that record numbers are row numbers.
import type { Slices } from '../slices';
import { type CellBasis, cellOf } from './cellOf';
import { attribute, elements } from './xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const ROWS = 100;

/** `C7` is column 2 */
const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
};

const rowCells = (xml: string, basis: CellBasis): string[] => {
  const cells: string[] = [];
  for (const { tag, inner } of elements(xml, 'c')) {
    const reference = attribute(tag, 'r');
    const at = reference === null ? cells.length : columnOf(reference);
    if (at < 0 || at >= LAST_COLUMN) continue;
    while (cells.length < at) cells.push('');
    cells[at] = cellOf(tag, inner, basis);
  }
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
};

export function* sheetRecords(xml: string, basis: CellBasis): Slices<readonly (readonly string[])[]> {
  const records: string[][] = [];
  const [data] = elements(xml, 'sheetData');
  const rows = data?.inner ?? '';
  let read = 0;
  for (const { tag, inner } of elements(rows, 'row')) {
    read += tag.length + inner.length;
    if (records.length % ROWS === ROWS - 1) yield Math.min(1, read / rows.length);
    const number = Number(attribute(tag, 'r') ?? records.length + 1);
    if (!(number > records.length) || number > LAST_ROW) continue;
    const cells = rowCells(inner, basis);
    if (cells.length === 0) continue;
    while (records.length < number - 1) records.push([]);
    records.push(cells);
  }
  // blank cells at the end of a row are not stored; a line of text stays alone
  const width = records.reduce((most, record) => Math.max(most, record.length), 0);
  for (const record of records) if (record.length > 1) while (record.length < width) record.push('');
  return records;
}
