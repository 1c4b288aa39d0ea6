// Rectangles and A1 names. Rows and columns count from 1.
import type { RangeSnapshot } from '../snapshot';

export type Area = RangeSnapshot;

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `A1` or `A1:B2`; a whole column is written out, too (`C1:C1000`) */
export function areaName(area: Area): string {
  const start = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${cellName(lastRowOf(area), lastColumnOf(area))}`;
}

/** an A1 name without sheet; open ends reach to the sheet's edge. undefined where it is no range. */
export function areaOfName(name: string, size: { rows: number; columns: number }): Area | undefined {
  const hit = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(name.trim());
  if (!hit || !(hit[1] || hit[2])) return undefined;
  const ranged = name.includes(':');
  if (ranged ? !(hit[3] || hit[4]) : !(hit[1] && hit[2])) return undefined;
  const columns = [hit[1] ? columnNumber(hit[1]) : 1, ranged ? (hit[3] ? columnNumber(hit[3]) : size.columns) : columnNumber(hit[1])];
  const rows = [hit[2] ? Number(hit[2]) : 1, ranged ? (hit[4] ? Number(hit[4]) : size.rows) : Number(hit[2])];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return a.row <= lastRowOf(b) && b.row <= lastRowOf(a) && a.column <= lastColumnOf(b) && b.column <= lastColumnOf(a);
}
