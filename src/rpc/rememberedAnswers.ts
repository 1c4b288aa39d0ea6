// Mappings of unknown tables between the workbook, which remembers them, and the reader, which takes them as answers. A person explains
// `mainokset.csv` once; `mapping:1x9f` of its headers answers for every later file with the same headers.
import type { Answers, Mapping } from '../exports/mapping/types';
import type { ReadTable } from '../exports/types';
import type { RememberedMapping } from './contract';
import { isRememberedMapping } from './guards';

export const answersOf = (mappings: readonly RememberedMapping[]): Answers =>
  Object.fromEntries(
    mappings.map(({ id, tab, columns, vendor }): [string, Mapping] => [id, vendor === '' ? { tab, columns } : { tab, columns, vendor }]),
  );

/** The question under which a mapped table was explained; null: the table needed no explanation. */
export const mappingOf = ({ format, slice }: ReadTable): string | null => (format === 'mapped' ? `mapping:${slice.adAccount}` : null);

/** What the workbook does not know yet of how this table was read; null also where the headers are too long to be kept. */
export const newMapping = (file: string, table: ReadTable, answers: Answers, known: readonly RememberedMapping[]): RememberedMapping | null => {
  const id = mappingOf(table);
  const answer = id === null ? undefined : answers[id];
  if (id === null || answer === undefined || typeof answer === 'string') return null;
  const mapping = { id, tab: answer.tab, columns: answer.columns, vendor: answer.vendor?.trim() ?? '', file };
  const before = known.find((one) => one.id === id);
  const same = before && JSON.stringify({ ...before, file }) === JSON.stringify(mapping);
  return same || !isRememberedMapping(mapping) ? null : mapping;
};
