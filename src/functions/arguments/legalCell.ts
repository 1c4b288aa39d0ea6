import type { CellValue } from '../cellValue';
import { FunctionError } from '../functionError';
import type { PlaceOf } from './aligned';

/** What a cell can hold: no answer is a blank, and no cell takes an infinite number. */
export const legalCell = (value: CellValue, i: number, placeOf: PlaceOf): CellValue => {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return '';
  throw new FunctionError('too_large', placeOf(0, i));
};
