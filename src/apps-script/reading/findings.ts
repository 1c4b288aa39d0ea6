// What the reader stumbles over while it reads, collected for Health: a cell that shows #REF!, a word that is none of its list, a date that
// cannot be. Of a column with 300 of them the first 10 are named one by one and the other 290 by their number.

import type { HealthLine } from '../../domain/plan/types';
import { isErrorValue } from '../../functions/arguments/isErrorValue';
import type { TabId } from '../../tabs/types';

const NAMED = 10;

export interface CellPlace {
  readonly tab: TabId;
  readonly row: number;
  readonly column: string;
}
interface Words {
  readonly place: CellPlace;
  readonly word: string;
  rows: number;
}
type CellCode = 'error_cell' | 'bad_date' | 'bad_number' | 'bad_budget' | 'bad_setting' | 'bad_field' | 'bad_sign';

export class Findings {
  private readonly seen = new Set<string>();
  private readonly cells = new Map<string, { lines: HealthLine[]; more: number; last: CellPlace }>();
  private readonly words = new Map<string, Words>();

  /** The value as it may be read: an error value is named and counts as blank. */
  readable(value: unknown, place: CellPlace): unknown {
    if (typeof value !== 'string' || value.charCodeAt(0) !== 35 || !isErrorValue(value)) return value;
    this.cell('error_cell', value, place);
    return '';
  }
  cell(code: CellCode, value: string, place: CellPlace): void {
    const { tab, row, column } = place;
    const key = `${code}|${tab}|${row}|${column}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const kind = `${code}|${tab}|${column}`;
    const entry = this.cells.get(kind) ?? { lines: [], more: 0, last: place };
    this.cells.set(kind, entry);
    if (entry.lines.length < NAMED) entry.lines.push({ code, severity: 'warning', tab, row, column, data: { value } });
    else entry.more++;
  }
  /** Words of a choice column are named once per column, with the first of them. */
  word(word: string, place: CellPlace): void {
    const { tab, row, column } = place;
    if (this.seen.has(`word|${tab}|${row}|${column}`)) return;
    this.seen.add(`word|${tab}|${row}|${column}`);
    const entry = this.words.get(`${tab}.${column}`) ?? { place, word, rows: 0 };
    this.words.set(`${tab}.${column}`, entry);
    entry.rows++;
  }
  lines(): HealthLine[] {
    const lines: HealthLine[] = [];
    for (const { lines: named, more, last } of this.cells.values()) {
      lines.push(...named);
      const { tab, column } = last;
      if (more > 0) lines.push({ code: 'more_cells', severity: 'warning', tab, row: null, column, data: { cells: more } });
    }
    for (const { place, word, rows } of this.words.values())
      lines.push({ code: 'unknown_word', severity: 'warning', ...place, data: { word, rows } });
    return lines;
  }
}
