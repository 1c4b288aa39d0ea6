// Every argument in one shape. grid(5) is a single cell, and so is grid([[5]]): Sheets may hand over `A1:A1` either way.
export interface Grid {
  readonly single: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

export const grid = (value: unknown): Grid => {
  if (!Array.isArray(value)) return { single: true, rows: 1, columns: 1, cells: [[value]] };
  // a one-dimensional list stands for a column, as where a function returns one
  const cells: unknown[][] = Array.isArray(value[0]) ? value : value.map((cell) => [cell]);
  const rows = cells.length;
  const columns = rows === 0 ? 0 : cells[0].length;
  if (rows * columns === 0) return grid('');
  return { single: rows * columns === 1, rows, columns, cells };
};
