// Which cells of a rows step are to be written: compared with how they stand, and never a cell that is people's by now.
import type { Cell, FormulaCell, ModelRow } from '../../sheet/model';
import type { Book } from '../workbook/book';
import { asItStands, type CellContext, holdsDuration, isFormula, type Standing, type Stored, stands, toStored } from '../workbook/cellValue';
import { formulaWriter } from '../workbook/formulaText';
import type { TabPlace } from '../workbook/tabPlace';
import type { Mark } from './rectangles';

/** People's from the row's birth on: their own columns, and those that we fill when the row is born. */
export const isFilled = (place: TabPlace, column: string): boolean => {
  const def = place.def.columns.find((one) => one.id === column);
  return def !== undefined && (def.owner === 'people' || def.born === true);
};
export const isBlank = (standing: Standing): boolean =>
  standing.formula === '' && !standing.fresh && (standing.value === '' || standing.value === false);

export interface CellJudge {
  context(row: number): CellContext;
  /** `decided`: a person has just decided what is to stand in their cells */
  mark(cell: Cell | undefined, column: string, at: { standing: Standing; row: number; born: boolean; decided?: boolean }): Mark;
  stored(cell: Cell | undefined, standing: Standing | null, row: number): Stored;
}

export function cellJudge(book: Book, place: TabPlace): CellJudge {
  const formulaText = formulaWriter(book, place);
  const filled = new Set(place.def.columns.map((column) => column.id).filter((id) => isFilled(place, id)));
  const context = (row: number): CellContext => ({ zone: book.zone, formulaText: (formula) => formulaText(formula, row) });
  return {
    context,
    mark(cell, column, { standing, row, born, decided }) {
      if (filled.has(column) && !decided) {
        if (!born || !isBlank(standing)) return 'never';
        return cell === undefined || cell === null ? 'may' : 'write';
      }
      if (cell !== undefined && !stands(cell, standing, context(row))) return 'write';
      return standing.formula !== '' || standing.fresh || holdsDuration(standing.value) ? 'never' : 'may';
    },
    stored(cell, standing, row) {
      if (cell !== undefined) return toStored(cell, context(row));
      return standing ? asItStands(standing) : '';
    },
  };
}

export function rememberFormulas(book: Book, place: TabPlace, column: string, row: ModelRow, cell: Cell | undefined): void {
  if (cell !== undefined && isFormula(cell)) book.remember(place.id, column, row.id, cell as FormulaCell);
}
