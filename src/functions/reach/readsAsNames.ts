import type { Place } from '../arguments/argument';
import { grid } from '../arguments/grid';
import { isBlank } from '../arguments/isBlank';
import { isErrorValue } from '../arguments/isErrorValue';
import { numberText } from '../arguments/numberText';
import { placeIn } from '../arguments/placeIn';
import { FunctionError } from '../functionError';

// Two kinds of input share one function: numbers, or lists of names. readsAsNames(fn, names, [[['Kone']], [['Kone'], ['Neste']]]) = true.
// A number among names is a mistake that nobody should have to find by hand: the error names the cell.

const readsAsNumber = (cell: unknown): boolean => typeof cell === 'number' || (typeof cell === 'string' && numberText(cell) !== null);

export const readsAsNames = (fn: string, names: readonly string[], given: readonly unknown[]): boolean => {
  let first: Place | null = null;
  for (let at = 0; at < given.length; at++) {
    const from = grid(given[at]);
    for (let i = 0; i < from.rows * from.columns; i++) {
      const cell = from.cells[Math.floor(i / from.columns)][i % from.columns];
      if (cell === '' || isBlank(cell) || isErrorValue(cell)) continue;
      if (!readsAsNumber(cell)) first = first || placeIn(fn, names[at], from, i);
      else if (first === null) return false;
      else throw new FunctionError('name_among_numbers', first);
    }
  }
  return first !== null;
};
