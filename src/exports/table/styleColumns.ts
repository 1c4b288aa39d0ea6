// Joins the columns that the header named with the styles that their cells show.
import { columnOf } from '../../tabs/registry';
import type { Decimal } from '../columnStyle/readDigits';
import type { ExportFormat, Reading } from '../formats/types';
import type { FoundHeader } from '../recognise/findHeader';
import type { MatchedColumn } from '../recognise/matchColumns';
import { eachOf, inTurn, part, type Slices } from '../slices';
import { decideStyles, type StyleBasis, type StyledColumn, type Styles } from './decideStyles';
import { isNull } from './isNull';
import type { CellStyle } from './readCell';
import type { ColumnToRead } from './readColumn';
import type { SourceRow } from './splitRows';

export interface ColumnToKeep extends ColumnToRead {
  readonly field: string;
  /** may be summed over rows */
  readonly additive: boolean;
}
export interface StyledColumns extends Pick<Styles, 'questions' | 'shown'> {
  readonly columns: readonly ColumnToKeep[];
}
interface Basis {
  readonly found: FoundHeader;
  readonly header: readonly string[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly rows: readonly SourceRow[];
  readonly style: StyleBasis;
  /** days may be serial numbers of a spreadsheet */
  readonly serials: boolean;
}

const SUMMED: readonly Reading[] = ['count', 'number', 'money', 'seconds'];

function* filledCells(rows: readonly SourceRow[], index: number, nulls: readonly string[]): Slices<Pick<StyledColumn, 'cells' | 'rows'>> {
  const [filled, places]: [string[], number[]] = [[], []];
  yield* eachOf(rows.length, (at) => {
    const cell = rows[at].cells[index] ?? '';
    if (isNull(cell, nulls, true)) return;
    filled.push(cell);
    places.push(rows[at].row);
  });
  return { cells: filled, rows: places };
}

/** Thousands are units, 0.214% is 0.00214: the sign of one cell speaks for the whole column. */
const timesOf = (column: MatchedColumn, reading: Reading, cells: readonly string[], unit: 'fraction' | 'percent'): number => {
  if (reading !== 'share') return column.times;
  return unit === 'percent' || cells.some((cell) => cell.includes('%')) ? 0.01 : 1;
};

/** What a person wrote into one of four free questions stays as it is, a dash too. */
const nullsOf = ({ field }: MatchedColumn, reading: Reading, format: ExportFormat): readonly string[] =>
  field.nulls ?? (reading === 'any' ? [] : format.nulls);

const keep = (
  column: MatchedColumn,
  { header, reading, cells }: StyledColumn,
  decided: Pick<CellStyle, 'order' | 'serials'> & { decimal: Decimal },
  format: ExportFormat,
): ColumnToKeep => {
  const { field, index, second } = column;
  const times = timesOf(column, reading, cells, format.shareUnit);
  const numbers = { decimal: decided.decimal, times, whole: reading === 'count', percent: reading === 'share' };
  const choice = reading === 'choice' && format.tab ? (columnOf(format.tab, field.field).choice ?? null) : null;
  const style = { reading, numbers, order: decided.order, serials: decided.serials, words: field.words ?? {}, choice };
  const place = { index, second, header, nulls: nullsOf(column, reading, format), first: field.first ?? false, blank: field.blank ?? null };
  return { ...place, field: field.field, additive: SUMMED.includes(reading) && !field.nonAdditive, style };
};

export function* styleColumns({ found, header, readings, rows, style, serials }: Basis): Slices<StyledColumns> {
  const { nulls } = found.format;
  const wanted = [
    ...found.columns.map(({ index, field }) => ({ index, reading: readings.get(field.field) as Reading })),
    ...found.aside.map(({ index }) => ({ index, reading: 'share' as const })),
  ];
  function* styled({ index, reading }: { index: number; reading: Reading }): Slices<StyledColumn> {
    return { header: header[index], reading, ...(yield* filledCells(rows, index, nulls)) };
  }
  const named = yield* part(inTurn(wanted, styled), 0, 0.3);
  const { decimals, orders, questions, shown } = yield* part(decideStyles(named, style), 0.3, 1);
  const columns = found.columns.map((column, at) => keep(column, named[at], { decimal: decimals[at], order: orders[at], serials }, found.format));
  return { columns, questions, shown };
}
