// The records below the header as columns of values, without totals and without rows that name nothing.
import { exportsText } from '../../text/exports';
import type { HeaderLang, Reading } from '../formats/types';
import { wordedSpan } from '../period/wordedSpan';
import { eachOf, inTurn, part, type Slices } from '../slices';
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

const split = ({ records, section, found, warnings }: TableSource, readings: ReadonlyMap<string, Reading>): Slices<SplitRows> =>
  splitRows({ records, from: found.at + 1, to: section.to }, { header: records[found.at], match: found, readings }, warnings);

/** Positions of rows that name something and hold what every row needs; the others are said and dropped. */
function* usableRows(
  columns: readonly ColumnToKeep[],
  values: readonly (readonly Value[])[],
  data: readonly SourceRow[],
  { found, warnings }: TableSource,
): Slices<readonly number[]> {
  const { key, needs = [] } = found.format;
  const naming = values.filter((_, at) => key.includes(columns[at].field));
  const needed = values.filter((_, at) => needs.includes(columns[at].field));
  const kept: number[] = [];
  yield* eachOf(data.length, (at) => {
    const { row } = data[at];
    if (naming.some((column) => column[at] !== null) && needed.every((column) => column[at] !== null)) kept.push(at);
    else warnings.add('row_without_key', { row }, row);
  });
  return kept;
}

function* only<T>(list: readonly T[], kept: readonly number[]): Slices<readonly T[]> {
  if (kept.length === list.length) return list;
  const chosen: T[] = [];
  yield* eachOf(kept.length, (at) => chosen.push(list[kept[at]]));
  return chosen;
}

const stylesOf = (
  source: TableSource,
  readings: ReadonlyMap<string, Reading>,
  rows: readonly SourceRow[],
  headerLang: HeaderLang | null,
): Slices<StyledColumns> => {
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

export function* readRows(source: TableSource): Slices<ReadRows> {
  const { found, records, lang, warnings, stacked } = source;
  const { format } = found;
  const readings = readingsOf(source);
  const parts = yield* part(split(source, readings), 0, 0.25);
  if (!stacked) requireRows(parts, source);
  compareRecords(parts.totals, parts.data.length, source);
  const data = yield* part(filterRows(found, records[found.at], parts.data, warnings), 0.25, 0.3);
  const headerLang = tableLanguage(found.columns);
  const { columns, questions, shown } = yield* part(stylesOf(source, readings, data, headerLang), 0.3, 0.6);
  const all = yield* part(
    inTurn(columns, (column) => readColumn(data, column, warnings)),
    0.6,
    0.9,
  );
  const kept = yield* part(usableRows(columns, all, data, source), 0.9, 0.93);
  if (kept.length === 0 && !stacked) throw new UnreadableError('no_rows', exportsText[lang].unreadable.no_rows());
  const values = yield* part(
    inTurn(all, (column) => only(column, kept)),
    0.93,
    0.97,
  );
  const rows = yield* part(only(data, kept), 0.97, 1);
  const stated = statedTotals(columns, parts.totals, format);
  return { columns, values, source: rows, totals: parts.totals, stated, questions, headerLang, shown };
}
