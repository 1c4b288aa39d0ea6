import type { ArgumentDef, Place } from '../arguments/argument';
import { grid } from '../arguments/grid';
import { isBlank } from '../arguments/isBlank';
import { lastFilledRow } from '../arguments/lastFilledRow';
import { readNumber } from '../arguments/readNumber';
import { shown } from '../arguments/shown';
import { FunctionError } from '../functionError';
import type { FunnelInput } from './readFunnel';

// A column beside the funnel: open items or benchmarks, one cell per row of the funnel. The stage that has no use for one (the last has no
// way to a deal, the first no step into it) is not read.
export interface PerStage {
  readonly fn: string;
  readonly funnel: ArgumentDef;
  readonly def: ArgumentDef & { readonly kind: 'count' | 'share' };
  readonly unread: 'first' | 'last';
}

/** A number per stage; null where none is filled in. */
export const readPerStage = ({ fn, funnel: funnelDef, def, unread }: PerStage, value: unknown, funnel: FunnelInput): (number | null)[] | null => {
  const from = grid(value);
  const filledRows = lastFilledRow([from]);
  if (filledRows === 0) return null;
  if (from.columns !== 1) throw new FunctionError('one_column', { fn, argument: def.name, rows: from.rows, columns: from.columns });
  if (from.rows !== funnel.rows && from.rows !== funnel.filledRows) {
    const other = { other: def.name, otherRows: from.rows, otherColumns: from.columns };
    throw new FunctionError('sizes', { fn, argument: funnelDef.name, rows: funnel.filledRows, columns: 2, ...other });
  }
  const place = (row: number): Place => ({ fn, argument: def.name, row: from.single ? null : row + 1, column: null });
  const rows = new Set(funnel.stages.map(({ row }) => row));
  const stray = from.cells.findIndex(([cell], row) => !rows.has(row) && !isBlank(cell));
  if (stray >= 0) throw new FunctionError('open_without_stage', { ...place(stray), value: shown(from.cells[stray][0]) });
  const skipped = unread === 'first' ? 0 : funnel.stages.length - 1;
  return funnel.stages.map(({ row }, stage) => (stage === skipped ? null : readNumber(from.cells[row][0], def.kind, place(row))));
};
