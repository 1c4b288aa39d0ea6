// A person types into a cell: parsed like setValue, but formulas are always written in the locale's syntax.
import { type Environment, typingPlace } from './environment';
import { refuse } from './execution/hostError';
import { storeTypedFormula } from './formulas/storeFormula';
import { cellFor, type SheetData } from './grid/sheetData';
import { writeContent } from './grid/writeContent';
import { typedOf, writeTyped } from './services/range/cellContent';
import { words } from './words';

export function typeIntoCell(
  environment: Environment,
  sheet: SheetData,
  { row, column }: { row: number; column: number },
  value: string | number | boolean | null,
): void {
  if (row < 1 || column < 1 || row > sheet.rows || column > sheet.columns) refuse(words.outsideSheet());
  const cell = cellFor(sheet, row, column);
  const writing = { environment, sheet, place: typingPlace(environment) };
  const typed = typedOf(value, writing, cell.nf);
  const { locale, formulaMode } = environment.workbook;
  if (typed.f !== undefined) writeContent(sheet, cell, storeTypedFormula(typed.f, { locale, mode: formulaMode }));
  else writeTyped(cell, typed, writing);
  sheet.changed = true;
}
