import type { Limits } from '../../domain/funnel/backCalculationRange';
import type { CellValue } from '../cellValue';
import { type WordId, words } from '../words';
import type { FunnelInput } from './readFunnel';
import { stageTable } from './stageTable';

/** What is needed, as a table with a header. */
export interface FunnelAnswer {
  readonly funnel: FunnelInput;
  readonly conversions: readonly (number | null)[];
  readonly needed: readonly (number | null)[];
  /** null without a confidence */
  readonly limits: readonly (Limits | null)[] | null;
}

const header = (answer: FunnelAnswer): WordId[] => {
  const ids: WordId[] = ['stage', 'conversion', 'needed'];
  if (answer.funnel.kind === 'counts') ids.push('now', 'gap');
  if (answer.limits !== null) ids.push('low', 'high');
  return ids;
};

const line = ({ funnel, conversions, needed, limits }: FunnelAnswer, stage: number): CellValue[] => {
  const { name, value } = funnel.stages[stage];
  const need = needed[stage];
  const known = (cell: CellValue): CellValue => (need === null ? words('no_data') : cell);
  const cells: CellValue[] = [name, conversions[stage] ?? '', known(need ?? '')];
  if (funnel.kind === 'counts') cells.push(value ?? '', known(value === null ? '' : Math.max(0, (need ?? 0) - value)));
  if (limits !== null) cells.push(...(limits[stage] ?? [words('no_data'), words('no_data')]));
  return cells;
};

export const funnelTable = (answer: FunnelAnswer): CellValue[][] => stageTable(header(answer), answer.funnel, (stage) => line(answer, stage));
