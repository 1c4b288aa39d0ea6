// One line for each stage name that the Stages tab does not explain, at the first of its rows: 'Neuvottelu 2' on rows 14 and 20 is one line.
import type { KpiFacts } from '../kpi/facts';
import { type Finding, finding } from './types';

export const unknownStages = ({ deals }: KpiFacts): Finding[] =>
  Array.from(deals.unknownStages.values())
    .sort((a, b) => a.row - b.row)
    .map(({ name, row, rows }) => finding('unknown_stage', 'warning', 'deals', { row, column: 'stage', data: { stage: name, rows } }));
