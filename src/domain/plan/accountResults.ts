// One line per target account, most pressing next step first, then the rank by fit x potential, the largest potential, the most meaningful
// visits, the name.
import type { KpiFacts } from '../kpi/facts';
import { reachedAccounts } from '../kpi/reachedAccounts';
import { orNull } from '../measure/known';
import { inPlanCurrency } from '../money/inPlanCurrency';
import { LADDER } from '../stages/ladder';
import type { AccountFits } from './accountFits';
import { NEXT_STEPS, nextStep } from './nextStep';
import type { OpenTriggers } from './triggersPerAccount';
import type { Account, AccountResult } from './types';

/** Micro-units by position; what has no rate is left out (Health names it). */
const openAmounts = ({ deals, basis }: KpiFacts): Map<number, number> => {
  const sums = new Map<number, number>();
  deals.amounts.forEach(({ amount }, key) => {
    const cut = key.indexOf('|');
    const converted = inPlanCurrency(amount, key.slice(cut + 1), basis.settings);
    const account = Number(key.slice(0, cut));
    if (converted !== null) sums.set(account, (sums.get(account) || 0) + converted);
  });
  return sums;
};

/** the unranked come last */
const placeOf = ({ rank }: AccountResult): number => (rank === null ? Number.MAX_SAFE_INTEGER : rank);

const byRank = (potentials: ReadonlyMap<string, number>) => (a: AccountResult, b: AccountResult) =>
  NEXT_STEPS.indexOf(a.next) - NEXT_STEPS.indexOf(b.next) ||
  placeOf(a) - placeOf(b) ||
  potentials.get(b.id)! - potentials.get(a.id)! ||
  b.meaningful - a.meaningful ||
  (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);

/** `rungs`: furthest stage of the living leads by position of the account, -1 = none */
export const accountResults = (
  facts: KpiFacts,
  triggers: ReadonlyMap<string, OpenTriggers>,
  rungs: Int32Array,
  { fits, priorities }: AccountFits,
): AccountResult[] => {
  const { basis, visits, deals, committees, tiers } = facts;
  const { companies, isReached } = reachedAccounts(facts);
  const amounts = openAmounts(facts);
  const resultOf = ({ id, name, owner, leadCustomer }: Account, at: number): AccountResult => {
    const { count, rule } = triggers.get(id) || { count: 0, rule: null };
    const { listed, coverage, deciders, influencers, areas, activated } = committees[at];
    const rung = Math.max(deals.rung[at], rungs[at]);
    const standing = {
      triggers: count,
      openTrigger: rule,
      openDeals: deals.open[at],
      meaningful: visits.meaningful[at],
      reached: isReached(at),
      people: listed,
    };
    return {
      id,
      name,
      tier: tiers[at],
      owner,
      ...standing,
      coverage,
      deciders,
      influencers,
      areas,
      activated,
      impressions: orNull(companies.impressions[at]),
      clicks: orNull(companies.clicks[at]),
      visits: visits.visits[at],
      lastVisit: visits.last[at] < 0 ? null : visits.last[at],
      stage: rung < 0 ? null : LADDER[rung],
      openAmount: amounts.has(at) ? amounts.get(at)! : null,
      next: nextStep(standing),
      fit: fits[at],
      rank: priorities.of[at].rank,
      unranked: priorities.of[at].unranked,
      priority: priorities.of[at].value,
      leadCustomer: leadCustomer === true,
    };
  };
  const potentials = new Map(basis.accounts.map(({ id, potential }) => [id, potential === null ? -1 : potential]));
  return basis.accounts.map(resultOf).sort(byRank(potentials));
};
