import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a published table, cells by column name; lines with # say where the values come from. */
export const readTable = (name: string): Record<string, string>[] => {
  const lines = readFileSync(join(__dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const header = lines[0].split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
  });
};

/** Half a unit of the last printed digit: how far a printed number may be from the one it was printed from. */
export const halfDigit = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1] ?? '').length;
