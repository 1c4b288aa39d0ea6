// Which column of a header belongs to which field of a format. `Company` and `Company name` both stand: the better name is taken.
import type { Aliases, AsideDef, ExportFormat, FieldDef, HeaderLang } from '../formats/types';
import { foldHeader } from './foldHeader';

const LANGS: readonly HeaderLang[] = ['en', 'fi', 'fr'];

export interface MatchedColumn {
  readonly index: number;
  readonly field: FieldDef;
  /** what the header's unit asks to multiply with */
  readonly times: number;
  /** null: found by its place */
  readonly lang: HeaderLang | null;
  /** column that holds the time of day */
  readonly timeIndex: number | null;
}
export interface MatchedAside {
  readonly index: number;
  readonly measure: string;
}
export interface Match {
  readonly format: ExportFormat;
  readonly columns: readonly MatchedColumn[];
  readonly aside: readonly MatchedAside[];
}

interface Hit {
  readonly index: number;
  readonly times: number;
  readonly lang: HeaderLang;
}

/** Folds a definition's aliases as headers are folded. */
const findAlias = (aliases: Aliases, headers: readonly string[], taken: ReadonlySet<number>): Hit | null => {
  let best: (Hit & { rank: number }) | null = null;
  for (const lang of LANGS) {
    (aliases[lang] ?? []).forEach((alias, rank) => {
      const { name, times } = typeof alias === 'string' ? { name: alias, times: 1 } : alias;
      const index = headers.findIndex((header, at) => header === name && !taken.has(at));
      if (index >= 0 && (!best || rank < best.rank)) best = { index, times, lang, rank };
    });
  }
  return best;
};

const take = (aliases: Aliases | undefined, headers: readonly string[], taken: Set<number>): Hit | null => {
  const hit = aliases ? findAlias(aliases, headers, taken) : null;
  if (hit) taken.add(hit.index);
  return hit;
};

const matchField = (field: FieldDef, headers: readonly string[], taken: Set<number>): MatchedColumn | null => {
  const hit = take(field.aliases, headers, taken);
  if (!hit) return null;
  const time = take(field.time, headers, taken);
  return { index: hit.index, field, times: hit.times, lang: hit.lang, timeIndex: time ? time.index : null };
};

const matchAside = (aside: AsideDef, headers: readonly string[], taken: Set<number>): MatchedAside | null => {
  const hit = take(aside.aliases, headers, taken);
  return hit ? { index: hit.index, measure: aside.measure } : null;
};

export const meetsRequirements = (format: ExportFormat, columns: readonly MatchedColumn[]): boolean =>
  format.required.every((group) => columns.some((column) => group.includes(column.field.field)));

const present = <T>(value: T | null): value is T => value !== null;

/** null: the header lacks what the format needs, or has what only other tables have */
export const matchColumns = (format: ExportFormat, header: readonly string[]): Match | null => {
  const headers = header.map(foldHeader);
  if (format.never?.some((name) => headers.includes(name))) return null;
  const taken = new Set<number>();
  const columns = format.fields.map((field) => matchField(field, headers, taken)).filter(present);
  if (!meetsRequirements(format, columns)) return null;
  return { format, columns, aside: (format.aside ?? []).map((aside) => matchAside(aside, headers, taken)).filter(present) };
};
