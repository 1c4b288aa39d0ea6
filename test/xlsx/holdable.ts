// What of a generated workbook an .xlsx file can hold, in the order in which it is read again.
import { type FormulaPlace, formulaPlace, fromEnglish, toEnglish } from '../../local/calculation/formulaSyntax';
import type { CellSnapshot, ColourRuleSnapshot, SheetSnapshot, ValidationSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

const FILE_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];
const DAY = 86_400_000;
const isDate = (nf = '') => /[ymdhs]/.test(nf);
const isFrozen = (size: number | undefined) => size !== undefined && size > 0;

export function holdable(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const copy: WorkbookSnapshot = JSON.parse(JSON.stringify(workbook));
  copy.properties = {};
  copy.sheets.forEach((sheet, index) => {
    const place = formulaPlace(workbook, workbook.sheets[index]);
    sheet.id = index + 1;
    sheet.metadata = [];
    if (index === 0) delete sheet.hidden;
    if (sheet.tabColour) sheet.tabColour = sheet.tabColour.toLowerCase();
    for (const row of Object.values(sheet.cells)) for (const cell of Object.values(row)) holdableCell(cell, place);
    sheet.rules = sheet.rules.filter((rule) => holdableRule(rule, place)).map((rule) => ({ ...rule, ...lower(rule) }));
    dropUsual(sheet, 'columnWidths', 100);
    dropUsual(sheet, 'rowHeights', 21);
    if (!isFrozen(sheet.frozenRows)) delete sheet.frozenRows;
    inOrderOfUse(sheet);
    dropBare(sheet);
  });
  return copy;
}

const lower = ({ bg, fc }: { bg?: string; fc?: string }) => ({ ...(bg ? { bg: bg.toLowerCase() } : {}), ...(fc ? { fc: fc.toLowerCase() } : {}) });

function english(formula: string, place: FormulaPlace): string | undefined {
  try {
    return fromEnglish(toEnglish(formula, place), place);
  } catch {
    return undefined;
  }
}

function holdableCell(cell: CellSnapshot, place: FormulaPlace): void {
  Object.assign(cell, lower(cell));
  delete cell.why;
  if (cell.fs === 10) delete cell.fs;
  if (cell.f !== undefined) {
    const f = english(cell.f, place);
    if (f === undefined) delete cell.f;
    else cell.f = f;
  }
  if (cell.e && !FILE_ERRORS.includes(cell.e)) {
    if (cell.f === undefined) cell.v = cell.e;
    else cell.v = 'a text';
    delete cell.e;
  }
  if (isDate(cell.nf) && typeof cell.v === 'number') cell.v = Math.round(Math.max(-1e6, Math.min(1e6, cell.v)) * DAY) / DAY + 0;
  if (cell.f === undefined) return;
  // exceljs makes a date of any result in a cell with a date format, and decodes result texts twice
  if (isDate(cell.nf) && typeof cell.v !== 'number') {
    delete cell.v;
    delete cell.e;
  }
  if (typeof cell.v === 'string') cell.v = cell.v.replace(/[^ -~]|&/g, '').replace(/_x/g, '') || 'text';
}

function holdableRule(rule: ColourRuleSnapshot, place: FormulaPlace): boolean {
  if (rule.formula !== undefined) return english(rule.formula, place) !== undefined;
  return (
    rule.condition?.type !== 'DATE_BEFORE' && (rule.condition?.values ?? []).every((value) => typeof value === 'number' || /^[ -~]+$/.test(value))
  );
}

function dropUsual(sheet: SheetSnapshot, key: 'columnWidths' | 'rowHeights', usual: number): void {
  const kept = Object.entries(sheet[key] ?? {}).filter(([, size]) => size !== usual);
  if (kept.length > 0) sheet[key] = Object.fromEntries(kept);
  else delete sheet[key];
}

/** validations in the order of the first cell, each once */
function inOrderOfUse(sheet: SheetSnapshot): void {
  const found: ValidationSnapshot[] = [];
  const texts: string[] = [];
  for (const row of Object.values(sheet.cells)) {
    for (const cell of Object.values(row)) {
      if (cell.dv === undefined) continue;
      const rule = sheet.validations[cell.dv];
      const text = JSON.stringify(Object.entries(rule).sort());
      if (!texts.includes(text)) {
        texts.push(text);
        found.push(rule);
      }
      cell.dv = texts.indexOf(text);
    }
  }
  sheet.validations = found;
}

function dropBare(sheet: SheetSnapshot): void {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) if (Object.keys(cell).length === 0) delete cells[Number(column)];
    if (Object.keys(cells).length === 0) delete sheet.cells[Number(row)];
  }
}
