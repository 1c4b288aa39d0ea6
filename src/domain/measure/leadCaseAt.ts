// A row of Leads as a case. Created on 1 March, SQL on 9 March, an offer planned for tomorrow: days [1 March, -1, 9 March, -1, -1, -1], since a
// day after today has not happened.
import type { LeadCase } from '../lead/leadCase';
import type { Day, LeadColumns } from '../plan/types';
import { stageOf } from '../stages/stageOf';
import type { MeasureContext } from './context';
import { wordOf } from './wordOf';

export const STAGE_COLUMNS = ['mql', 'sql', 'opportunity', 'offer', 'won'] as const;

export const leadCaseAt = (
  { today, stages }: Pick<MeasureContext, 'today' | 'stages'>,
  block: LeadColumns,
  at: number,
  account: number,
): LeadCase => ({
  id: wordOf(block.id, at),
  row: block.row[at],
  account,
  days: [block.created[at], ...STAGE_COLUMNS.map((column) => block[column][at])].map((day): Day => (day > today ? -1 : day)),
  stage: stageOf(stages, wordOf(block.stage, at), ''),
  rejected: wordOf(block.verdict, at) === 'rejected',
  deal: wordOf(block.deal, at).trim(),
});
