import type { Environment, GasRange } from '../environment';
import { refuse } from '../execution/hostError';
import { piecesOf, printReference } from '../formulas/reference';
import { areaOfName } from '../grid/area';
import { sheetNamed } from '../grid/workbook';
import { words } from '../words';

/** `=Stages!$A$2:$A$50` back to the range it names */
export function rangeOfFormula(environment: Environment, formula: string): GasRange {
  const reference = piecesOf(formula).find((piece) => piece.reference)?.reference;
  const sheet = reference?.sheet === undefined ? undefined : sheetNamed(environment.workbook, reference.sheet);
  const area = reference && sheet && areaOfName(printReference({ ...reference, sheet: undefined }), sheet);
  return sheet && area ? environment.give.range(sheet, area) : refuse(words.rangeNotFound());
}
