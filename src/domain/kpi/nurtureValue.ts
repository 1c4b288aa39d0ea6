// What the nurture pool may still bring: MQLs that are no SQL yet and not disqualified x the value of an MQL. 30 x 2,000 = 60,000.
import type { Journey } from '../journey/journeys';
import { rungOf } from '../stages/ladder';
import type { KpiDef } from './kpiDef';
import { missingForValue, valueOfMql } from './mqlValue';
import { productResult } from './productResult';

export const inPool = ({ lead, furthest, fate }: Journey): boolean => lead !== null && furthest === rungOf('mql') && fate !== 'disqualified';

export const nurtureValue: KpiDef = {
  id: 'nurture_value',
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
    const pool = facts.journeys.filter(inPool).length;
    return [productResult(facts, { id: 'nurture_value', value: mql && pool * mql.value, n: mql && pool, prior: mql?.prior ?? 0 })];
  },
};
