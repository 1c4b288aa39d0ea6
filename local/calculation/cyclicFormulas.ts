// Univer counts a circle of formulas once and shows some number; Sheets shows #REF!. Found only when the engine met one.
import type { RangeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import type { FormulaAt } from './engineData';

/** The formulas that lie on a circle or read one that does: what is left when every formula with settled inputs is taken away. */
export function cyclicFormulas(workbook: WorkbookSnapshot, formulas: readonly FormulaAt[]): Set<FormulaAt> {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const waitingFor = new Map<FormulaAt, number>();
  const readers = new Map<FormulaAt, FormulaAt[]>();
  for (const formula of formulas) {
    let count = 0;
    for (const { sheet: name, area } of formula.parts?.references ?? []) {
      const sheet = name === undefined ? formula.sheet : byName.get(name.toLowerCase());
      for (const read of sheet && area ? formulasIn(formulas, sheet, area) : []) {
        count++;
        readers.set(read, [...(readers.get(read) ?? []), formula]);
      }
    }
    waitingFor.set(formula, count);
  }
  const settled = formulas.filter((formula) => waitingFor.get(formula) === 0);
  for (const formula of settled) {
    for (const reader of readers.get(formula) ?? []) {
      const left = (waitingFor.get(reader) as number) - 1;
      waitingFor.set(reader, left);
      if (left === 0) settled.push(reader);
    }
  }
  const free = new Set(settled);
  return new Set(formulas.filter((formula) => !free.has(formula)));
}

const formulasIn = (formulas: readonly FormulaAt[], sheet: SheetSnapshot, area: RangeSnapshot): FormulaAt[] =>
  formulas.filter(
    (at) =>
      at.sheet === sheet && at.row >= area.row && at.row < area.row + area.rows && at.column >= area.column && at.column < area.column + area.columns,
  );
