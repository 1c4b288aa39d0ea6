// A first guess for every column of an unknown table, if its rows are those of one tab: by names that are alike (`Firman liikevaihto` and
// `liikevaihto`), where names say nothing by cells that can be but one thing: `anna@rivitie.fi`, `0112038-9`, `https://rivitie.fi`, and what a row
// is called by the leftmost column of words that is left.
import type { TabId } from '../../tabs/types';
import type { Aliases, ExportFormat, FieldDef } from '../formats/types';
import { foldHeader } from '../recognise/foldHeader';
import { baseFormat, neededFields } from './baseFormats';
import { likeness } from './likeness';
import type { MappingCandidate } from './types';

/** some cells of each column, by its header */
type Examples = Readonly<Record<string, readonly string[]>>;

/** names less alike than this are no proposal */
const ALIKE = 0.55;
/** what a tab loses for each group of fields that nobody found yet */
const STILL_MISSING = 0.8;
/** what a column that only its cells explain adds: less than a name that is barely alike */
const BY_CELLS = 0.5;

const namesOf = (aliases: Aliases): readonly string[] =>
  Object.values(aliases).flatMap((list) => (list ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)));
const namesOfField = ({ field, aliases, parts }: FieldDef): readonly string[] => [
  field.replace(/_/g, ' '),
  ...namesOf(aliases),
  ...(parts ?? []).flatMap(namesOf),
];

interface Guess {
  readonly header: string;
  readonly field: string;
  readonly alike: number;
}

const guessesFor = (format: ExportFormat, headers: readonly string[]): readonly Guess[] =>
  format.fields.flatMap((field) => {
    const names = namesOfField(field);
    return headers.map((header) => ({
      header,
      field: field.field,
      alike: names.reduce((best, name) => Math.max(best, likeness(foldHeader(header), name)), 0),
    }));
  });

const SIGNS: readonly { readonly field: string; readonly cell: RegExp }[] = [
  { field: 'email', cell: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i },
  { field: 'business_id', cell: /^(\d{7}-\d|FI\d{8})$/ },
  { field: 'domain', cell: /^(https?:\/\/|www\.)\S+\.[a-z]{2,}\S*$/i },
];

const byCells = (format: ExportFormat, examples: Examples): readonly Guess[] =>
  SIGNS.filter(({ field }) => format.fields.some((known) => known.field === field)).flatMap(({ field, cell }) =>
    Object.entries(examples)
      .filter(([, cells]) => cells.length > 0 && cells.every((text) => cell.test(text)))
      .map(([header]) => ({ header, field, alike: BY_CELLS })),
  );

const NAMING: readonly string[] = ['name', 'company', 'campaign'];
const isWord = (cell: string): boolean => /^\p{L}/u.test(cell) && !SIGNS.some((sign) => sign.cell.test(cell));

/** What a row is called, where nothing else says it; only a guess, so that it speaks for no tab. */
const addName = (format: ExportFormat, examples: Examples, columns: Record<string, string>): void => {
  const field = NAMING.find((name) => format.key.includes(name) && format.fields.some((known) => known.field === name));
  if (field === undefined || Object.values(columns).includes(field)) return;
  const free = Object.keys(examples).filter((header) => !Object.hasOwn(columns, header));
  const header = free.find((name) => examples[name].length > 0 && examples[name].every(isWord));
  if (header !== undefined) columns[header] = field;
};

export const mappingCandidate = (format: ExportFormat, examples: Examples): MappingCandidate | null => {
  if (format.tab === null) return null;
  const headers = Object.keys(examples);
  const columns: Record<string, string> = {};
  let sum = 0;
  const named = guessesFor(format, headers).filter(({ alike }) => alike >= ALIKE);
  for (const { header, field, alike } of [...named, ...byCells(format, examples)].sort((a, b) => b.alike - a.alike)) {
    if (Object.hasOwn(columns, header) || Object.values(columns).includes(field)) continue;
    columns[header] = field;
    sum += alike * alike;
  }
  if (sum === 0) return null;
  addName(format, examples, columns);
  const missing = stillMissing(format.tab, Object.values(columns));
  return { tab: format.tab, columns, missing, likeness: (sum / headers.length) * STILL_MISSING ** missing.length };
};

/** Groups of fields of which none is chosen yet, and one must be. */
export const stillMissing = (tab: TabId, chosen: readonly string[]): readonly (readonly string[])[] => {
  const format = baseFormat(tab);
  return format ? neededFields(format).filter((group) => !chosen.some((field) => group.includes(field))) : [];
};

/** The guess for a tab that a person names, whether it was among the proposals or not. */
export const guessedColumns = (tab: TabId, examples: Examples): Readonly<Record<string, string>> => {
  const format = baseFormat(tab);
  if (!format) return {};
  const columns: Record<string, string> = {};
  addName(format, examples, columns);
  return mappingCandidate(format, examples)?.columns ?? columns;
};
