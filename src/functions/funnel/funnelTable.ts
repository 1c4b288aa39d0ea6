import type { Limits } from '../../domain/funnel/backCalculationRange';
import type { CellValue } from '../cellValue';
import { type WordId, word } from '../word';
import type { FunnelInput } from './readFunnel';

// The answer as a table with a header; a blank row of the funnel stays a blank row, so that the table can stand beside it.
export interface FunnelAnswer {
  readonly funnel: FunnelInput;
  readonly conversions: readonly (number | null)[];
  readonly needed: readonly (number | null)[];
  /** null without a confidence */
  readonly limits: readonly (Limits | null)[] | null;
}

const orBlank = (value: number | null): CellValue => (value === null ? '' : value);

const header = (answer: FunnelAnswer): CellValue[] => {
  const ids: WordId[] = ['stage', 'conversion', 'needed'];
  if (answer.funnel.kind === 'counts') ids.push('now', 'gap');
  if (answer.limits !== null) ids.push('low', 'high');
  return ids.map(word);
};

const line = ({ funnel, conversions, needed, limits }: FunnelAnswer, stage: number): CellValue[] => {
  const { name, value } = funnel.stages[stage];
  const need = needed[stage];
  const known = (cell: CellValue): CellValue => (need === null ? word('no_data') : cell);
  const cells: CellValue[] = [name, orBlank(conversions[stage]), known(orBlank(need))];
  if (funnel.kind === 'counts') cells.push(orBlank(value), known(value === null ? '' : Math.max(0, (need ?? 0) - value)));
  if (limits !== null) cells.push(...(limits[stage] ?? [word('no_data'), word('no_data')]));
  return cells;
};

export const funnelTable = (answer: FunnelAnswer): CellValue[][] => {
  const table = [header(answer)];
  const blank = table[0].map(() => '');
  answer.funnel.stages.forEach(({ row }, stage) => {
    while (table.length <= row) table.push(blank.slice());
    table.push(line(answer, stage));
  });
  return table;
};
