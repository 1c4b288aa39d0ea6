// Formulas between a person, the grid (English) and the workbook's locale.
import { type FormulaPlace, formulaPlace, fromEnglish, toEnglish } from '../calculation/formulaSyntax';
import type { WorkbookSnapshot } from '../host/snapshot';

/** What a person types is read in the locale's syntax, whatever scripts may write. */
function typingPlace(workbook: WorkbookSnapshot, sheetId: string): FormulaPlace | null {
  const sheet = workbook.sheets.find((s) => String(s.id) === sheetId);
  return sheet ? { ...formulaPlace(workbook, sheet), mode: 'locale-parsed', lenient: true } : null;
}

/** `=REACH_PCT(A2;B2)` or with a comma, as the grid knows it; what cannot be read stays as it is and shows its error. */
export function typedToEnglish(formula: string, workbook: WorkbookSnapshot, sheetId: string): string {
  const place = typingPlace(workbook, sheetId);
  try {
    return place ? toEnglish(formula, place) : formula;
  } catch {
    return formula;
  }
}

/** A formula of the grid as a person of this locale would type it. */
export function englishToTyped(formula: string, workbook: WorkbookSnapshot, sheetId: string): string {
  const place = typingPlace(workbook, sheetId);
  try {
    return place ? fromEnglish(formula, place) : formula;
  } catch {
    return formula;
  }
}
