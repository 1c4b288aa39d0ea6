// What an MQL is worth: average deal x conversion MQL to SQL x conversion SQL to deal. 50,000 x 40 % x 10 % = 2,000; so much may one cost.
import { type Chance, chanceFrom } from '../funnel/chanceFrom';
import { leadsReaching } from '../journey/leadsReaching';
import { mqlValue as product } from '../lead/mqlValue';
import { unitsOf } from '../money/unitsOf';
import { rungOf } from '../stages/ladder';
import type { KpiFacts } from './facts';
import type { KpiDef, SourceTab } from './kpiDef';
import { productResult } from './productResult';

export interface ValuedMql extends Chance {
  /** units of the plan currency */
  readonly value: number;
}

/** null = no average deal, or a step without cases */
export const valueOfMql = ({ funnel }: KpiFacts): ValuedMql | null => {
  const [fromMql, fromSql] = [chanceFrom(funnel, 'mql'), chanceFrom(funnel, 'sql')];
  if (fromMql === null || fromSql === null || funnel.averageDeal === null) return null;
  // no step is reckoned as 0
  return { ...fromMql, value: product(unitsOf(funnel.averageDeal), fromMql.chance / fromSql.chance, fromSql.chance) };
};

/** the tab where the way from MQL to a deal breaks off */
export const missingForValue = (facts: KpiFacts): SourceTab | null => {
  if (valueOfMql(facts) !== null) return null;
  return leadsReaching(facts.journeys, rungOf('mql'), { start: 0, end: facts.basis.today }) === 0 ? 'leads' : 'deals';
};

export const mqlValue: KpiDef = {
  id: 'mql_value',
  group: 'sales',
  direction: 'up',
  unit: 'money',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['leads', 'deals'],
  missing: missingForValue,
  evaluate: (facts) => {
    const mql = valueOfMql(facts);
    return [productResult(facts, { id: 'mql_value', value: mql?.value ?? null, n: mql?.cases ?? null, prior: mql?.prior ?? 0 })];
  },
};
