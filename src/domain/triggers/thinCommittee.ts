// Fewer deciders known at an account than needed (3, setting): Kaskitek with one CFO as a decider, 1 of 3. Silent while People is empty, for then
// nobody has begun to draw the maps.
import type { StateRule, TriggerCase, TriggerFacts } from './types';

const holds = ({ basis, committees }: TriggerFacts): TriggerCase[] | null => {
  const needed = basis.settings.committee_needed;
  if (!committees.some(({ listed }) => listed > 0)) return null;
  const cases: TriggerCase[] = [];
  basis.accounts.forEach((account, at) => {
    const known = committees[at].deciders;
    if (known < needed) cases.push({ subject: account.id, account, evidence: { known, needed } });
  });
  return cases;
};

export const thinCommittee: StateRule = { id: 'THIN_COMMITTEE', kind: 'state', audience: 'account', ownerRole: 'marketing', holds };
