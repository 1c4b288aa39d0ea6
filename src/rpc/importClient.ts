// Sends one table of a read file to the server, block by block. The sidebar and the command line share it.
import type { ReadFile, ReadTable, Value } from '../exports/types';
import type { Lang } from '../text/lang';
import { sidebarText } from '../text/sidebar';
import type { CallName, Calls, ImportHeader, ImportSummary } from './contract';

/** One request to the server; rejects with an error that carries `code` and `message`. */
export type Call = <N extends CallName>(name: N, payload: Calls[N]['in']) => Promise<Calls[N]['out']>;

export interface ImportOptions {
  /** the name picked by the person who imports; blank until then */
  readonly who: string;
  /** of the one sentence that is said here */
  readonly lang: Lang;
  /** at most so many rows a block */
  readonly blockRows?: number;
  readonly onProgress?: (sent: number, total: number) => void;
  /** asked before every block */
  readonly cancelled?: () => boolean;
}

const BLOCK_ROWS = 500;
/** google.script.run states no limit for a payload; others report failures from some megabytes on, so blocks stay far below. */
const BLOCK_CHARACTERS = 1_000_000;

/** The server knows a file by its hash: tables stacked in one file need names of their own. */
const hashOf = (file: ReadFile, table: ReadTable): string => (file.tables.length > 1 ? `${file.hash}-${file.tables.indexOf(table) + 1}` : file.hash);

function headerOf(file: ReadFile, table: ReadTable, who: string): ImportHeader {
  const { format, vendor, tab, slice, period, currency, fields, stated } = table;
  return {
    file: file.name,
    hash: hashOf(file, table),
    format,
    vendor,
    tab,
    slice,
    start: period.start,
    end: period.end,
    currency,
    rows: table.rows.length,
    fields,
    stated,
    warnings: table.warnings.map((warning) => warning.message),
    who,
  };
}

/** The rows from `first` on that fit into one call: at least one, however long it is. */
export function blockFrom(
  rows: readonly (readonly Value[])[],
  first: number,
  limits: { rows: number; characters: number },
): readonly (readonly Value[])[] {
  let characters = 0;
  let end = first;
  while (end < rows.length && end - first < limits.rows) {
    characters += JSON.stringify(rows[end]).length;
    if (characters > limits.characters && end > first) break;
    end++;
  }
  return rows.slice(first, end);
}

/** 'already': the same file stands in the workbook. After a failure, calling again resumes where the server stopped. */
export async function importTable(
  call: Call,
  file: ReadFile,
  table: ReadTable,
  options: ImportOptions,
): Promise<ImportSummary | 'already' | 'cancelled'> {
  const begun = await call('importBegin', headerOf(file, table, options.who));
  if (begun.state === 'complete') return 'already';
  const { id } = begun;
  const total = table.rows.length;
  const limits = { rows: options.blockRows ?? BLOCK_ROWS, characters: BLOCK_CHARACTERS };
  let received = begun.received;
  options.onProgress?.(received, total);
  while (received < total) {
    if (options.cancelled?.()) return cancel(call, id);
    const rows = blockFrom(table.rows, received, limits);
    const sourceRows = table.sourceRows.slice(received, received + rows.length);
    const reply = await call('importBlock', { id, first: received, rows, sourceRows });
    if (reply.received <= received) throw stuck(options.lang);
    received = reply.received;
    options.onProgress?.(received, total);
  }
  if (options.cancelled?.()) return cancel(call, id);
  return call('importComplete', { id });
}

/** Without it, a server that does not count would be sent the same block for ever. */
const stuck = (lang: Lang): Error => Object.assign(new Error(sidebarText[lang].failures.stuck), { code: 'stuck' });

async function cancel(call: Call, id: number): Promise<'cancelled'> {
  await call('importCancel', { id });
  return 'cancelled';
}
