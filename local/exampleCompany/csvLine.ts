/** Cells joined; one that holds a separator, a comma, a quotation mark or a line break is quoted, as most exporters do. */
export const csvLine = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => (cell.includes(delimiter) || /[",\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(delimiter);

/** Every cell quoted. */
export const quotedLine = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',');

/** Semicolons: a decimal comma needs no quotation marks. */
export const semicolonLine = (cells: readonly string[]): string => cells.map((cell) => (cell.includes(';') ? csvLine([cell], ';') : cell)).join(';');
