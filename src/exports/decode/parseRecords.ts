// Text to records with full CSV quoting: cells over several lines, doubled quotes, quotes in TAB files.
import Papa from 'papaparse';
import { part, type Slices } from '../slices';

export type Delimiter = '\t' | ';' | ',' | '|';
export interface Parsed {
  readonly records: readonly (readonly string[])[];
  /** the first broken quotation, by 1-based record */
  readonly problem: { readonly code: 'quote_never_closed' | 'broken_quotes'; readonly row: number } | null;
  /** quotation marks were kept as text */
  readonly literal: boolean;
}
interface Parsing {
  readonly records: string[][];
  readonly problem: Parsed['problem'];
}
interface Fault {
  readonly type?: string;
  readonly code?: string;
  readonly row?: number;
}

const NO_QUOTE = '\u0001';
const SLICE = 64 * 1024;
/** a record of more characters than this is a quotation mark that nobody closed */
const LONGEST_RECORD = 8 * 1024 * 1024;

const problemOf = ({ code, row = 0 }: Fault, before: number): Parsed['problem'] => ({
  code: code === 'MissingQuotes' ? 'quote_never_closed' : 'broken_quotes',
  row: before + row + 1,
});

/** Slice by slice: what the last record of a slice lacks comes with the next one. */
function* parse(text: string, delimiter: Delimiter, quoteChar = '"'): Slices<Parsing> {
  const records: string[][] = [];
  let problem: Parsed['problem'] = null;
  let rest = '';
  for (let at = 0; at < text.length; at += SLICE) {
    if (at > 0) yield at / text.length;
    const last = at + SLICE >= text.length;
    const input = rest + text.slice(at, at + SLICE);
    const found = new Papa.Parser({ delimiter, newline: '\n', quoteChar }).parse(input, 0, !last) as Papa.ParseResult<string[]>;
    // a fault in the record that is not whole yet is found again with the whole of it
    const fault = (found.errors as Fault[]).find(({ type, row = 0 }) => type === 'Quotes' && (last || row < found.data.length));
    if (fault) problem = problem ?? problemOf(fault, records.length);
    for (const record of found.data) records.push(record);
    rest = input.slice(found.meta.cursor);
    if (rest.length > LONGEST_RECORD) return { records, problem: problem ?? problemOf({ code: 'MissingQuotes' }, records.length) };
  }
  return { records, problem };
}

/** Marks that open no cell: `"Tokajus" UAB`. Believed only if no cell is wholly enclosed and all rows have one width. */
function* parseLiteral(text: string, delimiter: Delimiter): Slices<readonly (readonly string[])[] | null> {
  const { records } = yield* parse(text, delimiter, NO_QUOTE);
  const filled = records.filter((record) => record.some((cell) => cell !== ''));
  const width = filled.length ? filled[filled.length - 1].length : 0;
  const enclosed = (cell: string) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  const even = width > 1 && filled.every((record) => record.length === width && !record.some(enclosed));
  return even ? records : null;
}

export function* parseRecords(text: string, delimiter: Delimiter): Slices<Parsed> {
  const { records, problem } = yield* part(parse(text, delimiter), 0, 0.9);
  if (problem?.code !== 'broken_quotes') return { records, problem, literal: false };
  const literal = yield* part(parseLiteral(text, delimiter), 0.9, 1);
  return literal ? { records: literal, problem: null, literal: true } : { records, problem, literal: false };
}

/** enough for the lines above a header, however long their cells are */
const HEAD = 256 * 1024;

/** The first records, whatever is wrong with them. */
export const firstRecords = (text: string, delimiter: Delimiter, count: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.slice(0, HEAD), { delimiter, newline: '\n', preview: count }).data;
