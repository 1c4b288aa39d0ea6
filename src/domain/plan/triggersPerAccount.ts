// Triggers that call for action at each account: those that fire in this build, and earlier ones that nobody has handled and that are not over.
// One open REPEAT_VISITS and one new DEAL_MOVED of Kaskitek are {count: 2, rule: 'REPEAT_VISITS'}, the more pressing of the two.
import type { DealSums } from '../measure/dealSums';
import type { LeadSigns } from '../measure/leadSigns';
import type { Fired } from '../triggers/fireRules';
import { isAboutLead } from '../triggers/isAboutLead';
import { TRIGGER_RULES } from '../triggers/registry';
import type { FiredTrigger, PlanBasis, TriggerId } from './types';

export interface OpenTriggers {
  readonly count: number;
  /** null = only rules that this version does not know */
  readonly rule: TriggerId | null;
}
interface Sources {
  readonly basis: PlanBasis;
  readonly deals: Pick<DealSums, 'accountOf'>;
  readonly leadSigns: Pick<LeadSigns, 'accountOf'>;
}

const RULES: readonly string[] = TRIGGER_RULES.map(({ id }) => id);

const accountOf = ({ basis, deals, leadSigns }: Sources, row: FiredTrigger): string | undefined => {
  const rule = TRIGGER_RULES[RULES.indexOf(row.rule)];
  if (!rule || rule.audience === 'account') return row.subject;
  const at = (isAboutLead(row) ? leadSigns : deals).accountOf.get(row.subject);
  return at === undefined || at < 0 ? undefined : basis.accounts[at].id;
};

const morePressing = (standing: TriggerId | null, rule: string): TriggerId | null => {
  const [a, b] = [standing === null ? -1 : RULES.indexOf(standing), RULES.indexOf(rule)];
  return b >= 0 && (a < 0 || b < a) ? (rule as TriggerId) : standing;
};

export const triggersPerAccount = (sources: Sources, { triggers, resolved }: Fired): Map<string, OpenTriggers> => {
  const open = new Map<string, OpenTriggers>();
  const counted = new Set(resolved);
  const count = (key: string, rule: string, account: string | undefined) => {
    if (account === undefined || counted.has(key)) return;
    counted.add(key);
    const standing = open.get(account) || { count: 0, rule: null };
    open.set(account, { count: standing.count + 1, rule: morePressing(standing.rule, rule) });
  };
  for (const { key, rule, account } of triggers) count(key, rule, account ? account.id : undefined);
  for (const row of sources.basis.fired) if (row.open && row.resolved !== true) count(row.key, row.rule, accountOf(sources, row));
  return open;
};
