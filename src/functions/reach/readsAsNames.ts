import { grid } from '../arguments/grid';
import { isBlank } from '../arguments/isBlank';
import { isErrorValue } from '../arguments/isErrorValue';
import { numberText } from '../arguments/numberText';
import { shown } from '../arguments/shown';
import { FunctionError } from '../functionError';

// Two kinds of input share one function: numbers, or lists of names. readsAsNames(fn, names, [[['Kone']], [['Kone'], ['Neste']]]) = true.
// A number among names is a mistake that nobody should have to find by hand: the error names the cell.

const readsAsNumber = (cell: unknown): boolean => typeof cell === 'number' || (typeof cell === 'string' && numberText(cell) !== null);

export const readsAsNames = (fn: string, names: readonly string[], given: readonly unknown[]): boolean => {
  let first: { readonly argument: string; readonly row: number | null; readonly column: number | null; readonly value: string } | null = null;
  for (let at = 0; at < given.length; at++) {
    const { single, columns, cells } = grid(given[at]);
    for (let r = 0; r < cells.length; r++) {
      for (let c = 0; c < columns; c++) {
        const cell = cells[r][c];
        if (cell === '' || isBlank(cell) || isErrorValue(cell)) continue;
        if (!readsAsNumber(cell))
          first = first || { argument: names[at], row: single ? null : r + 1, column: columns > 1 ? c + 1 : null, value: shown(cell) };
        else if (first === null) return false;
        else throw new FunctionError('name_among_numbers', { fn, ...first });
      }
    }
  }
  return first !== null;
};
