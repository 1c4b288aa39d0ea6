import type { TabPlace } from './tabPlace';

/** Columns of ours that stand side by side: one range, one call. */
export interface ColumnGroup {
  readonly first: number;
  readonly ids: readonly string[];
}

/** The groups from left to right; the group that holds the key column comes first, because ids are written first. */
export function columnGroups(place: TabPlace, ids: readonly string[], key?: string): ColumnGroup[] {
  const at = (id: string): number => place.columns.get(id) as number;
  const sorted = ids.filter((id) => place.columns.has(id)).sort((a, b) => at(a) - at(b));
  const groups: { first: number; ids: string[] }[] = [];
  for (const id of sorted) {
    const last = groups[groups.length - 1];
    if (last && at(id) === last.first + last.ids.length) last.ids.push(id);
    else groups.push({ first: at(id), ids: [id] });
  }
  return key === undefined ? groups : groups.sort((a, b) => Number(b.ids.includes(key)) - Number(a.ids.includes(key)));
}
