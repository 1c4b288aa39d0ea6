import { bantAnswer } from '../../domain/lead/bantAnswer';
import { BANT_QUESTIONS, type BantCells } from '../../domain/lead/bantMet';
import type { PlaceOf } from '../arguments/aligned';
import type { Read } from '../arguments/readCell';
import { shown } from '../arguments/shown';
import { FunctionError } from '../functionError';

// The four BANT columns that several functions take, and one row of them; a budget that says nothing is an error that names its cell.
export const BANT_ARGUMENTS = [
  { name: 'budget', kind: 'any' },
  { name: 'authority', kind: 'any' },
  { name: 'need', kind: 'any' },
  { name: 'timeline', kind: 'any' },
] as const;

export const bantCells = (columns: readonly (readonly Read[])[], i: number, placeOf: PlaceOf): BantCells => {
  const cells = {} as Record<keyof BantCells, Read>;
  BANT_QUESTIONS.forEach((question, at) => {
    cells[question] = columns[at][i];
    if (bantAnswer(question, cells[question]) === 'unclear') throw new FunctionError('budget', { ...placeOf(at, i), value: shown(cells[question]) });
  });
  return cells;
};
