import type { Argument } from '../arguments/argument';
import { argumentDef } from '../arguments/argumentDef';
import { grid } from '../arguments/grid';
import { isBlank } from '../arguments/isBlank';
import { lastFilledRow } from '../arguments/lastFilledRow';
import { placeIn } from '../arguments/placeIn';
import { readNumber } from '../arguments/readNumber';
import { requireOneColumn } from '../arguments/requireOneColumn';
import { FunctionError } from '../functionError';
import type { FunnelInput } from './readFunnel';

// A column beside the funnel: open items or benchmarks, one cell per row of the funnel. The stage that has no use for one (the last has no
// way to a deal, the first no step into it) is not read.
export interface PerStage {
  readonly signature: readonly [fn: string, funnel: string, argument: Extract<Argument, `${string}:count` | `${string}:share`>];
  readonly unread: 'first' | 'last';
}

/** A number per stage; null where none is filled in. */
export const readPerStage = ({ signature, unread }: PerStage, value: unknown, funnel: FunnelInput): (number | null)[] | null => {
  const [fn, funnelName, { name, kind }] = [signature[0], signature[1], argumentDef(signature[2])];
  const from = grid(value);
  if (lastFilledRow([from]) === 0) return null;
  requireOneColumn(fn, name, from);
  if (from.rows !== funnel.rows && from.rows !== funnel.filledRows) {
    const other = { other: name, otherRows: from.rows, otherColumns: from.columns };
    throw new FunctionError('sizes', { fn, argument: funnelName, rows: funnel.filledRows, columns: 2, ...other });
  }
  const place = (row: number) => placeIn(fn, name, from, row);
  const stray = from.cells.findIndex(([cell], at) => !isBlank(cell) && !funnel.stages.some(({ row }) => row === at));
  if (stray >= 0) throw new FunctionError('open_without_stage', place(stray));
  const skipped = unread === 'first' ? 0 : funnel.stages.length - 1;
  return funnel.stages.map(({ row }, stage) =>
    stage === skipped ? null : readNumber(from.cells[row][0], kind as 'count' | 'share', () => place(row)),
  );
};
