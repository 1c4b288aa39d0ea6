// Too few of the people listed at an account were reached: 10 listed, a target of 50 % (setting) and 45 of 90 days gone ask for 10 x 0.5 x 0.5 =
// 2.5, so 2 reached are too few and 3 are enough. Judged from the first third of the period on, and only once touches of the period are there.
import { elapsedOf } from '../calendar/elapsedOf';
import { placeIn } from '../calendar/placeIn';
import { roundUp } from '../funnel/roundUp';
import type { StateRule, TriggerCase, TriggerFacts } from './types';

const holds = ({ basis, committees, touches }: TriggerFacts): TriggerCase[] | null => {
  const { gone, left, share } = elapsedOf(basis.period, basis.today);
  // a new period begins a new count
  if (gone * 3 < gone + left) return [];
  const { from, to } = touches.covers;
  if (from < 0 || placeIn(basis.period, from, to) === 'outside') return null;
  const cases: TriggerCase[] = [];
  basis.accounts.forEach((account, at) => {
    const { listed, reached } = committees[at];
    const target = roundUp(listed * basis.settings.under_reached_share * share);
    if (reached < target) cases.push({ subject: account.id, account, evidence: { reached, listed, target } });
  });
  return cases;
};

export const underReached: StateRule = { id: 'UNDER_REACHED', kind: 'state', audience: 'account', ownerRole: 'marketing', holds };
