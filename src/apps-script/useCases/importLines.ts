// Rows of a file as cells of their tab: what the file says, what holds for the whole file (vendor, period, currency), and what is found
// out here: the account that the company's name belongs to, and the id of a visit.
import type { Value } from '../../rpc/contract';
import type { Cell } from '../../sheet/model';
import { CELL_CHARACTERS } from '../limits';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import { accountFinder } from './accountFinder';
import { type ImportProgress, landingTab } from './importProgress';
import { visitIdsOf } from './visitIdsOf';
import type { Line } from './writeLines';

export interface LinesInput {
  readonly book: Book;
  readonly standing: ImportRow;
  readonly progress: ImportProgress;
  readonly rows: readonly (readonly Value[])[];
  readonly keys: readonly string[];
}
export interface ImportLines {
  readonly columns: readonly string[];
  readonly lines: readonly Omit<Line, 'row'>[];
}

/** The texts of a row are cut until its JSON fits into a cell: HubSpot writes 180,000 characters into one. */
const CUTS = [20_000, 2_000, 200];
const cutTo = (fields: Readonly<Record<string, Value>>, longest: number): Record<string, Value> => {
  const cut: Record<string, Value> = {};
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    cut[field] = typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value;
  }
  return cut;
};
function payloadOf(fields: Readonly<Record<string, Value>>): string {
  const whole = JSON.stringify(fields);
  if (whole.length < CELL_CHARACTERS) return whole;
  const cuts = CUTS.map((longest) => JSON.stringify(cutTo(fields, longest)));
  return cuts.find((text) => text.length < CELL_CHARACTERS) ?? JSON.stringify(cutTo(fields, 0));
}

/** Entity rows wait as JSON by field, so that nothing else is needed to read them. */
function staged({ standing, progress, rows, keys }: LinesInput): ImportLines {
  const payload = (row: readonly Value[]): string => {
    const fields: Record<string, Value> = {};
    progress.fields.forEach((field, i) => {
      fields[field] = row[i];
    });
    return payloadOf(fields);
  };
  return { columns: ['tab', 'payload'], lines: rows.map((row, i) => ({ key: keys[i], cells: [standing.tab, payload(row)] })) };
}

const day = (iso: string | null): Cell => (iso === null ? null : { date: iso });

export function importLines(input: LinesInput): ImportLines {
  const { book, standing, progress, rows, keys } = input;
  if (landingTab(book, standing).id === '_abm_in') return staged(input);
  const def = book.place(standing.tab).def;
  const ours = def.columns.filter((column) => column.owner !== 'people' && column.kind !== 'import').map((column) => column.id);
  const whole: Record<string, Cell> = { vendor: progress.vendor, start: day(progress.start), end: day(progress.end), currency: progress.currency };
  const at = new Map(progress.fields.map((field, i) => [field, i]));
  const said = (row: readonly Value[], column: string): Cell => {
    const i = at.get(column);
    const value = i === undefined ? null : row[i];
    return value === null ? (whole[column] ?? null) : value;
  };
  const word = (row: readonly Value[], column: string): string | null => {
    const value = said(row, column);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const find = ours.includes('account') ? accountFinder(book) : null;
  const visits = () => rows.map((row) => ({ company: word(row, 'company') ?? word(row, 'domain') ?? '', started: said(row, 'started') }));
  const ids = standing.tab === 'visits' ? visitIdsOf(book, { vendor: progress.vendor, keys, received: progress.received }, visits()) : [];
  const cellOf = (row: readonly Value[], r: number, column: string): Cell => {
    if (column === 'account') return find ? find(word(row, 'company'), word(row, 'domain')) : null;
    return column === 'id' ? (ids[r] ?? null) : said(row, column);
  };
  return { columns: ours, lines: rows.map((row, r) => ({ key: keys[r], cells: ours.map((column) => cellOf(row, r, column)) })) };
}
