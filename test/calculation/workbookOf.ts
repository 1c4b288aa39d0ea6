// A workbook written as a test reads it: { Sheet: { A1: 5, B2: '=A1', C3: { v: 1, nf: '0 %' } } }.
import { areaOfName } from '../../local/host/grid/area';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

export type CellText = string | number | boolean | CellSnapshot;
export type Cells = Record<string, CellText>;
type Options = Partial<Omit<WorkbookSnapshot, 'sheets'>> & { rows?: number; columns?: number };

export const ENGLISH = { locale: 'en_US', formulaMode: 'en-always' } as const;
export const FINNISH = { locale: 'fi_FI', formulaMode: 'locale-parsed' } as const;

export function workbookOf(sheets: Record<string, Cells>, { rows = 100, columns = 26, ...options }: Options = {}): WorkbookSnapshot {
  return {
    schema: 1,
    name: 'Test',
    timeZone: 'Europe/Helsinki',
    properties: {},
    ...ENGLISH,
    ...options,
    sheets: Object.entries(sheets).map(([name, cells], index) => ({ ...emptySheet(index + 1, name), rows, columns, cells: cellsOf(cells) })),
  };
}

export const emptySheet = (id: number, name: string): SheetSnapshot => ({
  id,
  name,
  rows: 100,
  columns: 26,
  cells: {},
  rules: [],
  validations: [],
  metadata: [],
});

export function cellsOf(cells: Cells): SheetSnapshot['cells'] {
  const rows: SheetSnapshot['cells'] = {};
  for (const [name, text] of Object.entries(cells)) {
    const { row, column } = at(name);
    rows[row] ??= {};
    rows[row][column] = typeof text === 'object' ? text : typeof text === 'string' && text.startsWith('=') ? { f: text } : { v: text };
  }
  return rows;
}

export function at(name: string): { row: number; column: number } {
  const area = areaOfName(name, { rows: 1e6, columns: 1e4 });
  if (!area) throw new Error(`${name} is no cell.`);
  return { row: area.row, column: area.column };
}
