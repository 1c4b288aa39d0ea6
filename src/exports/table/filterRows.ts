// Rows of another kind in the same table: a bounced e-mail among touches. They are counted and left out, never read as something else.
import type { FoundHeader } from '../recognise/findHeader';
import { headerIndex } from '../recognise/headerIndex';
import { placeOf } from '../recognise/matchColumns';
import { eachOf, type Slices } from '../slices';
import type { WarningList } from '../warningList';
import type { SourceRow } from './splitRows';

const WORDS_SHOWN = 5;

const placeIn = ({ format, columns }: FoundHeader, header: readonly string[]): number | null => {
  const { field, aliases } = format.filter ?? {};
  const read = columns.find((column) => column.field.field === field)?.index;
  return read ?? (aliases ? placeOf(aliases, headerIndex(header)) : null);
};

export function* filterRows(
  found: FoundHeader,
  header: readonly string[],
  rows: readonly SourceRow[],
  warnings: WarningList,
): Slices<readonly SourceRow[]> {
  const { filter } = found.format;
  const place = placeIn(found, header);
  if (!filter || place === null) return rows;
  const { keep, drop } = filter;
  const left = new Map<string, number>();
  const kept: SourceRow[] = [];
  yield* eachOf(rows.length, (at) => {
    const word = (rows[at].cells[place] ?? '').trim().replace(/[\s_]+/g, ' ');
    if ((!keep || keep.test(word)) && !drop?.test(word)) kept.push(rows[at]);
    else left.set(word, (left.get(word) ?? 0) + 1);
  });
  if (left.size > 0) {
    const words = [...left.keys()].slice(0, WORDS_SHOWN).join(', ');
    warnings.add('rows_left_out', {
      count: rows.length - kept.length,
      column: header[place],
      words: left.size > WORDS_SHOWN ? `${words}, …` : words,
    });
  }
  return kept;
}
