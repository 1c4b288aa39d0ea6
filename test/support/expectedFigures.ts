// The tables of docs/expected.md: what the example company's plan must say, calculated by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Figure = number | 'drawn' | null;
export interface ExpectedRow {
  readonly name: string;
  readonly of: string;
  readonly figures: Readonly<Record<string, Figure>>;
}

const figureOf = (cell: string): Figure => (cell === '' ? null : cell === 'drawn' ? 'drawn' : Number(cell));

/** Rows of the table below the heading whose first column has this header. */
function tableOf(text: string, first: string, words: readonly string[]): ExpectedRow[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const cellsOf = (line: string): string[] =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  const header = cellsOf(lines[at]);
  const rows: ExpectedRow[] = [];
  for (let i = at + 2; lines[i]?.startsWith('|'); i++) {
    const cells = cellsOf(lines[i]);
    const figures = header.flatMap((name, c) => (c === 0 || words.includes(name) ? [] : [[name, figureOf(cells[c])] as const]));
    rows.push({ name: cells[0], of: words.includes('of') ? cells[header.indexOf('of')] : '', figures: Object.fromEntries(figures) });
  }
  return rows;
}

const page = readFileSync(join(__dirname, '../../docs/expected.md'), 'utf8');
export const expectedKpis = tableOf(page, 'KPI', ['of', 'counted']);
export const expectedFunnel = tableOf(page, 'stage', []);
export const expectedGoal = tableOf(page, 'figure', []);

/** The page shows nine digits. */
export const agrees = (expected: Figure, got: number | null): boolean => {
  if (expected === 'drawn') return got !== null;
  return expected === null || got === null ? expected === got : Math.abs(got - expected) <= 1e-8 * Math.max(1, Math.abs(expected));
};
