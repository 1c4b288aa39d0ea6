// What must hold for whatever bytes are read. A finding is one sentence; null: all is well. Nothing here asks the reader's own arithmetic: the
// digits of every figure are compared with the digits of its cell, sums are added again, and every row of the file must be accounted for.
import { decodeBytes } from '../../../src/exports/decode/decodeBytes';
import { otherKindOfBytes } from '../../../src/exports/decode/otherKind';
import { type Delimiter, parseRecords } from '../../../src/exports/decode/parseRecords';
import { readExport } from '../../../src/exports/readExport';
import { inOneGo } from '../../../src/exports/slices';
import type { ReadFile, SeenTable, Value } from '../../../src/exports/types';
import { UnreadableError } from '../../../src/exports/unreadableError';
import { readXlsxRecords } from '../../../src/exports/xlsx/readXlsxRecords';
import { columnOf } from '../../../src/tabs/registry';
import type { TabId } from '../../../src/tabs/types';

type Records = readonly (readonly string[])[];

const recordsOf = (bytes: Uint8Array, delimiter: string): Records => {
  const joined = inOneGo(decodeBytes(bytes)).text.replace(/\r\n/g, '\n');
  const text = joined.includes('\n') ? joined : joined.replace(/\r/g, '\n');
  return inOneGo(parseRecords(text, delimiter as Delimiter)).records;
};

/** `1 234,50 €` and 1234.5 are both 12345 */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
const digitsOfNumber = (value: number): string => {
  const [mantissa] = Math.abs(value).toPrecision(15).split('e');
  return digitsOf(mantissa);
};
const COMPARED = 13;

const differs = (cell: string, value: number): boolean => {
  if (/\de[+-]?\d/i.test(cell)) return false;
  const [a, b] = [digitsOf(cell), digitsOfNumber(value)];
  return a.length <= COMPARED ? a !== b : a.slice(0, COMPARED) !== b.slice(0, COMPARED) && Math.abs(a.length - b.length) > 2;
};

/** Where one mark stands before one or two last digits, nobody can take it for thousands. */
const PLAIN = /^[-\u2212]?\d+(?:[.,]\d{1,2})?$/;
const isOff = (cell: string, value: number): boolean => {
  const bare = cell.replace(/[\s\u00a0\u202f%€$]|US|USD|EUR/g, '');
  if (!PLAIN.test(bare)) return false;
  const expected = Number(bare.replace('\u2212', '-').replace(',', '.'));
  return [expected, expected / 100].every((size) => Math.abs(value - size) > 1e-9 * Math.max(1, Math.abs(size)));
};

const isClock = (cell: string): boolean => /[:\p{L}]/u.test(cell);

const cellFinding = (table: SeenTable, records: Records): string | null => {
  for (const [at, field] of table.fields.entries()) {
    const places = table.columns.flatMap((column, index) => (column.field === field ? [index] : []));
    if (places.length !== 1) continue;
    for (const [row, values] of table.rows.entries()) {
      const value = values[at];
      const cell = records[table.sourceRows[row] - 1]?.[places[0]] ?? '';
      if (typeof value !== 'number' || (field === 'seconds' && isClock(cell)) || /min|1000|meur|milj|keur/i.test(table.columns[places[0]].header))
        continue;
      if (field !== 'seconds' && (differs(cell, value) || isOff(cell, value))) return `${field}: “${cell.slice(0, 60)}” was read as ${value}`;
    }
  }
  return null;
};

const valueFinding = (value: Value): string | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `a figure is ${value}`;
  if (typeof value === 'string' || value === null) return typeof value === 'string' && value.length > 50_000 ? 'a text is longer than a cell' : null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value.date) || Number.isNaN(Date.parse(value.date))) return `${value.date} is no day`;
  return value.seconds === undefined || (value.seconds >= 0 && value.seconds < 86_400) ? null : `${value.seconds} is no second of a day`;
};

