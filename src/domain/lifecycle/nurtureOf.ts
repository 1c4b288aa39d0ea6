// What an MQL is worth and how that comes about: 50,000 x 40 % MQL to SQL x 10 % SQL to deal = 2,000; 30 MQLs in the pool are 60,000.
import { chanceFrom } from '../funnel/chanceFrom';
import { valueOfMql } from '../kpi/mqlValue';
import { inPool } from '../kpi/nurtureValue';
import { unitsOf } from '../money/unitsOf';
import type { LifecycleFacts } from './lifecycleFacts';
import type { NurtureValue } from './types';

export const nurtureOf = (facts: LifecycleFacts): NurtureValue => {
  const { funnel, journeys } = facts;
  const [fromMql, fromSql, mql] = [chanceFrom(funnel, 'mql'), chanceFrom(funnel, 'sql'), valueOfMql(facts)];
  const pool = journeys.filter(inPool).length;
  return {
    averageDeal: funnel.averageDeal === null ? null : unitsOf(funnel.averageDeal),
    mqlToSql: fromMql && fromSql ? fromMql.chance / fromSql.chance : null,
    sqlToDeal: fromSql ? fromSql.chance : null,
    mqlValue: mql ? mql.value : null,
    pool,
    poolValue: mql && pool * mql.value,
    prior: mql ? mql.prior : 0,
  };
};
