// The records below the header as columns of values, without totals and without rows that name nothing.
import { exportsText } from '../../text/exports';
import type { HeaderLang, Reading } from '../formats/types';
import type { Question, Value } from '../types';
import { UnreadableError } from '../unreadableError';
import { warningList } from '../warningList';
import { filterRows } from './filterRows';
import { readColumn } from './readColumn';
import { readingOf } from './readingOf';
import { type SourceRow, type SplitRows, splitRows } from './splitRows';
import { type ColumnToKeep, styleColumns } from './styleColumns';
import { tableLanguage } from './tableLanguage';
import type { TableSource } from './tableSource';

export interface ReadRows {
  readonly columns: readonly ColumnToKeep[];
  /** per column of `columns`, equally long */
  readonly values: readonly (readonly Value[])[];
  readonly source: readonly SourceRow[];
  readonly totals: readonly SourceRow[];
  readonly stated: Readonly<Record<string, number>>;
  readonly questions: readonly Question[];
  readonly headerLang: HeaderLang | null;
  readonly shown: 'point' | 'comma' | null;
}

const split = ({ records, found, warnings }: TableSource, readings: ReadonlyMap<string, Reading>): SplitRows => {
  const below = records.slice(found.at + 1).map((cells, at): SourceRow => ({ cells, row: found.at + at + 2 }));
  return splitRows(records[found.at], below, found, { readings, warnings });
};

/** Nothing below the header, or nothing that fits under it. */
const requireRows = ({ data, totals, lines, long }: SplitRows, { lang, found }: TableSource): void => {
  if (data.length > 0) return;
  const words = exportsText[lang].unreadable;
  const row = found.at + 1;
  if (lines > long) throw new UnreadableError('other_separator', words.other_separator({ row }));
  if (long > 0) throw new UnreadableError('cells_spill', words.cells_spill({ row }));
  if (totals.length === 0) throw new UnreadableError('header_only', words.header_only({ row }));
};

const statedTotals = (columns: readonly ColumnToKeep[], totals: readonly SourceRow[], lang: TableSource['lang']): Record<string, number> => {
  const stated: Record<string, number> = {};
  for (const column of columns) {
    for (const value of readColumn(totals, { ...column, blank: null }, warningList(lang)))
      if (typeof value === 'number') stated[column.field] = value;
  }
  return stated;
};

/** Positions of rows that name something and hold what every row needs; the others are said and dropped. */
const usableRows = (
  columns: readonly ColumnToKeep[],
  values: readonly (readonly Value[])[],
  data: readonly SourceRow[],
  { found, warnings }: TableSource,
): readonly number[] => {
  const { key, needs = [] } = found.format;
  const naming = values.filter((_, at) => key.includes(columns[at].field));
  const needed = values.filter((_, at) => needs.includes(columns[at].field));
  const kept: number[] = [];
  data.forEach(({ row }, at) => {
    if (naming.some((column) => column[at] !== null) && needed.every((column) => column[at] !== null)) kept.push(at);
    else warnings.add('row_without_key', { row }, row);
  });
  return kept;
};

export const readRows = (source: TableSource): ReadRows => {
  const { found, records, lang, warnings } = source;
  const { format } = found;
  const header = records[found.at];
  const readings = new Map(found.columns.map(({ field, grain }) => [field.field, grain === 'month' ? 'month' : readingOf(format.tab, field)]));
  const parts = split(source, readings);
  requireRows(parts, source);
  const data = filterRows(format, header, parts.data, warnings);
  const headerLang = tableLanguage(found.columns);
  const { decimal = {}, dayOrder = {} } = format;
  const style = { lang, delimiter: source.delimiter, headerLang, decimal, dayOrder, answers: source.answers };
  const { columns, questions, shown } = styleColumns({ found, header, readings, rows: data, style });
  const all = columns.map((column) => readColumn(data, column, warnings));
  const kept = usableRows(columns, all, data, source);
  if (kept.length === 0) throw new UnreadableError('no_rows', exportsText[lang].unreadable.no_rows());
  const values = all.map((column) => kept.map((at) => column[at]));
  const stated = statedTotals(columns, parts.totals, lang);
  return { columns, values, source: kept.map((at) => data[at]), totals: parts.totals, stated, questions, headerLang, shown };
};
