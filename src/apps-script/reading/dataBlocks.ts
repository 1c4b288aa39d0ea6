// The big tabs as blocks of typed columns. Each block is turned once; the domain sees nothing else.
import type { CampaignColumns, CompanyColumns, VisitColumns } from '../../domain/plan/types';
import { choiceCode } from '../../tabs/choices';
import type { ChoiceId, TabId } from '../../tabs/types';
import { importOf } from '../commit/importKey';
import type { Book } from '../workbook/book';
import type { ImportFilter, RowSums } from './importFilter';
import { type RawBlock, readBlocks } from './readColumns';
import { dayOf, moneyOf, numberOf, secondOfDay, secondsOf, textOf } from './typedValue';
import { coded, type WordTable, wordTable } from './wordTable';

/** Finds the account of a row whose name was matched to none when it came in; null = still none. */
export type Rematch = (row: { tab: TabId; key: string; company: string; domain: string }) => string | null;
export interface Tally {
  matched: number;
  unmatched: number;
}
export interface StreamOptions {
  readonly book: Book;
  readonly filter: ImportFilter;
  readonly rematch: Rematch;
  readonly tallies: Map<number, Tally>;
}
interface TabStream {
  readonly tab: TabId;
  readonly columns: readonly string[];
  /** columns that hold the first and the last day of a row */
  readonly days: readonly [string, string];
  /** columns that are summed for rows that are left out */
  readonly sums: readonly string[];
}

/** The rows of a raw block that count, as a view with typed access. */
class CountingRows {
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
  value(n: number, column: string): unknown {
    return this.block.value(this.kept[n], column);
  }
  text(n: number, column: string): string {
    return textOf(this.value(n, column), this.options.book.zone).trim();
  }
  words(table: WordTable, column: string) {
    return coded(table, this.length, (n) => this.text(n, column));
  }
  /** codes of a choice column; a word that is none of the list is blank */
  choices(table: WordTable, column: string, choice: ChoiceId) {
    return coded(table, this.length, (n) => choiceCode(choice, this.text(n, column)) ?? '');
  }
  numbers(column: string, read: (value: unknown) => number = numberOf): Float64Array {
    return Float64Array.from(this.kept, (_, n) => read(this.value(n, column)));
  }
  days(column: string): Int32Array {
    return Int32Array.from(this.kept, (_, n) => dayOf(this.value(n, column), this.options.book.zone));
  }
  /** The account that stands in the row, else the one that is found now. */
  accounts(table: WordTable) {
    return coded(table, this.length, (n) => {
      const stands = this.text(n, 'account');
      const key = this.text(n, 'import');
      const account =
        stands || (this.options.rematch({ tab: this.stream.tab, key, company: this.text(n, 'company'), domain: this.text(n, 'domain') }) ?? '');
      this.tally(importOf(key), account !== '');
      return account;
    });
  }
  private tally(id: number, matched: boolean): void {
    const tally = this.options.tallies.get(id) ?? { matched: 0, unmatched: 0 };
    this.options.tallies.set(id, tally);
    if (matched) tally.matched++;
    else tally.unmatched++;
  }
}

function stream(options: StreamOptions, of: TabStream, use: (rows: CountingRows) => void): void {
  readBlocks(options.book.place(of.tab), of.columns, (block) => {
    const rows = new CountingRows(options, of, block);
    if (rows.length > 0) use(rows);
  });
}

export function streamCampaigns(options: StreamOptions, add: (block: CampaignColumns) => void): void {
  const [vendors, campaigns, currencies, audiences, stages] = [wordTable(), wordTable(), wordTable(), wordTable(), wordTable()];
  const counts = ['impressions', 'clicks', 'reach', 'penetration', 'engagements', 'video_views', 'video_completions', 'leads'];
  const columns = ['import', 'vendor', 'campaign', 'start', 'end', 'currency', 'spend', ...counts, 'audience', 'stage'];
  stream(options, { tab: 'campaigns', columns, days: ['start', 'end'], sums: ['spend', 'impressions'] }, (rows) => {
    const vendor = rows.words(vendors, 'vendor');
    add({
      length: rows.length,
      row: rows.row,
      vendor,
      campaign: rows.words(campaigns, 'campaign'),
      // a vendor's campaigns are one channel, until people may group them otherwise
      channel: vendor,
      audience: rows.words(audiences, 'audience'),
      stage: rows.words(stages, 'stage'),
      start: rows.days('start'),
      end: rows.days('end'),
      currency: rows.words(currencies, 'currency'),
      spend: rows.numbers('spend', moneyOf),
      impressions: rows.numbers('impressions'),
      clicks: rows.numbers('clicks'),
      reach: rows.numbers('reach'),
      penetration: rows.numbers('penetration'),
      engagements: rows.numbers('engagements'),
      videoViews: rows.numbers('video_views'),
      videoCompletions: rows.numbers('video_completions'),
      leads: rows.numbers('leads'),
    });
  });
}

export function streamCompanies(options: StreamOptions, accounts: WordTable, add: (block: CompanyColumns) => void): void {
  const [vendors, companies, judgements] = [wordTable(), wordTable(), wordTable()];
  const columns = ['import', 'account', 'company', 'domain', 'vendor', 'start', 'end', 'impressions', 'clicks', 'engagements', 'judged'];
  stream(options, { tab: 'companies', columns, days: ['start', 'end'], sums: ['impressions', 'clicks'] }, (rows) =>
    add({
      length: rows.length,
      row: rows.row,
      vendor: rows.words(vendors, 'vendor'),
      account: rows.accounts(accounts),
      company: rows.words(companies, 'company'),
      start: rows.days('start'),
      end: rows.days('end'),
      impressions: rows.numbers('impressions'),
      clicks: rows.numbers('clicks'),
      engagements: rows.numbers('engagements'),
      judged: rows.choices(judgements, 'judged', 'yes_no'),
    }),
  );
}

export function streamVisits(options: StreamOptions, accounts: WordTable, add: (block: VisitColumns) => void): void {
  const [ids, companies] = [wordTable(), wordTable()];
  const { zone } = options.book;
  const sources = wordTable();
  const columns = ['import', 'id', 'account', 'company', 'domain', 'started', 'pages', 'seconds', 'source'];
  stream(options, { tab: 'visits', columns, days: ['started', 'started'], sums: [] }, (rows) =>
    add({
      length: rows.length,
      row: rows.row,
      id: rows.words(ids, 'id'),
      account: rows.accounts(accounts),
      company: rows.words(companies, 'company'),
      day: rows.days('started'),
      second: Int32Array.from(rows.row, (_, n) => secondOfDay(rows.value(n, 'started'), zone)),
      pages: rows.numbers('pages'),
      seconds: rows.numbers('seconds', (value) => secondsOf(value, zone)),
      source: rows.words(sources, 'source'),
    }),
  );
}