const shapeFinding = (table: SeenTable, tab: TabId | null): string | null => {
  if (table.rows.length !== table.sourceRows.length) return 'rows and their record numbers differ in count';
  if (new Set(table.sourceRows).size !== table.sourceRows.length) return 'a row of the file was read twice';
  if (tab !== null && table.rows.length === 0) return 'a table without rows would be imported';
  if (tab !== null) for (const field of table.fields) columnOf(tab, field);
  if (table.nonAdditive.some((field) => Object.hasOwn(table.sums, field))) return 'a figure that must not be summed was summed';
  const { start, end } = table.period;
  if (start !== null && end !== null && start > end) return `the period ends before it begins: ${start} to ${end}`;
  for (const row of table.rows) {
    if (row.length !== table.fields.length) return 'a row has more or fewer values than fields';
    for (const value of row) {
      const found = valueFinding(value);
      if (found) return found;
    }
  }
  return JSON.stringify(JSON.parse(JSON.stringify(table))) === JSON.stringify(table) ? null : 'JSON does not keep the table';
};

const sumFinding = ({ fields, rows, sums }: SeenTable): string | null => {
  for (const [field, sum] of Object.entries(sums)) {
    const values = rows.map((row) => row[fields.indexOf(field)]).filter((value): value is number => typeof value === 'number');
    const again = values.reduce((total, value) => total + value, 0);
    const size = values.reduce((total, value) => total + Math.abs(value), 1);
    if (!(Math.abs(again - sum) <= 1e-6 + size * 1e-9)) return `${field}: the rows sum to ${again}, reported ${sum}`;
  }
  return null;
};

const DROPPED = ['header_again', 'row_too_long', 'text_line', 'row_without_key'];
/** blank lines, and lines of Google Analytics that say what a table is */
const isNoRow = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '') || /^#(\s|-|$)/.test(record[0]);
const countIn = (message: string): number => Number(/^\d+/.exec(message)?.[0] ?? 0);

/** Every record below the header is a row, a total, or was said to be left out. */
const lossFinding = (table: SeenTable, records: Records, single: boolean): string | null => {
  if (
    !single ||
    table.format === 'salesforce_deals' ||
    table.warnings.some(({ code, message }) => DROPPED.includes(code) && /more|lisää|lisäksi/i.test(message))
  )
    return null;
  const below = records.slice(table.headerRow).filter((record) => !isNoRow(record)).length;
  const said = table.warnings.reduce(
    (sum, { code, message, row }) => sum + (code === 'rows_left_out' ? countIn(message) : DROPPED.includes(code) && row !== undefined ? 1 : 0),
    0,
  );
  const more = table.warnings.some(({ code, row }) => DROPPED.includes(code) && row === undefined);
  const found = table.rows.length + table.totalRows + said;
  return more || found === below ? null : `${below} rows below the header, ${found} accounted for`;
};

/** of a sheet, or of the first file of an archive */
const recordsIn = async (bytes: Uint8Array, delimiter: string): Promise<Records> => {
  if (otherKindOfBytes(bytes) !== 'zip') return recordsOf(bytes, delimiter);
  const { sheets, files = [] } = await readXlsxRecords(bytes);
  return delimiter === '' ? sheets[0].records : recordsOf(files[0].bytes, delimiter);
};

const fileFinding = async (file: ReadFile, bytes: Uint8Array): Promise<string | null> => {
  const tables = [...file.tables.map((table) => [table, table.tab] as const), ...(file.unplaced ?? []).map((table) => [table, null] as const)];
  if (tables.length === 0) return 'a file without tables was read';
  for (const [table, tab] of tables) {
    const records = await recordsIn(bytes, table.delimiter);
    const found = shapeFinding(table, tab) ?? sumFinding(table) ?? cellFinding(table, records) ?? lossFinding(table, records, tables.length === 1);
    if (found) return `${table.format}: ${found}`;
  }
  return null;
};

export const findingOf = async (bytes: Uint8Array, name = 'x.csv'): Promise<string | null> => {
  try {
    return await fileFinding(await readExport({ name, bytes, lang: 'en', look: true, readXlsx: readXlsxRecords }), bytes);
  } catch (error) {
    if (error instanceof UnreadableError) return error.message.length > 10 ? null : `${error.code} says nothing`;
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
};
