// What to look at among the leads, counted at the first of their rows: handed over and late, staged by the definitions alone, rejected without a
// reason. Rows 4 and 9 late, the longest 12 working days, 5 allowed: {code: 'late_leads', row: 4, data: {rows: 2, days: 12, within: 5}}.
import { definedCase } from '../lead/definedCase';
import type { LifecycleFacts } from '../lifecycle/lifecycleFacts';
import type { LifecycleResult } from '../lifecycle/types';
import type { HealthLine } from '../plan/types';
import { type Finding, finding, type HealthCode } from './types';

type Doubts = Pick<LifecycleResult, 'late' | 'leads'>;

export const leadDoubts = ({ basis, ledger, signals, leadWords }: LifecycleFacts, { late, leads }: Doubts): Finding[] => {
  const { settings } = basis;
  const entries = Array.from(ledger.values());
  const lineOf = (code: HealthCode, ids: readonly string[], column: string, data: HealthLine['data'] = {}): Finding[] => {
    if (ids.length === 0) return [];
    const row = ids.reduce((first, id) => Math.min(first, ledger.get(id)!.lead.row), Number.POSITIVE_INFINITY);
    return [finding(code, code === 'late_leads' ? 'warning' : 'info', 'leads', { row, column, data: { rows: ids.length, ...data } })];
  };
  const defined = leads.filter((lead) => lead.defined).map(({ id }) => id);
  const fitting = settings.definitions_on
    ? []
    : entries.filter((entry) => definedCase(entry, signals(entry.person), settings)).map(({ lead }) => lead.id);
  const unexplained = leads.map(({ id }) => id).filter((id) => ledger.get(id)!.verdict === 'rejected' && !leadWords.get(id)?.reason.trim());
  return lineOf(
    'late_leads',
    late.map(({ id }) => id),
    'handed_over',
    { days: late.length > 0 ? late[0].days : 0, within: settings.follow_up_days },
  ).concat(
    lineOf('defined_stages', defined, 'stage'),
    lineOf('meets_definition', fitting, 'stage'),
    lineOf('rejected_without_reason', unexplained, 'reason'),
  );
};
