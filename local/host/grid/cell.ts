import type { CellSnapshot, ValidationSnapshot } from '../snapshot';

/** A cell as the host holds it: its validation directly, and what the host must know about where its value came from. */
export interface Cell extends Omit<CellSnapshot, 'dv'> {
  validation?: ValidationSnapshot;
  /** the execution that wrote the formula and in which its result may not be read */
  fresh?: number;
  /** the formula cell whose array result fills this one */
  spilledFrom?: Cell;
}

export const FORMAT_KEYS = ['nf', 'bg', 'fc', 'bold', 'italic', 'fs', 'ha', 'va', 'wrap'] as const;
export type FormatKey = (typeof FORMAT_KEYS)[number];

export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.v !== undefined || cell.f !== undefined || cell.e !== undefined);

export function isBare(cell: Cell): boolean {
  for (const key in cell) if (cell[key as keyof Cell] !== undefined) return false;
  return true;
}
