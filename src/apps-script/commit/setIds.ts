// Gives rows their id. A row is found again by what stands in it, since people may have moved it since the commit was planned.
import type { Book } from '../workbook/book';
import { columnGroups } from '../workbook/columnGroups';
import { storedText } from '../workbook/storedText';
import { readIds } from '../workbook/tabImage';
import type { TabPlace } from '../workbook/tabPlace';
import type { IdsStep } from './step';

/** Columns whose words tell one row from another: all that a row says of itself, in Names the name; in an input tab people say it. */
const identifying = ({ id: tab, def }: TabPlace): string[] => {
  const says = def.class === 'input' ? 'people' : 'import';
  const tells = def.columns.filter(({ id, owner, kind }) =>
    tab === 'names' ? id === 'raw' : owner === says && kind !== 'account' && kind !== 'id' && kind !== 'import',
  );
  return tells.map((column) => column.id);
};

/** Per row its present id and words as one text. */
export function signatures(place: TabPlace): string[] {
  const ids = readIds(place);
  const lines: string[][] = ids.map((id) => [id]);
  if (ids.length === 0) return [];
  for (const group of columnGroups(place, identifying(place))) {
    const values = place.sheet.getRange(/* row= */ place.headerRow + 1, group.first, ids.length, group.ids.length).getValues();
    values.forEach((line, r) => {
      for (const value of line) lines[r].push(String(value));
    });
  }
  return lines.map((line) => line.join('\u0001'));
}

export function setIds(book: Book, step: IdsStep): void {
  const place = book.place(step.tab);
  const words = signatures(place);
  const taken = new Set(readIds(place));
  const changes = new Map<number, string>();
  for (const { row, was, id } of step.ids) {
    if (taken.has(id)) continue;
    const there = row - place.headerRow - 1;
    const index = words[there] === was && !changes.has(there) ? there : words.findIndex((word, i) => word === was && !changes.has(i));
    if (index >= 0) changes.set(index, id);
  }
  const column = place.columns.get('id') as number;
  const indexes = [...changes.keys()].sort((a, b) => a - b);
  for (let i = 0; i < indexes.length; ) {
    let n = 1;
    while (indexes[i + n] === indexes[i] + n) n++;
    const values = indexes.slice(i, i + n).map((index) => [storedText(changes.get(index) as string)]);
    place.sheet.getRange(place.headerRow + 1 + indexes[i], column, n, 1).setValues(values);
    i += n;
  }
}
