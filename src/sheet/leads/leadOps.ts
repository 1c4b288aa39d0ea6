import type { ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { leadCells, leadFormulas } from './leadCells';

/** The live cells of Leads: only rows that lack them differ from what stands. */
export const leadOps = ({ leads = [], settings, lang }: OutputInput): Op[] => {
  if (leads.length === 0) return [];
  const formulas = leadFormulas();
  const rows = leads.map(({ id, bant }): ModelRow => {
    const cells = leadCells(bant, settings.bant_required, lang, formulas);
    return { id, cells: [cells.bant, cells.ask] };
  });
  return [{ op: 'upsert', tab: 'leads', columns: ['bant', 'ask'], rows, rest: 'keep' }];
};
