// Between a model's cell and what getValues and setValues carry.
import { dayOfIso } from '../../domain/calendar/dayOfIso';
import { normaliseFormula } from '../../sheet/formula/normaliseFormula';
import type { Cell, DateCell, DurationCell, Formula, FormulaCell } from '../../sheet/model';
import { isDate } from './isDate';
import { fittedText, storedText } from './storedText';
import type { Zone } from './zoneTable';

export type Stored = string | number | boolean | Date;
/** A cell as it stands; `formula` is '' where it has none. */
export interface Standing {
  readonly value: unknown;
  readonly formula: string;
  /** a formula that this execution wrote: it cannot be read yet, but is known */
  readonly fresh?: FormulaCell;
}
export interface CellContext {
  readonly zone: Zone;
  readonly formulaText: (formula: Formula) => string;
}
const DAY = 86_400_000;
export const isFormula = (cell: Cell): cell is FormulaCell => typeof cell === 'object' && cell !== null && 'formula' in cell;
const isDay = (cell: Cell): cell is DateCell => typeof cell === 'object' && cell !== null && 'date' in cell;

const isDuration = (cell: Cell): cell is DurationCell => typeof cell === 'object' && cell !== null && 'duration' in cell;
const SECONDS_A_DAY = 86_400;
/** A duration cell comes as a Date of 1899: to write it again as one would ask for the local mean time of that year. */
export const holdsDuration = (value: unknown): boolean => isDate(value) && value.getTime() < Date.UTC(1900, 0, 1);

export const wallOf = (cell: DateCell): number => dayOfIso(cell.date) * DAY + (cell.seconds ?? 0) * 1000;

/** What setValues must get so that exactly this cell comes to stand. */
export function toStored(cell: Cell, context: CellContext): Stored {
  if (cell === null) return '';
  if (isFormula(cell)) return context.formulaText(cell.formula);
  if (isDay(cell)) return new Date(context.zone.toInstant(wallOf(cell)));
  if (isDuration(cell)) return cell.duration / SECONDS_A_DAY;
  return typeof cell === 'string' ? storedText(cell) : cell;
}

/** What setValues must get so that the cell stays as it is. */
export function asItStands({ value, formula }: Standing): Stored {
  if (formula !== '') return formula;
  return typeof value === 'string' ? storedText(value) : (value as Stored);
}

/** Sheets may write the quotes around a sheet's name that the formula did without, or the other way round. */
const withoutQuotedNames = (formula: string): string => normaliseFormula(formula.replace(/'((?:[^']|'')+)'!/g, '$1!'));

/** Under another format the fraction of a day comes as a number. */
function secondsIn(value: unknown, zone: Zone): number | null {
  if (isDate(value)) return zone.durationSeconds(value.getTime());
  return typeof value === 'number' ? Math.round(value * SECONDS_A_DAY) : null;
}

export function stands(cell: Cell, { value, formula, fresh }: Standing, context: CellContext): boolean {
  if (fresh) return cell !== null && isFormula(cell) && JSON.stringify(cell.formula) === JSON.stringify(fresh.formula);
  if (cell !== null && isFormula(cell))
    return formula !== '' && withoutQuotedNames(formula) === withoutQuotedNames(context.formulaText(cell.formula));
  if (formula !== '') return false;
  if (cell === null) return value === '';
  if (isDay(cell)) return isDate(value) && value.getTime() === context.zone.toInstant(wallOf(cell));
  if (isDuration(cell)) return secondsIn(value, context.zone) === cell.duration;
  return typeof cell === 'string' ? fittedText(cell) === value : cell === value;
}
