// The records below the header as columns of values, without totals and without rows that name nothing.
import { exportsText } from '../../text/exports';
import type { HeaderLang } from '../formats/types';
import type { Question, Value } from '../types';
import { UnreadableError } from '../unreadableError';
import { warningList } from '../warningList';
import { readColumn } from './readColumn';
import { readingOf } from './readingOf';
import { type SourceRow, splitRows } from './splitRows';
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

const dataRows = ({ records, found, warnings }: TableSource, readings: ReadonlyMap<string, string>) => {
  const below = records.slice(found.at + 1).map((cells, at): SourceRow => ({ cells, row: found.at + at + 2 }));
  return splitRows(records[found.at], below, found, { readings, warnings });
};

const statedTotals = (columns: readonly ColumnToKeep[], totals: readonly SourceRow[], lang: TableSource['lang']): Record<string, number> => {
  const stated: Record<string, number> = {};
  for (const column of columns) {
    for (const value of readColumn(totals, column, warningList(lang))) if (typeof value === 'number') stated[column.field] = value;
  }
  return stated;
};

/** Positions of rows that name something; the others are said and dropped. */
const namedRows = (
  columns: readonly ColumnToKeep[],
  values: readonly (readonly Value[])[],
  data: readonly SourceRow[],
  source: TableSource,
): readonly number[] => {
  const { key } = source.found.format;
  const naming = values.filter((_, at) => key.includes(columns[at].field));
  const kept: number[] = [];
  data.forEach(({ row }, at) => {
    if (naming.some((column) => column[at] !== null)) kept.push(at);
    else source.warnings.add('row_without_key', { row }, row);
  });
  return kept;
};

export const readRows = (source: TableSource): ReadRows => {
  const { found, records, lang, warnings } = source;
  const { format } = found;
  const words = exportsText[lang].unreadable;
  const readings = new Map(found.columns.map(({ field }) => [field.field, readingOf(format.tab, field)]));
  const { data, totals } = dataRows(source, readings);
  if (data.length === 0 && totals.length === 0) throw new UnreadableError('header_only', words.header_only({ row: found.at + 1 }));
  const headerLang = tableLanguage(found.columns);
  const style = {
    lang,
    delimiter: source.delimiter,
    headerLang,
    decimal: format.decimal ?? {},
    dayOrder: format.dayOrder ?? {},
    answers: source.answers,
  };
  const { columns, questions, shown } = styleColumns({ found, header: records[found.at], readings, rows: data, style });
  const all = columns.map((column) => readColumn(data, column, warnings));
  const kept = namedRows(columns, all, data, source);
  if (kept.length === 0) throw new UnreadableError('no_rows', words.no_rows());
  const values = all.map((column) => kept.map((at) => column[at]));
  return { columns, values, source: kept.map((at) => data[at]), totals, stated: statedTotals(columns, totals, lang), questions, headerLang, shown };
};
