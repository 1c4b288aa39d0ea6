// Which column of a header belongs to which field of a format. `Company` and `Company name` both stand: the better name is taken.
import type { Alias, Aliases, AsideDef, ExportFormat, FieldDef, HeaderLang } from '../formats/types';
import type { Grain } from '../types';
import type { HeaderIndex } from './headerIndex';

/** A second column that helps the first: the time of day, the text that is joined behind, the cell that counts where the first is blank. */
export interface SecondColumn {
  readonly as: 'time' | 'joined' | 'instead';
  readonly index: number;
}
export interface MatchedColumn {
  readonly index: number;
  readonly field: FieldDef;
  /** what the header's unit asks to multiply with */
  readonly times: number;
  /** null: found by its place */
  readonly lang: HeaderLang | null;
  readonly second: SecondColumn | null;
  /** what the header says that a row covers */
  readonly grain: Grain | null;
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
  readonly grain: Grain | null;
  readonly rank: number;
}

const findAlias = (aliases: Aliases, { places }: HeaderIndex, taken: ReadonlySet<number>): Hit | null => {
  let best: Hit | null = null;
  for (const [lang, names] of Object.entries(aliases) as [HeaderLang, readonly Alias[]][]) {
    for (let rank = 0; rank < names.length && (best === null || rank < best.rank); rank++) {
      const alias = names[rank];
      const { name, times = 1, without, grain = null } = typeof alias === 'string' ? { name: alias } : alias;
      const index = places.get(name)?.find((at) => !taken.has(at));
      if (index !== undefined && !(without !== undefined && places.has(without))) best = { index, times, lang, grain, rank };
    }
  }
  return best;
};

const take = (aliases: Aliases | undefined, header: HeaderIndex, taken: Set<number>): Hit | null => {
  const hit = aliases ? findAlias(aliases, header, taken) : null;
  if (hit) taken.add(hit.index);
  return hit;
};

const columnOf = (field: FieldDef, { index, times, lang, grain }: Hit, second: SecondColumn | null): MatchedColumn => ({
  index,
  field,
  times,
  lang,
  grain,
  second,
});

/** First and last name, or whichever of them is there. */
const matchParts = (field: FieldDef, header: HeaderIndex, taken: Set<number>): MatchedColumn | null => {
  const [first, last] = (field.parts ?? []).map((aliases) => take(aliases, header, taken));
  if (first) return columnOf(field, first, last ? { as: 'joined', index: last.index } : null);
  return last ? columnOf(field, last, null) : null;
};

/** The column at a fixed place, whatever its name. */
const matchPlace = (field: FieldDef, { folded }: HeaderIndex, taken: Set<number>): MatchedColumn | null => {
  if (field.place === undefined || !folded[field.place] || taken.has(field.place)) return null;
  taken.add(field.place);
  return { index: field.place, field, times: 1, lang: null, second: null, grain: null };
};

const matchField = (field: FieldDef, header: HeaderIndex, taken: Set<number>): MatchedColumn | null => {
  const hit = take(field.aliases, header, taken);
  if (!hit) return matchParts(field, header, taken) ?? matchPlace(field, header, taken);
  const as = field.time ? 'time' : 'instead';
  const second = take(field.time ?? field.instead, header, taken);
  return columnOf(field, hit, second ? { as, index: second.index } : null);
};

const matchAside = (aside: AsideDef, header: HeaderIndex, taken: Set<number>): MatchedAside | null => {
  const hit = take(aside.aliases, header, taken);
  return hit ? { index: hit.index, measure: aside.measure } : null;
};

export const meetsRequirements = (format: ExportFormat, columns: readonly MatchedColumn[]): boolean =>
  format.required.every((group) => columns.some((column) => group.includes(column.field.field)));

const present = <T>(value: T | null): value is T => value !== null;

/** Whatever of the header the format knows. */
export const knownColumns = (format: ExportFormat, header: HeaderIndex): Match => {
  const taken = new Set<number>();
  const columns = format.fields.map((field) => matchField(field, header, taken)).filter(present);
  return { format, columns, aside: (format.aside ?? []).map((aside) => matchAside(aside, header, taken)).filter(present) };
};

/** null: the header lacks what the format needs, or has what only other tables have. A report that its title names needs no other sign. */
export const matchColumns = (format: ExportFormat, header: HeaderIndex, titled = false): Match | null => {
  const has = (name: string) => header.places.has(name);
  if (format.never?.some(has) || (!titled && format.signs && !format.signs.some(has))) return null;
  const match = knownColumns(format, header);
  return meetsRequirements(format, match.columns) ? match : null;
};

/** The column under the first of the names, whichever field reads it too. */
export const placeOf = (aliases: Aliases, header: HeaderIndex): number | null => findAlias(aliases, header, new Set())?.index ?? null;
