// Everybody on an account's map decides alone: Kaskitek with Anna Ahti, toimitusjohtaja, and nobody else. One more person of any other title
// ends it, the founder beside the CEO does not.
import { isTopDecider } from '../people/isTopDecider';
import type { StateRule, TriggerCase, TriggerFacts } from './types';

const holds = ({ basis, committees }: TriggerFacts): TriggerCase[] | null => {
  if (!committees.some(({ listed }) => listed > 0)) return null;
  const cases: TriggerCase[] = [];
  basis.accounts.forEach((account, at) => {
    const { people, listed } = committees[at];
    if (listed === 0 || !people.every(({ title }) => isTopDecider(title))) return;
    const { name, email, title } = people[0];
    cases.push({ subject: account.id, account, evidence: { name: name.trim() || email, title: title.trim(), others: listed - 1 } });
  });
  return cases;
};

export const ceoOnly: StateRule = { id: 'CEO_ONLY', kind: 'state', audience: 'account', ownerRole: 'marketing', holds };
