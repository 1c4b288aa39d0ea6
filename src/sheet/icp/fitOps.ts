// Fit, priority and reasons in Accounts, and the receipt as the note of the fit's cell. Rows are people's: found by id, never sorted.
import type { ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';
import { fitCells } from './fitCells';
import { fitReceipt } from './fitReceipt';

const COLUMNS = ['fit', 'priority', 'fit_why', 'fit_code'] as const;

export const fitOps = ({ plan, lang }: OutputInput): Op[] => {
  if (plan.accounts.length === 0) return [];
  const rows = plan.accounts.map((account): ModelRow => {
    const cells = fitCells(account, lang);
    return { id: account.id, cells: COLUMNS.map((column) => cells[column]) };
  });
  const notes = plan.accounts.map((account) => ({ id: account.id, note: fitReceipt(account, plan, lang) }));
  return [
    { op: 'upsert', tab: 'accounts', columns: COLUMNS, rows, rest: 'keep' },
    { op: 'notes', tab: 'accounts', columns: [{ column: 'fit', notes }] },
  ];
};
