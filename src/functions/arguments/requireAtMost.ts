import { FunctionError } from '../functionError';
import type { PlaceOf } from './aligned';

/** A part cannot exceed its whole: in row i the first named column may not be above the second; requireAtMost(columns, placeOf)(0, 1, i). */
export const requireAtMost =
  (columns: readonly ArrayLike<unknown>[], placeOf: PlaceOf) =>
  (part: number, whole: number, i: number): void => {
    const most = columns[whole][i] as number;
    if ((columns[part][i] as number) > most)
      throw new FunctionError('more_than', { ...placeOf(part, i), other: placeOf(whole, i).argument, most: String(most) });
  };
