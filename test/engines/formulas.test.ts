// What the domain computed stands in two real engines too: Univer (the grid of the preview page) and LibreOffice (on the saved .xlsx).
import type { CellSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';
import type { LocalWorkbook } from '../../local/workbook/openWorkbook';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { KPIS } from '../../src/domain/kpi/registry';
import { exampleWorkbook } from '../support/exampleWorkbook';
import { type Recalculated, recalculate, withLibreOffice } from '../support/libreOffice';
import { type ExpectedCell, expectedCells } from './journalledCells';
import { cellFinder } from './placeOf';

let workbook: LocalWorkbook;
let expected: ExpectedCell[];

/** blank and "" look alike; numbers agree to 1e-11 */
function differs(wanted: ExpectedCell['value'], cell: CellSnapshot): boolean {
  if (cell.e !== undefined) return cell.e !== wanted;
  const found = cell.v ?? '';
  if (typeof wanted !== 'number') return found !== (wanted ?? '');
  return typeof found !== 'number' || Math.abs(found - wanted) > 1e-11 * Math.max(1, Math.abs(wanted));
}
const wrong = (cellOf: ReturnType<typeof cellFinder>, cells = expected): string[] =>
  cells.flatMap(({ tab, id, column, value }) => {
    const cell = cellOf(tab, id, column);
    return differs(value, cell)
      ? [`${tab} ${id} ${column}: domain ${JSON.stringify(value)}, engine ${JSON.stringify(cell.e ?? cell.v)} of ${cell.f}`]
      : [];
  });

/** The workbook with LibreOffice's results in the place of ours. */
const recalculated = (workbook: WorkbookSnapshot, found: Recalculated): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([row, cells]) => [
        row,
        Object.fromEntries(
          Object.entries(cells).map(([column, { f, note }]) => [column, { f, note, ...found[sheet.name]?.[Number(row)]?.[Number(column)] }]),
        ),
      ]),
    ),
  })),
});

beforeAll(async () => {
  workbook = await exampleWorkbook('en');
  expected = await expectedCells(workbook, 'en');
});
afterAll(() => workbook.dispose());

test('a build writes live formulas for every KPI', () => {
  const kpis = new Set(expected.filter((cell) => cell.tab === 'plan').map((cell) => cell.id.split(':')[0]));
  expect([...kpis].sort()).toEqual(KPIS.map(({ id }) => id).sort());
});
test('Univer finds for every formula cell what the domain computed', async () => {
  await workbook.settle();
  expect(wrong(cellFinder(workbook.host.snapshot()))).toEqual([]);
});
withLibreOffice(
  'LibreOffice finds for every formula cell of the saved .xlsx what the domain computed',
  async () => {
    const snapshot = workbook.host.snapshot();
    const found = await recalculate(await writeXlsx(snapshot, { customFunctions: [...workbook.customFunctions] }));
    // custom functions are not in the file: cells that need them keep what they showed
    const builtIn = expected.filter((cell) => cell.builtIn);
    expect(builtIn.length).toBeGreaterThan(50);
    expect(wrong(cellFinder(recalculated(snapshot, found)), builtIn)).toEqual([]);
  },
  180_000,
);
