// A table that is nearly one of the known ones: `Deal Stage, Amount, Close Date` are HubSpot deals without `Deal Name`.
import type { ExportFormat, HeaderLang } from '../formats/types';
import { headerIndex } from './headerIndex';
import { knownColumns, type MatchedColumn } from './matchColumns';
import { possibleFormats } from './possibleFormats';

export interface NearestFormat {
  readonly format: ExportFormat;
  /** 0-based record */
  readonly at: number;
  /** for each group of which nothing is there: names of a column that would do */
  readonly missing: readonly string[];
}

const RECORDS_TO_SEARCH = 40;
/** fewer known names than this are chance */
const ENOUGH = 4;

const missingFrom = (format: ExportFormat, columns: readonly MatchedColumn[]): readonly string[] => {
  const lang: HeaderLang = columns.filter((column) => column.lang === 'fi').length * 2 > columns.length ? 'fi' : 'en';
  const groups = format.required.filter((group) => !columns.some(({ field }) => group.includes(field.field)));
  return groups.map((group) => {
    const field = format.fields.find((def) => def.field === group[0]);
    const alias = field?.aliases[lang]?.[0] ?? field?.aliases.en?.[0] ?? group[0];
    return typeof alias === 'string' ? alias : alias.name;
  });
};

export const nearestFormat = (records: readonly (readonly string[])[]): NearestFormat | null => {
  let best: (NearestFormat & { score: number }) | null = null;
  for (let at = 0; at < Math.min(records.length, RECORDS_TO_SEARCH); at++) {
    const header = headerIndex(records[at]);
    const has = (name: string) => header.places.has(name);
    for (const format of possibleFormats(header)) {
      if (format.never?.some(has) || (format.signs && !format.signs.some(has))) continue;
      const { columns } = knownColumns(format, header);
      if (columns.length < ENOUGH || columns.length <= (best?.score ?? 0)) continue;
      best = { format, at, missing: missingFrom(format, columns), score: columns.length };
    }
  }
  return best;
};
