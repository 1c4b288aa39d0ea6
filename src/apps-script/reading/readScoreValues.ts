// Cells that score rules ask for by their header, people's own columns among them, and what makes accounts alike. A rule 'Column of Accounts',
// Country, Finland reads the column Country once. A header that stands nowhere is named in Health.
import { foldName } from '../../domain/matching/foldName';
import type { HealthLine } from '../../domain/plan/types';
import type { CellWord } from '../../domain/scoring/columnHolds';
import type { ColumnValues, ScoreValues } from '../../domain/scoring/facts';
import type { ScoreRule } from '../../domain/scoring/types';
import { columnOfHeader } from '../../sheet/findByName';
import type { Book } from '../workbook/book';
import { isDate } from '../workbook/isDate';
import type { TabPlace } from '../workbook/tabPlace';
import { foldedHeaders } from './foldedHeaders';
import { textOf } from './typedValue';

type EntityTab = 'accounts' | 'people' | 'leads';
const SIGNAL_TAB = { account_column: 'accounts', person_column: 'people', lead_column: 'leads' } as const;
/** what likeness compares; the sign keeps them apart from headers */
const TRAITS = ['industry', 'country', 'employees', 'revenue'] as const;

/** A row with its id, which it may be getting only now. */
export interface IdRow {
  readonly id: string;
  readonly row: number;
}
export type EntityRows = Readonly<Record<EntityTab, readonly IdRow[]>>;

/** Position of the column under a header: one of ours in any language, else whatever people called theirs. */
function positionOf(place: TabPlace, headers: readonly string[], header: string): number | null {
  const ours = columnOfHeader(place.id, header);
  const def = ours === null ? undefined : place.def.columns.find((column) => column.id === ours);
  if (def) return def.live ? null : (place.columns.get(def.id) ?? null);
  const at = headers.indexOf(foldName(header));
  return at < 0 ? null : at + 1;
}

function wordIn(book: Book, value: unknown): CellWord {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return textOf(value, book.zone);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Names under which a column is kept, with its position. */
type Columns = readonly { readonly name: string; readonly position: number }[];

/** One read for all columns, but for a tab with live formulas, which may lie between them and are never read back. */
const piecesOf = ({ def }: TabPlace, columns: Columns): Columns[] =>
  def.columns.some(({ live }) => live) ? columns.map((column) => [column]) : [columns];

function valuesOf(book: Book, place: TabPlace, columns: Columns, rows: readonly IdRow[]): ColumnValues {
  const values = new Map<string, Record<string, CellWord>>();
  const count = place.sheet.getLastRow() - place.headerRow;
  if (columns.length === 0 || rows.length === 0 || count <= 0) return values;
  for (const piece of piecesOf(place, columns)) {
    const positions = piece.map(({ position }) => position);
    const [left, right] = [Math.min(...positions), Math.max(...positions)];
    const cells = place.sheet.getRange(place.headerRow + 1, left, count, right - left + 1).getValues();
    for (const { id, row } of rows) {
      const line = cells[row - place.headerRow - 1];
      const known = values.get(id) ?? {};
      values.set(id, known);
      for (const { name, position } of piece) known[name] = line ? wordIn(book, line[position - left]) : null;
    }
  }
  return values;
}

function askedOf(book: Book, tab: EntityTab, rules: readonly ScoreRule[], health: HealthLine[]): Columns {
  const own = rules.filter(({ signal, on, of }) => on && of !== '' && SIGNAL_TAB[signal as keyof typeof SIGNAL_TAB] === tab);
  if (own.length === 0) return [];
  const place = book.place(tab);
  const headers = foldedHeaders(place);
  const columns = new Map<string, number>();
  for (const { of, row } of own) {
    const position = positionOf(place, headers, of);
    if (position !== null) columns.set(foldName(of), position);
    else health.push({ code: 'score_header', severity: 'warning', tab: 'score_rules', row, column: 'of', data: { header: of } });
  }
  return [...columns].map(([name, position]) => ({ name, position }));
}

export function readScoreValues(book: Book, rules: readonly ScoreRule[], rows: EntityRows): { values: ScoreValues; health: readonly HealthLine[] } {
  const health: HealthLine[] = [];
  const accounts = book.place('accounts');
  const traits = TRAITS.map((trait) => ({ name: `@${trait}`, position: accounts.columns.get(trait) as number }));
  const of = (tab: EntityTab, more: Columns = []): ColumnValues =>
    valuesOf(book, book.place(tab), [...askedOf(book, tab, rules, health), ...more], rows[tab]);
  return { values: { accounts: of('accounts', traits), people: of('people'), leads: of('leads') }, health };
}
