import type { Place } from '../arguments/argument';
import { grid } from '../arguments/grid';
import { isBlank } from '../arguments/isBlank';
import { lastFilledRow } from '../arguments/lastFilledRow';
import { placeIn } from '../arguments/placeIn';
import { readCell } from '../arguments/readCell';
import { readNumber } from '../arguments/readNumber';
import { FunctionError } from '../functionError';

// The funnel as people write it: two columns, top stage first. A blank first value means conversion rates, else counts of one cohort.
export interface FunnelStage {
  /** row within the range, from 0 */
  readonly row: number;
  readonly name: string;
  readonly value: number | null;
}
export interface FunnelInput {
  readonly kind: 'counts' | 'rates';
  readonly stages: readonly FunnelStage[];
  /** of the range, and up to the last filled one */
  readonly rows: number;
  readonly filledRows: number;
}

const requireFalling = (stages: readonly FunnelStage[], place: (row: number) => Place): void => {
  let above: FunnelStage | null = null;
  for (const stage of stages) {
    // an unknown count hides nothing: the next known one is compared with the last known one
    if (stage.value === null) continue;
    if (above !== null && stage.value > above.value!) {
      const counts = { count: String(stage.value), aboveCount: String(above.value) };
      throw new FunctionError('funnel_rises', { ...place(stage.row), stage: stage.name, above: above.name, ...counts });
    }
    above = stage;
  }
};

/** null where nothing is filled in. Counts only: a blank first value is an unknown count, and rates are errors. */
export const readFunnel = (fn: string, argument: string, value: unknown, only?: 'counts'): FunnelInput | null => {
  const from = grid(value);
  const place = (row: number): Place => ({ ...placeIn(fn, argument, from, 2 * row + 1), column: null });
  const filledRows = lastFilledRow([from]);
  if (filledRows === 0) return null;
  if (from.columns !== 2) throw new FunctionError('two_columns', { fn, argument, ...from });
  const rows = from.cells.slice(0, filledRows).map(([name, cell], row) => ({ row, name, cell }));
  const filled = rows.filter(({ name, cell }) => !isBlank(name) || !isBlank(cell));
  const kind = !only && isBlank(filled[0].cell) ? 'rates' : 'counts';
  const stages = filled.map(({ row, name, cell }) => {
    const number = readNumber(cell, kind === 'rates' ? 'share' : only ? 'whole' : 'count', () => place(row));
    if (kind === 'counts' && number !== null && number % 1 !== 0) throw new FunctionError('not_whole', place(row));
    const named = readCell(name, 'text', () => ({ ...placeIn(fn, argument, from, 2 * row), column: null }));
    return { row, name: named === null ? '' : String(named), value: number };
  });
  if (kind === 'counts') requireFalling(stages, place);
  return { kind, stages, rows: from.rows, filledRows };
};
