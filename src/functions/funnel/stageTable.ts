import type { CellValue } from '../cellValue';
import { type WordId, words } from '../words';
import type { FunnelInput } from './readFunnel';

/** A header and one line per stage; a blank row of the funnel stays a blank row, so that the table can stand beside it. */
export const stageTable = (header: readonly WordId[], funnel: FunnelInput, line: (stage: number) => CellValue[]): CellValue[][] => {
  const table: CellValue[][] = [header.map((id) => words(id))];
  funnel.stages.forEach(({ row }, stage) => {
    while (table.length <= row) table.push(header.map(() => ''));
    table.push(line(stage));
  });
  return table;
};
