// Potential of the target accounts x their chance of a deal by the furthest stage of each: 500,000 at offer with 25 % and 200,000 at MQL with
// 4 % are 133,000. An account without a case under way has no chance that anybody knows and adds nothing; a customer's chance is 1.
import { chanceFrom } from '../funnel/chanceFrom';
import { FUNNEL_STAGES } from '../funnel/steps';
import { unitsOf } from '../money/unitsOf';
import { rungOf } from '../stages/ladder';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { productResult } from './productResult';

interface Standing {
  readonly rung: number;
  /** of its open deals on that rung, the CRM's highest; null = unknown */
  readonly probability: number | null;
}
interface Share {
  readonly value: number;
  /** part of the value that some prior decides */
  readonly prior: number;
}

const higher = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));

const standings = ({ journeys }: KpiFacts): Map<number, Standing> => {
  const furthest = new Map<number, Standing>();
  for (const journey of journeys) {
    if (journey.account < 0 || (journey.fate !== 'open' && journey.fate !== 'won')) continue;
    const fresh = { rung: journey.furthest, probability: journey.deal?.probability ?? null };
    const standing = furthest.get(journey.account);
    if (!standing || fresh.rung > standing.rung) furthest.set(journey.account, fresh);
    else if (fresh.rung === standing.rung)
      furthest.set(journey.account, { ...standing, probability: higher(standing.probability, fresh.probability) });
  }
  return furthest;
};

/** By own conversions; only where a step has no cases by what the CRM says. */
const chanceOf = ({ funnel }: KpiFacts, { rung, probability }: Standing): { chance: number; prior: number } | null => {
  if (rung === rungOf('won')) return { chance: 1, prior: 0 };
  return chanceFrom(funnel, FUNNEL_STAGES[rung]) || (probability === null ? null : { chance: probability, prior: 0 });
};

const sharesOf = (facts: KpiFacts): Share[] => {
  const furthest = standings(facts);
  const shares: Share[] = [];
  facts.basis.accounts.forEach(({ potential }, at) => {
    const standing = furthest.get(at);
    const found = standing && chanceOf(facts, standing);
    if (potential === null || !found) return;
    const value = unitsOf(potential) * found.chance;
    shares.push({ value, prior: value * found.prior });
  });
  return shares;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const expectedValue: KpiDef = {
  id: 'expected_value',
  group: 'sales',
  direction: 'up',
  unit: 'money',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'leads', 'deals'],
  missing: (facts) => {
    if (facts.basis.accounts.every(({ potential }) => potential === null)) return 'accounts';
    return sharesOf(facts).length > 0 ? null : 'deals';
  },
  evaluate: (facts) => {
    const shares = sharesOf(facts);
    const value = sum(shares.map((share) => share.value));
    const prior = value > 0 ? sum(shares.map((share) => share.prior)) / value : 0;
    const none = shares.length === 0;
    return [productResult(facts, { id: 'expected_value', value: none ? null : value, n: none ? null : shares.length, prior })];
  },
};
