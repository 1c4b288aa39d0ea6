// One line for each stage name that the Stages tab does not explain, at the first of its rows: 'Neuvottelu 2' on rows 14 and 20 is one line.
import type { KpiFacts } from '../kpi/facts';
import { type Finding, finding } from './types';

const linesOf = (tab: 'leads' | 'deals', unknown: KpiFacts['deals']['unknownStages']): Finding[] =>
  Array.from(unknown.values())
    .sort((a, b) => a.row - b.row)
    .map(({ name, row, rows }) => finding('unknown_stage', 'warning', tab, { row, column: 'stage', data: { stage: name, rows } }));

export const unknownStages = ({ leads, deals }: KpiFacts): Finding[] =>
  linesOf('leads', leads.unknownStages).concat(linesOf('deals', deals.unknownStages));
