// Rows of a file as cells of their tab: what the file says, what holds for the whole file (vendor, period, currency), and what is found
// out here: the account and the person that the row names, and the id of a visit or a touch.
import { workDomainOf } from '../../domain/people/workDomainOf';
import type { Value } from '../../rpc/contract';
import type { Cell } from '../../sheet/model';
import { choiceCode } from '../../tabs/choices';
import type { ImportRow } from '../reading/readImports';
import type { Book } from '../workbook/book';
import type { Earlier } from './earlierOrdinals';
import { type ImportProgress, landingTab } from './importProgress';
import { momentText } from './momentText';
import { type NameFinder, nameFinder } from './nameFinder';
import { spokenValue } from './spokenValue';
import { stagedLines } from './stagedLines';
import { touchIdsOf } from './touchIdsOf';
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

const day = (iso: string | null): Cell => (iso === null ? null : { date: iso });

/** A row of the file by column of the tab. */
interface FileRow {
  said(column: string): Cell;
  /** '' where the file says nothing */
  word(column: string): string;
}

function fileRows({ book, standing, progress, rows }: LinesInput): FileRow[] {
  const { columns } = book.place(standing.tab).def;
  const whole: Record<string, Cell> = { vendor: progress.vendor, start: day(progress.start), end: day(progress.end), currency: progress.currency };
  const at = new Map(progress.fields.map((field, i) => [field, i]));
  const defs = new Map(columns.map((column) => [column.id, column]));
  return rows.map((row): FileRow => {
    const said = (column: string): Cell => {
      const i = at.get(column);
      const value = i === undefined ? null : row[i];
      return value === null ? (whole[column] ?? null) : spokenValue(defs.get(column), value, book.lang);
    };
    const word = (column: string): string => {
      const value = said(column);
      return typeof value === 'string' ? value.trim() : '';
    };
    return { said, word };
  });
}

/** Ids of events, where the tab has them; [] for all other tabs. */
function idsOf({ book, standing, progress, keys }: LinesInput, rows: readonly FileRow[]): string[] {
  const earlier: Earlier = { tab: standing.tab, vendor: progress.vendor, keys, received: progress.received };
  if (standing.tab === 'visits')
    return visitIdsOf(
      book,
      earlier,
      rows.map((row) => ({ company: row.word('company') || row.word('domain'), started: row.said('started') })),
    );
  if (standing.tab !== 'touches') return [];
  return touchIdsOf(
    book,
    earlier,
    rows.map((row) => ({
      id: row.word('id'),
      email: row.word('email'),
      company: row.word('company'),
      name: row.word('name'),
      at: momentText(row.said('at')),
      kind: choiceCode('touch', row.word('kind')) ?? row.word('kind'),
      content: row.word('content'),
    })),
  );
}

const accountOf = (finder: NameFinder, row: FileRow): string | null =>
  finder.account(row.word('company') || null, row.word('domain') || workDomainOf(row.word('email')));
const personOf = (finder: NameFinder, row: FileRow): string | null =>
  finder.person({ email: row.word('email'), account: accountOf(finder, row) ?? row.word('company'), name: row.word('name') });

export function importLines(input: LinesInput): ImportLines {
  const { book, standing, keys } = input;
  if (landingTab(book, standing).id === '_abm_in') return stagedLines(input);
  const ours = book.place(standing.tab).def.columns.filter((column) => column.owner !== 'people' && column.kind !== 'import');
  const columns = ours.map((column) => column.id);
  const finder = nameFinder(book, { people: columns.includes('person') });
  const rows = fileRows(input);
  const ids = idsOf(input, rows);
  const cellOf = (row: FileRow, r: number, column: string): Cell => {
    if (column === 'account') return accountOf(finder, row);
    if (column === 'person') return personOf(finder, row);
    return column === 'id' ? (ids[r] ?? null) : row.said(column);
  };
  return { columns, lines: rows.map((row, r) => ({ key: keys[r], cells: columns.map((column) => cellOf(row, r, column)) })) };
}
