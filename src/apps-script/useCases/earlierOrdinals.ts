// Ids that end in an ordinal (`visit|1`, `touch|2`) go on from those rows of the same file that are in already.

import type { TabId } from '../../tabs/types';
import { importOf } from '../commit/importKey';
import type { Book } from '../workbook/book';
import { columnGroups } from '../workbook/columnGroups';
import { readIds } from '../workbook/tabImage';

export interface Earlier {
  readonly tab: TabId;
  readonly vendor: string;
  /** import keys of the block */
  readonly keys: readonly string[];
  /** rows of this import that came in earlier blocks */
  readonly received: number;
}

export const parted = (id: string): [key: string, ordinal: number] => {
  const at = id.lastIndexOf('|');
  return [id.slice(0, at), Number(id.slice(at + 1))];
};

/** Highest ordinal per key among the earlier rows of this import. */
export function earlierOrdinals(book: Book, { tab, keys, received }: Earlier): Map<string, number> {
  const highest = new Map<string, number>();
  if (received === 0) return highest;
  const place = book.place(tab);
  const [own, block] = [importOf(keys[0]), new Set(keys)];
  const imports = readIds(place);
  const [group] = columnGroups(place, ['id']);
  const ids = place.sheet.getRange(/* row= */ place.headerRow + 1, group.first, imports.length, 1).getValues();
  imports.forEach((key, i) => {
    if (importOf(key) !== own || block.has(key)) return;
    const [id, ordinal] = parted(String(ids[i][0]));
    if (Number.isFinite(ordinal)) highest.set(id, Math.max(highest.get(id) ?? 0, ordinal));
  });
  return highest;
}
