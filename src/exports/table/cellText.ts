// What a field reads of a row: one cell, first and last name joined, or the cell of the second column where the first is blank.
import type { SecondColumn } from '../recognise/matchColumns';
import { isNull } from './isNull';

export interface CellPlace {
  readonly index: number;
  readonly second: SecondColumn | null;
  readonly nulls: readonly string[];
  /** of several values joined by `;` the first counts */
  readonly first: boolean;
}

const firstOf = (cell: string): string => cell.split(';').find((part) => part.trim() !== '') ?? cell;

export const cellText = (cells: readonly string[], { index, second, nulls, first }: CellPlace): string => {
  const own = cells[index] ?? '';
  const other = second ? (cells[second.index] ?? '') : '';
  if (second?.as === 'joined') {
    const parts = [own, other].filter((part) => !isNull(part, nulls, false)).map((part) => part.trim());
    return parts.join(' ');
  }
  const cell = second?.as === 'instead' && isNull(own, nulls, false) ? other : own;
  return first ? firstOf(cell) : cell;
};
