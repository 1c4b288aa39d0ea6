// The steps of a build as sheets in which a real engine computes: columns in the order of the registry, rows below the header in the order of
// the steps, custom functions from the sources. `typed` holds cells of people by tab, row id and column.
import { createCalculator } from '../../../local/calculation/calculate';
import type { CalculatedCell } from '../../../local/calculation/calculatedCell';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../local/host/snapshot';
import { functions } from '../../../src/functions/registry';
import { speakResult } from '../../../src/functions/speak';
import { lookup } from '../../../src/sheet/formula/lookup';
import { render } from '../../../src/sheet/formula/render';
import { headerText } from '../../../src/sheet/header';
import type { AreaRef, Cell, Formula, Op } from '../../../src/sheet/model';
import { TABS, tabOf } from '../../../src/tabs/registry';
import type { TabId } from '../../../src/tabs/types';
import { emptySheet, workbookOf } from '../../calculation/workbookOf';

export type Typed = Partial<Record<TabId, Record<string, Record<string, string | number | boolean | CellSnapshot>>>>;
export interface Computed {
  /** value, or the sign of an error */
  cell(tab: TabId, id: string, column: string): string | number | boolean | undefined;
  /** what the model expects of each formula cell and the engine does not find */
  readonly wrong: readonly string[];
}

const letterOf = (index: number): string =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));
const at = (tab: TabId, column: string): number => {
  const found = tabOf(tab).columns.findIndex(({ id }) => id === column);
  if (found < 0) throw new Error(`no column ${tab}.${column}`);
  return found;
};
const firstRow = (tab: TabId): number => (tabOf(tab).head ?? 0) + 2;

const textOf = (formula: Formula, tab: TabId, row: number): string =>
  render(formula, {
    separator: ',',
    ownRef: (column) => `$${letterOf(at(tab, column))}${row}`,
    findRef: (other, key, column) => {
      const whole = (id: string) => `${other}!$${letterOf(at(other, id))}:$${letterOf(at(other, id))}`;
      return lookup({ values: whole(column), keys: whole('id'), key, separator: ',' });
    },
    areaRef: ({ tab: other, from, to, rows }: AreaRef) => {
      const [first, last] = [letterOf(at(other, from)), letterOf(at(other, to))];
      if (rows === 'all') return `${other}!$${first}:$${last}`;
      return rows === 'top' ? `${other}!$${first}$${firstRow(other)}` : `${other}!$${first}$${firstRow(other)}:$${last}`;
    },
  });

class Sheet {
  readonly ids: string[] = [];
  readonly cells: SheetSnapshot['cells'] = {};
  readonly expected: { id: string; column: string; value: Cell }[] = [];
  constructor(readonly tab: TabId) {}
  rowOf(id: string): number {
    if (!this.ids.includes(id)) this.put(firstRow(this.tab) + this.ids.push(id) - 1, 'id', { v: id });
    return firstRow(this.tab) + this.ids.indexOf(id);
  }
  put(row: number, column: string, cell: CellSnapshot): void {
    this.cells[row] = { ...this.cells[row], [at(this.tab, column) + 1]: cell };
  }
  write(id: string, column: string, cell: Cell | undefined): void {
    if (cell === undefined || cell === null) return;
    const row = this.rowOf(id);
    if (typeof cell !== 'object') this.put(row, column, { v: cell });
    else if ('formula' in cell) {
      this.put(row, column, { f: textOf(cell.formula, this.tab, row) });
      this.expected.push({ id, column, value: cell.value });
    } else if ('duration' in cell) this.put(row, column, { v: cell.duration / 86_400, nf: '[m]:ss' });
  }
}

function sheetsOf(ops: readonly Op[], typed: Typed): Map<TabId, Sheet> {
  const sheets = new Map(TABS.map(({ id }) => [id, new Sheet(id)]));
  const of = (tab: TabId) => sheets.get(tab) as Sheet;
  for (const tab of Object.keys(typed) as TabId[])
    for (const [id, cells] of Object.entries(typed[tab] ?? {}))
      for (const [column, cell] of Object.entries(cells)) of(tab).put(of(tab).rowOf(id), column, typeof cell === 'object' ? cell : { v: cell });
  for (const op of ops) {
    if (op.op !== 'upsert') continue;
    for (const row of op.rows) {
      of(op.tab).rowOf(row.id);
      row.cells.forEach((cell, c) => {
        of(op.tab).write(row.id, op.columns[c], cell);
      });
    }
  }
  for (const [tab, sheet] of sheets) for (const { id } of tabOf(tab).columns) sheet.put(firstRow(tab) - 1, id, { v: headerText(tab, id, 'en') });
  return sheets;
}

const spoken = Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, (...args: unknown[]) => speakResult(run(...args), 'en')]));

const near = (wanted: unknown, found: unknown): boolean =>
  typeof wanted === 'number' && typeof found === 'number'
    ? Math.abs(wanted - found) <= 1e-11 * Math.max(1, Math.abs(wanted))
    : (found ?? '') === (wanted ?? '');

export async function computedBook(ops: readonly Op[], typed: Typed = {}): Promise<Computed> {
  const sheets = sheetsOf(ops, typed);
  const workbook: WorkbookSnapshot = {
    ...workbookOf({}),
    sheets: [...sheets].map(([tab, sheet], i) => ({ ...emptySheet(i + 1, tab), rows: tab === '_live' ? 130 : 120, columns: 40, cells: sheet.cells })),
  };
  const calculator = createCalculator({ customFunctions: spoken });
  const results = await calculator.calculate(workbook);
  calculator.dispose();
  const found = (tab: TabId, row: number, column: string): CalculatedCell | CellSnapshot | undefined =>
    results.get(tab)?.find((one) => one.row === row && one.column === at(tab, column) + 1) ?? sheets.get(tab)?.cells[row]?.[at(tab, column) + 1];
  const shown = (tab: TabId, id: string, column: string) => {
    const cell = found(tab, (sheets.get(tab) as Sheet).rowOf(id), column);
    return cell?.e ?? cell?.v;
  };
  const wrong = [...sheets].flatMap(([tab, sheet]) =>
    sheet.expected
      .filter(({ id, column, value }) => !near(value, shown(tab, id, column)))
      .map(({ id, column, value }) => `${tab} ${id} ${column}: ${JSON.stringify(value)} expected, ${JSON.stringify(shown(tab, id, column))} found`),
  );
  return { cell: shown, wrong };
}
