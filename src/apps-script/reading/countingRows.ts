// The rows of a raw block that count, as a view with typed access: rows of complete imports and those that people typed, each day of a source
// from its newest import only.
import { choiceCode } from '../../tabs/choices';
import type { ChoiceId, TabId } from '../../tabs/types';
import { importOf } from '../commit/importKey';
import type { Book } from '../workbook/book';
import type { ImportFilter, RowSums } from './importFilter';
import type { RawBlock } from './readColumns';
import { dayOf, numberOf, textOf } from './typedValue';
import { coded, type WordTable } from './wordTable';

/**
 * The account of a row: what people have decided about its name, else the one that `stands`, else the one that is found now; null = still none.
 */
export type Rematch = (row: { tab: TabId; key: string; stands: string; company: string; domain: string; email: string }) => string | null;
/** The same for the person of a touch or a lead. */
export type RematchPerson = (row: { tab: TabId; key: string; email: string; account: string; name: string }) => string | null;
export interface Tally {
  matched: number;
  unmatched: number;
}
export interface StreamOptions {
  readonly book: Book;
  readonly filter: ImportFilter;
  readonly rematch: Rematch;
  readonly rematchPerson: RematchPerson;
  readonly tallies: Map<number, Tally>;
  /** landing pages of visits are wanted: a score rule looks at them */
  readonly landingPages?: boolean;
}
export interface TabStream {
  readonly tab: TabId;
  readonly columns: readonly string[];
  /** columns that hold the first and the last day of a row */
  readonly days: readonly [string, string];
  /** columns that are summed for rows that are left out */
  readonly sums: readonly string[];
}

export class CountingRows {
  readonly row: Int32Array;
  private readonly kept: number[] = [];
  constructor(
    private readonly options: StreamOptions,
    private readonly stream: TabStream,
    private readonly block: RawBlock,
  ) {
    for (let i = 0; i < block.length; i++) if (this.counts(i)) this.kept.push(i);
    this.row = Int32Array.from(this.kept, (i) => block.firstRow + i);
  }
  private counts(i: number): boolean {
    const { block, stream, options } = this;
    if (stream.columns.every((column) => block.value(i, column) === '')) return false;
    const id = importOf(String(block.value(i, 'import')));
    if (!options.filter.counts(id)) return false;
    const [start, end] = stream.days.map((column) => dayOf(block.value(i, column), options.book.zone));
    const shadow = options.filter.shadow(id, start, end);
    this.sum(shadow ? shadow.left : options.filter.counted(id), i);
    return shadow === null;
  }
  private sum(into: RowSums | null, i: number): void {
    if (!into) return;
    into.rows++;
    for (const column of this.stream.sums) into.sums[column] = (into.sums[column] ?? 0) + (numberOf(this.block.value(i, column)) || 0);
  }
  get length(): number {
    return this.kept.length;
  }
  private placeOf(n: number, column: string) {
    return { tab: this.stream.tab, row: this.row[n], column };
  }
  value(n: number, column: string): unknown {
    const value = this.block.value(this.kept[n], column);
    // only what looks like an error value is worth a place of its own
    return typeof value === 'string' && value.charCodeAt(0) === 35 ? this.options.book.findings.readable(value, this.placeOf(n, column)) : value;
  }
  text(n: number, column: string): string {
    return textOf(this.value(n, column), this.options.book.zone).trim();
  }
  words(table: WordTable, column: string) {
    return coded(table, this.length, (n) => this.text(n, column));
  }
  /** codes of a choice column; a word that is none of the list is blank and named in Health */
  choices(table: WordTable, column: string, choice: ChoiceId) {
    const known = new Map<string, string | null>();
    return coded(table, this.length, (n) => {
      const word = this.text(n, column);
      let code = known.get(word);
      if (code === undefined) {
        code = choiceCode(choice, word);
        known.set(word, code);
      }
      if (code === null && word !== '') this.options.book.findings.word(word, this.placeOf(n, column));
      return code ?? '';
    });
  }
  numbers(column: string, read: (value: unknown) => number = numberOf): Float64Array {
    return Float64Array.from(this.kept, (_, n) => read(this.value(n, column)));
  }
  days(column: string): Int32Array {
    return Int32Array.from(this.kept, (_, n) => dayOf(this.value(n, column), this.options.book.zone));
  }
  /** The account of each row, with the domain of `email` where the row has none of its own. */
  accounts(table: WordTable, email: string | null = null) {
    return coded(table, this.length, (n) => {
      const key = this.text(n, 'import');
      const row = {
        tab: this.stream.tab,
        key,
        stands: this.text(n, 'account'),
        company: this.text(n, 'company'),
        domain: this.text(n, 'domain'),
        email: email ? this.text(n, email) : '',
      };
      const account = this.options.rematch(row) ?? '';
      this.tally(importOf(key), account !== '');
      return account;
    });
  }
  /** The person that stands in the row, else the one that is found now; `accounts`: of the same rows. */
  persons(table: WordTable, accountAt: (n: number) => string) {
    return coded(table, this.length, (n) => {
      const stands = this.text(n, 'person');
      const row = {
        tab: this.stream.tab,
        key: this.text(n, 'import'),
        email: this.text(n, 'email'),
        account: accountAt(n),
        name: this.text(n, 'name'),
      };
      return stands || (this.options.rematchPerson(row) ?? '');
    });
  }
  private tally(id: number, matched: boolean): void {
    const tally = this.options.tallies.get(id) ?? { matched: 0, unmatched: 0 };
    this.options.tallies.set(id, tally);
    if (matched) tally.matched++;
    else tally.unmatched++;
  }
}
