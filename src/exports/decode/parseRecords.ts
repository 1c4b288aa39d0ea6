// Text to records with full CSV quoting: cells over several lines, doubled quotes, quotes in TAB files.
import Papa from 'papaparse';

export type Delimiter = '\t' | ';' | ',' | '|';
export interface Parsed {
  readonly records: readonly (readonly string[])[];
  /** the first broken quotation, by 1-based record */
  readonly problem: { readonly code: 'quote_never_closed' | 'broken_quotes'; readonly row: number } | null;
  /** quotation marks were kept as text */
  readonly literal: boolean;
}

const NO_QUOTE = '\u0001';
const parse = (text: string, delimiter: Delimiter, options: { preview?: number; quoteChar?: string }) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', ...options });

/** Marks that open no cell: `"Tokajus" UAB`. Believed only if no cell is wholly enclosed and all rows have one width. */
const parseLiteral = (text: string, delimiter: Delimiter): readonly (readonly string[])[] | null => {
  const records = parse(text, delimiter, { quoteChar: NO_QUOTE }).data;
  const filled = records.filter((record) => record.some((cell) => cell !== ''));
  const width = filled.length ? filled[filled.length - 1].length : 0;
  const enclosed = (cell: string) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  const even = width > 1 && filled.every((record) => record.length === width && !record.some(enclosed));
  return even ? records : null;
};

export const parseRecords = (text: string, delimiter: Delimiter, preview?: number): Parsed => {
  const { data, errors } = parse(text, delimiter, { preview });
  const error = errors.find((found) => found.type === 'Quotes');
  if (!error) return { records: data, problem: null, literal: false };
  if (error.code === 'MissingQuotes') return { records: data, problem: { code: 'quote_never_closed', row: (error.row ?? 0) + 1 }, literal: false };
  const literal = preview === undefined ? parseLiteral(text, delimiter) : null;
  if (literal) return { records: literal, problem: null, literal: true };
  return { records: data, problem: { code: 'broken_quotes', row: (error.row ?? 0) + 1 }, literal: false };
};
