import { bantAnswer } from '../../domain/lead/bantAnswer';
import { BANT_QUESTIONS, type BantCells } from '../../domain/lead/bantMet';
import type { PlaceOf } from '../arguments/aligned';
import type { Read } from '../arguments/readCell';
import { FunctionError } from '../functionError';

/** Row i of the four BANT columns; a budget that says nothing is an error that names its cell. */
export const bantCells = (columns: readonly (readonly Read[])[], i: number, placeOf: PlaceOf): BantCells => {
  const cells = {} as Record<keyof BantCells, Read>;
  BANT_QUESTIONS.forEach((question, at) => {
    cells[question] = columns[at][i];
    if (bantAnswer(question, cells[question]) === 'unclear') throw new FunctionError('budget', placeOf(at, i));
  });
  return cells;
};
