import type { TabImage } from '../workbook/tabImage';
import type { TabPlace } from '../workbook/tabPlace';
import type { RowsStep } from './step';

/** One sort over the full width, so that every cell of a row moves with it. Rows without a rank are people's and go last. */
export function sortByRank(place: TabPlace, ids: readonly string[], step: RowsStep, image: TabImage): void {
  const at = step.columns.indexOf('rank');
  const given = new Map(step.rows.map((row) => [row.id, row.cells[at]]));
  const ranks = ids.map((id) => {
    const index = image.byId.get(id);
    const rank = given.get(id) ?? (index === undefined ? '' : image.standing(index, 'rank').value);
    return typeof rank === 'number' ? rank : Infinity;
  });
  if (ranks.every((rank, i) => i === 0 || rank >= ranks[i - 1])) return;
  const range = place.sheet.getRange(/* row= */ place.headerRow + 1, /* column= */ 1, ids.length, place.sheet.getMaxColumns());
  range.sort({ column: place.columns.get('rank') as number, ascending: true });
}
