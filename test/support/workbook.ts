// A small driver of the built bundle for tests: calls as the sidebar makes them, and tabs read by their markers as a person would find them.
import { createHost, type Host, type HostOptions } from '../../local/host/host';
import { loadInNode } from '../../local/host/nodeBundle';
import type { CellSnapshot, SheetSnapshot } from '../../local/host/snapshot';
import type { BuiltAddon } from '../../local/workbook/addonFiles';
import { builtAddon } from '../../local/workbook/builtAddon';
import type { Value } from '../../src/exports/types';
import type { BuildSummary, CallName, Calls, ImportHeader, ImportSummary, RpcReply } from '../../src/rpc/contract';
import { markersOf } from '../../src/sheet/marker';
import type { TabId } from '../../src/tabs/types';
import type { Lang } from '../../src/text/lang';
import { loadQuickly } from './quickBundle';

/** 2 April 2026, 09:00 in Helsinki */
export const NOW = Date.UTC(2026, 3, 2, 6);

export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly detail = '',
  ) {
    super(`${code}: ${message} ${detail}`);
  }
}

export interface TabView {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** column id -> 1-based position */
  readonly columns: Readonly<Record<string, number>>;
  /** sheet rows below the header that hold something */
  readonly rows: readonly number[];
  cell(row: number, column: string): CellSnapshot;
  /** values of a column, top to bottom, '' where blank */
  values(column: string): (string | number | boolean)[];
  /** the row whose id (or `key` column) is `id` */
  rowOf(id: string, key?: string): number;
}

export function viewOf(sheets: readonly SheetSnapshot[], tab: TabId): TabView {
  for (const sheet of sheets) {
    const found = headerIn(sheet, tab);
    if (found) return view(sheet, found);
  }
  throw new Error(`no tab ${tab}`);
}

function headerIn(sheet: SheetSnapshot, tab: TabId): { headerRow: number; columns: Record<string, number> } | null {
  for (let row = 1; row <= 20; row++) {
    const columns: Record<string, number> = {};
    for (const [position, cell] of Object.entries(sheet.cells[row] ?? {}))
      for (const marker of markersOf(cell.note ?? ''))
        if (marker.tab === tab && !(marker.column in columns)) columns[marker.column] = Number(position);
    if (Object.keys(columns).length > 0) return { headerRow: row, columns };
  }
  return null;
}

function view(sheet: SheetSnapshot, { headerRow, columns }: { headerRow: number; columns: Record<string, number> }): TabView {
  const holds = (cell: CellSnapshot) => cell.f !== undefined || cell.e !== undefined || (cell.v !== undefined && cell.v !== '');
  const rows = Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row > headerRow && Object.values(sheet.cells[row]).some(holds))
    .sort((a, b) => a - b);
  const cell = (row: number, column: string): CellSnapshot => {
    if (!(column in columns)) throw new Error(`no column ${column} in ${sheet.name}`);
    return sheet.cells[row]?.[columns[column]] ?? {};
  };
  return {
    sheet,
    headerRow,
    columns,
    rows,
    cell,
    values: (column) => rows.map((row) => cell(row, column).v ?? ''),
    rowOf(id, key = 'id') {
      const row = rows.find((one) => String(cell(one, key).v) === id);
      if (row === undefined) throw new Error(`no row ${id} in ${sheet.name}: ${rows.map((one) => cell(one, key).v).join(', ')}`);
      return row;
    },
  };
}

export interface TestFile extends Partial<ImportHeader> {
  readonly tab: TabId;
  readonly fields: readonly string[];
  readonly data: readonly (readonly Value[])[];
}

export function headerOf(file: TestFile): ImportHeader {
  const { data, ...given } = file;
  return {
    file: `${file.tab}.csv`,
    hash: `hash of ${JSON.stringify(file)}`,
    format: file.tab,
    vendor: 'linkedin',
    slice: { report: file.tab, adAccount: '', level: file.tab, grain: 'total' },
    start: null,
    end: null,
    currency: null,
    rows: data.length,
    stated: {},
    warnings: [],
    who: '',
    ...given,
  };
}

export interface TestBook {
  readonly host: Host;
  call<N extends CallName>(name: N, payload: Calls[N]['in']): Calls[N]['out'];
  rpc(name: string, json: string): unknown;
  run(name: string, ...args: unknown[]): unknown;
  tab(id: TabId): TabView;
  setup(lang?: Lang): void;
  importFile(file: TestFile, options?: { blockRows?: number }): ImportSummary | 'already';
  build(today?: string, more?: Partial<Calls['build']['in']>): BuildSummary;
  /** types into a cell of a tab, found by marker */
  type(tab: TabId, row: number, column: string, value: string | number | boolean | null): void;
}

let built: BuiltAddon | null = null;

/** `quick`: compiled once for all executions; `quick: false` loads the script anew for each, as the command line does */
export function openTestBook({ quick = true, ...options }: HostOptions & { quick?: boolean } = {}): TestBook {
  built ??= builtAddon();
  const host = createHost({ now: () => NOW, ...options, files: { ...built.files } });
  const script = (quick ? loadQuickly : loadInNode)(built.code, host);
  const book: TestBook = {
    host,
    rpc: (name, json) => JSON.parse(String(script.call('rpc', name, json))),
    run: (name, ...args) => script.call(name, ...args),
    call(name, payload) {
      const reply = book.rpc(name, JSON.stringify(payload)) as RpcReply<Calls[typeof name]['out']>;
      if (!reply.ok) throw new Refused(reply.error.code, reply.error.message, (reply.error as { detail?: string }).detail);
      return reply.value;
    },
    tab: (id) => viewOf(host.snapshot().sheets, id),
    setup(lang = 'en') {
      book.call('setup', { lang });
    },
    importFile: (file, { blockRows = 500 } = {}) => importFile(book, file, blockRows),
    build: (today = '2026-03-31', more = {}) => book.call('build', { today, period: null, lang: null, json: false, ...more }),
    type(tab, row, column, value) {
      const { sheet, columns } = book.tab(tab);
      host.setCell(sheet.name, row, columns[column], value);
    },
  };
  return book;
}

function importFile(book: TestBook, file: TestFile, blockRows: number): ImportSummary | 'already' {
  const begun = book.call('importBegin', headerOf(file));
  if (begun.state === 'complete') return 'already';
  for (let first = begun.received; first < file.data.length; ) {
    const rows = file.data.slice(first, first + blockRows);
    first = book.call('importBlock', { id: begun.id, first, rows, sourceRows: rows.map((_, i) => first + i + 2) }).received;
  }
  return book.call('importComplete', { id: begun.id });
}
