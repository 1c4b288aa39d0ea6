// References everywhere (formulas, colour rules, validations, filters) follow what happens to sheets, rows and columns.
import type { LineChange } from '../formulas/lineChange';
import { type Axis, moveReference } from '../formulas/moveReference';
import { mapReferences, type Reference } from '../formulas/reference';
import type { Area } from './area';
import type { SheetData } from './sheetData';
import { validationsIn } from './validationsIn';
import type { Workbook } from './workbook';

type Change = (reference: Reference, home: SheetData) => Reference | null;

function rewriteAll(workbook: Workbook, change: Change): void {
  for (const sheet of workbook.sheets) {
    const rewrite = (formula: string) => {
      const next = mapReferences(formula, (reference) => change(reference, sheet));
      if (next !== formula) sheet.changed = true;
      return next;
    };
    for (const cell of sheet.formulas) cell.f = rewrite(cell.f as string);
    for (const rule of sheet.rules) if (rule.formula !== undefined) rule.formula = rewrite(rule.formula);
    for (const validation of validationsIn(sheet)) if (validation.formula !== undefined) validation.formula = rewrite(validation.formula);
  }
}

const pointsAt = (reference: Reference, home: SheetData, target: SheetData): boolean =>
  reference.sheet === undefined ? home === target : reference.sheet.toLowerCase() === target.name.toLowerCase();

export function rewriteForLines(workbook: Workbook, target: SheetData, axis: Axis, change: LineChange): void {
  rewriteAll(workbook, (reference, home) => (pointsAt(reference, home, target) ? moveReference(reference, axis, change) : reference));
  target.rules = target.rules
    .map((rule) => ({ ...rule, ranges: rule.ranges.map((area) => moveArea(area, axis, change)).filter((area): area is Area => area !== null) }))
    .filter((rule) => rule.ranges.length > 0);
  if (target.filter) target.filter = moveArea(target.filter, axis, change) ?? undefined;
}

export function rewriteForRename(workbook: Workbook, sheet: SheetData, newName: string): void {
  rewriteAll(workbook, (reference) =>
    reference.sheet !== undefined && reference.sheet.toLowerCase() === sheet.name.toLowerCase() ? { ...reference, sheet: newName } : reference,
  );
}

export function rewriteForDeletedSheet(workbook: Workbook, sheet: SheetData): void {
  rewriteAll(workbook, (reference) =>
    reference.sheet !== undefined && reference.sheet.toLowerCase() === sheet.name.toLowerCase() ? null : reference,
  );
}

export function moveArea(area: Area, axis: Axis, change: LineChange): Area | null {
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const span = change.span(first, first + count - 1);
  if (!span) return null;
  const length = span[1] - span[0] + 1;
  return axis === 'row' ? { ...area, row: span[0], rows: length } : { ...area, column: span[0], columns: length };
}
