// Data validation: in the workbook a cell points at its rule, in Univer a rule lists its ranges.
import type { IRange } from '@univerjs/core';
import type { SheetSnapshot, ValidationSnapshot } from '../../host/snapshot';
import { type FormulaPlace, fromEnglish, toEnglish } from '../formulaSyntax';
import { FormulaParseError } from '../formulaTokens';
import { fromUniverRange } from './ranges';

/** Written out here because the plugin with its types brings the whole grid along. */
export interface UniverValidation {
  uid: string;
  type: string;
  ranges: IRange[];
  operator?: string;
  formula1?: string;
  formula2?: string;
  /** 1: refuses; 2: warns */
  errorStyle: number;
  showErrorMessage?: boolean;
  error?: string;
  showInputMessage?: boolean;
  prompt?: string;
  showDropDown?: boolean;
  allowBlank?: boolean;
  kept?: { own: ValidationSnapshot; rule: Partial<UniverValidation> };
}

const REFUSE = 1;
const WARN = 2;

/** Rules that no cell has are left out: Univer breaks on a rule without cells. */
export function toUniverValidations(sheet: SheetSnapshot, place: FormulaPlace): UniverValidation[] {
  const found = rangesByRule(sheet);
  return sheet.validations.flatMap((own, index) => {
    const ranges = found[index];
    if (!ranges) return [];
    const rule = {
      ...criteriaOf(own, place),
      errorStyle: own.strict ? REFUSE : WARN,
      showErrorMessage: own.strict,
      allowBlank: true,
      ...(own.help === undefined ? {} : { error: own.help, prompt: own.help, showInputMessage: true }),
    };
    return [{ uid: `validation-${index}`, ranges, ...rule, kept: { own, rule } }];
  });
}

type Criteria = Pick<UniverValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown'>;

function criteriaOf(own: ValidationSnapshot, place: FormulaPlace): Criteria {
  if (own.type === 'list') return { type: 'list', formula1: JSON.stringify(own.list ?? []), showDropDown: true };
  if (own.type === 'range') return { type: 'list', formula1: english(own.formula, place), showDropDown: true };
  if (own.type === 'checkbox') return { type: 'checkbox' };
  if (own.type === 'formula') return { type: 'custom', formula1: english(own.formula, place) };
  const type = own.type === 'number' ? 'decimal' : 'date';
  // a date without bounds: any day that a serial number can say
  return { type, ...boundsOf(own.type === 'date' && own.min === undefined && own.max === undefined ? { min: 1 } : own) };
}

function boundsOf({ min, max, above }: Pick<ValidationSnapshot, 'min' | 'max' | 'above'>): Omit<Criteria, 'type'> {
  if (min !== undefined && max !== undefined) return { operator: 'between', formula1: String(min), formula2: String(max) };
  if (max !== undefined) return { operator: 'lessThanOrEqual', formula1: String(max) };
  return { operator: above ? 'greaterThan' : 'greaterThanOrEqual', formula1: String(min ?? 0) };
}

function english(formula: string | undefined, place: FormulaPlace): string {
  const text = formula ?? '';
  try {
    return toEnglish(text.startsWith('=') ? text : `=${text}`, place);
  } catch (error) {
    if (error instanceof FormulaParseError) return '=TRUE';
    throw error;
  }
}

export interface ReadValidation {
  validation: ValidationSnapshot;
  ranges: ReturnType<typeof fromUniverRange>[];
}

/** undefined: a kind of rule that workbooks do not hold. */
export function fromUniverValidation({ uid: _, ranges, kept, ...rule }: UniverValidation, place: FormulaPlace): ReadValidation | undefined {
  const size = place.sizeOf() ?? { rows: 1, columns: 1 };
  const areas = ranges.map((range) => fromUniverRange(range, size));
  if (kept && sameRule(kept.rule, rule)) return { validation: kept.own, ranges: areas };
  const criteria = criteriaFrom(rule, place);
  if (!criteria) return undefined;
  const help = rule.error || rule.prompt;
  return { validation: { ...criteria, strict: rule.errorStyle === REFUSE, ...(help ? { help } : {}) }, ranges: areas };
}

const sameRule = (a: Partial<UniverValidation>, b: Partial<UniverValidation>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key as keyof UniverValidation] === b[key as keyof UniverValidation]);

function criteriaFrom(rule: Omit<UniverValidation, 'uid' | 'ranges'>, place: FormulaPlace): Omit<ValidationSnapshot, 'strict' | 'help'> | undefined {
  const { type, formula1 = '' } = rule;
  if (type === 'checkbox') return { type: 'checkbox' };
  if (type === 'custom') return { type: 'formula', formula: fromEnglish(formula1, place) };
  if (type === 'list' || type === 'listMultiple') {
    return formula1.startsWith('=') ? { type: 'range', formula: fromEnglish(formula1, place) } : { type: 'list', list: listOf(formula1) };
  }
  if (type !== 'decimal' && type !== 'whole' && type !== 'date') return undefined;
  const bounds = boundsFrom(rule);
  return bounds && { type: type === 'date' ? 'date' : 'number', ...bounds };
}

function boundsFrom({
  operator,
  formula1,
  formula2,
}: Pick<UniverValidation, 'operator' | 'formula1' | 'formula2'>): Pick<ValidationSnapshot, 'min' | 'max' | 'above'> | undefined {
  const [first, second] = [Number(formula1), Number(formula2)];
  if (!Number.isFinite(first)) return undefined;
  if (operator === 'between') return Number.isFinite(second) ? { min: first, max: second } : undefined;
  if (operator === 'lessThanOrEqual') return { max: first };
  if (operator === 'greaterThan') return { min: first, above: true };
  return operator === 'greaterThanOrEqual' ? { min: first } : undefined;
}

function listOf(text: string): string[] {
  try {
    return (JSON.parse(text) as unknown[]).map(String);
  } catch {
    return text.split(',');
  }
}

/** Runs down each column, and equal runs of neighbouring columns put together. */
function rangesByRule({ cells }: SheetSnapshot): IRange[][] {
  const found: IRange[][] = [];
  const open = new Map<number, { rule: number; range: IRange }>();
  const done: { rule: number; range: IRange }[] = [];
  for (const row in cells) {
    for (const column in cells[row]) {
      const rule = cells[row][column].dv;
      if (rule === undefined) continue;
      const [r, c] = [Number(row) - 1, Number(column) - 1];
      const run = open.get(c);
      if (run?.rule === rule && run.range.endRow === r - 1) run.range.endRow = r;
      else {
        const fresh = { rule, range: { startRow: r, endRow: r, startColumn: c, endColumn: c } };
        open.set(c, fresh);
        done.push(fresh);
      }
    }
  }
  done.sort((a, b) => a.range.startColumn - b.range.startColumn || a.range.startRow - b.range.startRow);
  for (const { rule, range } of done) {
    found[rule] ??= [];
    const left = found[rule].find(
      (known) => known.endColumn === range.startColumn - 1 && known.startRow === range.startRow && known.endRow === range.endRow,
    );
    if (left) left.endColumn = range.endColumn;
    else found[rule].push(range);
  }
  return found;
}
