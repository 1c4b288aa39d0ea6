// The computed columns of ICP: what each rule is worth, and how it fares over the target accounts.
import type { ModelRow, Op } from '../model';
import type { OutputInput } from '../outputInput';

const COLUMNS = ['worth', 'holds', 'fails', 'unknown'] as const;

export const icpOps = ({ plan }: OutputInput): Op[] => {
  if (plan.icp.length + plan.icpWaiting.length === 0) return [];
  const rows = plan.icp.map(
    ({ id, kind, worth, holds, fails, unknown }): ModelRow => ({
      id,
      // the list of those who are not ideal adds and takes no points: it leaves none
      cells: [kind === 'anti' ? null : worth, holds, fails, unknown],
    }),
  );
  // a row that lost its value has no figures any more
  const waiting = plan.icpWaiting.map((id): ModelRow => ({ id, cells: COLUMNS.map(() => null) }));
  return [{ op: 'upsert', tab: 'icp', columns: COLUMNS, rows: rows.concat(waiting), rest: 'keep' }];
};
