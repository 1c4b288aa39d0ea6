// Reach %, the main KPI on a tight audience: distinct members reached / size of the audience, in the same unit, one result per audience.
// Campaigns with reaches of 300 and 200 in 1,000 members: 30 % to 50 %, 44 % if they meet members at random. It accumulates: at half-time
// a goal of 50 % asks for 25 %, on track by the lower bound. An audience in accounts: 24 reached of 60 are 40 %, a census.
import { type AudienceReach, audienceReaches } from './audienceReaches';
import type { KpiFacts } from './facts';
import type { KpiDef, SourceTab } from './kpiDef';
import { memberReach } from './memberReach';
import { reachedAccounts } from './reachedAccounts';
import { type Measured, resultOf } from './resultOf';
import { censusStatus } from './status/censusStatus';

/** Target accounts reached, by whatever reached them; null = not known. */
export const accountsReached = (facts: KpiFacts): number | null => {
  const { known, isReached } = reachedAccounts(facts);
  if (!known || facts.basis.accounts.length === 0) return null;
  return facts.basis.accounts.filter((_account, at) => isReached(at)).length;
};

const accountReachOf = (facts: KpiFacts, { size }: AudienceReach): Omit<Measured, 'id' | 'direction'> => {
  const { period, own } = reachedAccounts(facts);
  const found = accountsReached(facts);
  if (found === null || size === null) return { kind: 'census', value: null, period };
  const reached = Math.min(found, size);
  return {
    kind: 'census',
    period,
    value: reached / size,
    n: size,
    successes: reached,
    trials: size,
    remarks: own ? ['census', 'audience_typed', 'own_period'] : ['census', 'audience_typed'],
    judge: (goal, elapsed) => censusStatus(reached / size, goal, elapsed.share),
  };
};

/** Platform reach is never divided by people or accounts, nor the other way round. */
const measure = (facts: KpiFacts, reach: AudienceReach): Omit<Measured, 'id' | 'direction'> => {
  if (reach.audience.unit === 'account') return accountReachOf(facts, reach);
  return reach.audience.unit === 'member' ? memberReach(reach) : { kind: 'census', value: null };
};

const missing = (facts: KpiFacts): SourceTab | null => {
  const reaches = audienceReaches(facts);
  if (facts.basis.audiences.length === 0) return 'audiences';
  if (reaches.length === 0) return 'campaigns';
  const known = (reach: AudienceReach): boolean => {
    const { value, measured } = measure(facts, reach);
    return value !== null || measured === true;
  };
  // an audience without unit or size has a line of its own in Health
  if (reaches.some((reach) => reach.problem !== null || known(reach))) return null;
  return reaches.some(({ audience }) => audience.unit === 'account') ? 'companies' : 'campaigns';
};

export const reachPct: KpiDef = {
  id: 'reach_pct',
  group: 'reach',
  direction: 'up',
  unit: 'share',
  defaultGoal: 0.5,
  goalSource: 'S0',
  needUnit: null,
  reads: ['audiences', 'campaigns', 'companies'],
  missing,
  evaluate: (facts) => {
    const shared = { id: 'reach_pct', direction: 'up' } as const;
    const reaches = audienceReaches(facts);
    if (reaches.length === 0) return [resultOf(facts, { ...shared, kind: 'bounds', value: null })];
    return reaches.map((reach) => {
      const of = { kind: 'audience' as const, id: reach.id, name: reach.audience.name };
      return resultOf(facts, { ...shared, period: reach.period, ...measure(facts, reach), of });
    });
  },
};
