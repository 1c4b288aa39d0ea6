// Visit id = vendor | company key | started at | ordinal. Ordinals go on from those visits of the same file that are in already.
import { visitIds } from '../../domain/visits/visitIds';
import type { Cell } from '../../sheet/model';
import { importOf } from '../commit/importKey';
import type { Book } from '../workbook/book';
import { columnGroups } from '../workbook/columnGroups';
import { readIds } from '../workbook/tabImage';

export interface VisitRow {
  readonly company: string;
  readonly started: Cell;
}
interface Earlier {
  readonly vendor: string;
  readonly keys: readonly string[];
  /** rows of this import that came in earlier blocks */
  readonly received: number;
}
const two = (n: number): string => String(n).padStart(2, '0');

/** {date: '2026-03-02', seconds: 36900} = '2026-03-02T10:15:00' */
function startedText(started: Cell): string {
  if (typeof started !== 'object' || started === null || !('date' in started)) return started === null ? '' : String(started);
  const { date, seconds } = started;
  return seconds === undefined ? date : `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const parted = (id: string): [string, number] => {
  const at = id.lastIndexOf('|');
  return [id.slice(0, at), Number(id.slice(at + 1))];
};

/** Highest ordinal per visit among the earlier rows of this import. */
function earlierOrdinals(book: Book, { keys, received }: Earlier): Map<string, number> {
  const highest = new Map<string, number>();
  if (received === 0) return highest;
  const place = book.place('visits');
  const [own, block] = [importOf(keys[0]), new Set(keys)];
  const imports = readIds(place);
  const [group] = columnGroups(place, ['id']);
  const ids = place.sheet.getRange(/* row= */ place.headerRow + 1, group.first, imports.length, 1).getValues();
  imports.forEach((key, i) => {
    if (importOf(key) !== own || block.has(key)) return;
    const [visit, ordinal] = parted(String(ids[i][0]));
    highest.set(visit, Math.max(highest.get(visit) ?? 0, ordinal));
  });
  return highest;
}

export function visitIdsOf(book: Book, earlier: Earlier, rows: readonly VisitRow[]): string[] {
  const before = earlierOrdinals(book, earlier);
  const ids = visitIds(
    earlier.vendor,
    rows.map(({ company, started }) => ({ company, started: startedText(started) })),
  );
  return ids.map((id) => {
    const [visit, ordinal] = parted(id);
    return `${visit}|${ordinal + (before.get(visit) ?? 0)}`;
  });
}
