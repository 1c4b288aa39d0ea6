// Some rows of a file on their way in. They are appended below the last row under their import's key; a block that a broken run had begun
// is found by its keys and written again in place.
import type { Calls } from '../../rpc/contract';
import { importKey } from '../commit/importKey';
import { readImports } from '../reading/readImports';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { withLease } from '../workbook/lease';
import { nextRow } from '../workbook/rowSpace';
import { readIds } from '../workbook/tabImage';
import type { TabPlace } from '../workbook/tabPlace';
import { importLines } from './importLines';
import { landingTab, readProgress, writeProgress } from './importProgress';
import { momentCell } from './importRow';
import { openBook } from './openBook';
import { type Line, writeLines } from './writeLines';

type Block = Calls['importBlock']['in'];

/** Where the rows of the block stand or are to stand. */
function placed(place: TabPlace, lines: readonly Omit<Line, 'row'>[], begunBefore: boolean): Line[] {
  const there = new Map<string, number>();
  const keys = begunBefore ? readIds(place) : [];
  for (let i = 0; i < keys.length; i++) there.set(keys[i], place.headerRow + 1 + i);
  let next = nextRow(place);
  return lines.map((line) => ({ ...line, row: there.get(line.key) ?? next++ }));
}

function noteTime(book: Book, row: number): void {
  const place = book.place('imports');
  const { date, seconds = 0 } = momentCell(book, Date.now());
  const wall = Date.parse(`${date}T00:00:00Z`) + seconds * 1000;
  place.sheet.getRange(row, place.columns.get('last_block') as number).setValue(new Date(book.zone.toInstant(wall)));
}

export function importBlock({ id, first, rows, sourceRows }: Block): { received: number } {
  return withLease(() => {
    const book = openBook();
    const standing = readImports(book).find((row) => row.id === id);
    if (!standing) throw new Refusal('unknown_import', { id });
    const progress = readProgress(id);
    if (standing.state !== 'receiving' || !progress) throw new Refusal('not_receiving', { id });
    if (first > progress.received) throw new Refusal('block_gap', { id, first, expected: progress.received + 1 });
    const skip = progress.received - first;
    if (skip >= rows.length) return { received: progress.received };
    const place = landingTab(book, standing);
    const keys = sourceRows.slice(skip).map((row) => importKey(id, row));
    const { columns, lines } = importLines({ book, standing, progress, rows: rows.slice(skip), keys });
    const positions = placed(place, lines, progress.writing);
    writeProgress(id, { ...progress, writing: true });
    writeLines(book, place, columns, positions);
    noteTime(book, standing.row);
    const received = progress.received + lines.length;
    writeProgress(id, { ...progress, received, writing: false });
    return { received };
  });
}
