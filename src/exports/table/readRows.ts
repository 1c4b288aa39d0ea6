// The records below the header as columns of values, without totals and without rows that name nothing.
import { exportsText } from '../../text/exports';
import type { HeaderLang, Reading } from '../formats/types';
import { wordedSpan } from '../period/wordedSpan';
import type { Question, Value } from '../types';
import { UnreadableError } from '../unreadableError';
import { filterRows } from './filterRows';
import { readColumn } from './readColumn';
import { readingOf } from './readingOf';
import { requireRows } from './requireRows';
import { type SourceRow, type SplitRows, splitRows } from './splitRows';
import { statedRecords, statedTotals } from './statedTotals';
import { type ColumnToKeep, type StyledColumns, styleColumns } from './styleColumns';
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

const readingsOf = ({ found }: TableSource): ReadonlyMap<string, Reading> =>
  new Map(found.columns.map(({ field, grain }) => [field.field, grain === 'month' ? 'month' : readingOf(found.format.tab, field)]));

const split = ({ records, section, found, warnings }: TableSource, readings: ReadonlyMap<string, Reading>): SplitRows => {
  const below = records.slice(found.at + 1, section.to).map((cells, at): SourceRow => ({ cells, row: found.at + at + 2 }));
  return splitRows(below, { header: records[found.at], match: found, readings }, warnings);
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

const stylesOf = (
  source: TableSource,
  readings: ReadonlyMap<string, Reading>,
  rows: readonly SourceRow[],
  headerLang: HeaderLang | null,
): StyledColumns => {
  const { found, lang, delimiter, answers, serials, records, section } = source;
  const { decimal = {}, dayOrder = {} } = found.format;
  const above = [...section.above, ...records.slice(section.from, found.at)].map((record) => record.join(' '));
  const within = found.format.period === 'preamble' ? wordedSpan(above) : null;
  const style = { lang, delimiter, headerLang, decimal, dayOrder, answers, within };
  return styleColumns({ found, header: source.records[found.at], readings, rows, style, serials });
};

const compareRecords = (totals: readonly SourceRow[], rows: number, { warnings }: TableSource): void => {
  const stated = statedRecords(totals);
  if (stated !== null && stated !== rows) warnings.add('records_differ', { rows, stated });
};

export const readRows = (source: TableSource): ReadRows => {
  const { found, records, lang, warnings, stacked } = source;
  const { format } = found;
  const readings = readingsOf(source);
  const parts = split(source, readings);
  if (!stacked) requireRows(parts, source);
  compareRecords(parts.totals, parts.data.length, source);
  const data = filterRows(found, records[found.at], parts.data, warnings);
  const headerLang = tableLanguage(found.columns);
  const { columns, questions, shown } = stylesOf(source, readings, data, headerLang);
  const all = columns.map((column) => readColumn(data, column, warnings));
  const kept = usableRows(columns, all, data, source);
  if (kept.length === 0 && !stacked) throw new UnreadableError('no_rows', exportsText[lang].unreadable.no_rows());
  const values = all.map((column) => kept.map((at) => column[at]));
  const stated = statedTotals(columns, parts.totals, format);
  return { columns, values, source: kept.map((at) => data[at]), totals: parts.totals, stated, questions, headerLang, shown };
};
