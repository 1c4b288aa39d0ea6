// ROMI: won deals of 50,000 whose leads came in the period, gross margin 40 %, cost 13,400: (20,000 - 13,400) / 13,400 = 49 %. Without a typed
// margin it is reckoned on revenue, labelled. Leads younger than the median way from lead to deal may still bring deals: not ripe.
import { romi as gainOver } from '../cost/romi';
import { totalCost } from '../cost/totalCost';
import { lagOf, wonWays } from '../cost/wonWays';
import { dealAmount } from '../funnel/averageDeal';
import { unitsOf } from '../money/unitsOf';
import type { Period } from '../plan/types';
import { spentOf } from './costResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';
import type { Verdict } from './status/types';
import type { KpiRemark } from './types';

interface Return {
  /** micro-units, of the deals whose amount is known */
  readonly revenue: number;
  readonly deals: number;
  /** with those whose amount is not known */
  readonly won: number;
  /** days from lead to deal: typed, else the median over all deals; null = none was won yet */
  readonly cycle: number | null;
  readonly ripe: boolean;
}

const returnOf = (facts: KpiFacts, period: Period): Return => {
  const won = wonWays(facts);
  const ofPeriod = won.filter(({ came }) => came >= period.start && came <= period.end);
  const amounts = ofPeriod.map(({ journey }) => dealAmount(journey, facts.basis)).filter((amount): amount is number => amount !== null);
  const cycle = lagOf(facts).days;
  const { today } = facts.basis;
  const youngest = today - Math.min(period.end, today);
  return {
    revenue: amounts.reduce((sum, amount) => sum + amount, 0),
    deals: amounts.length,
    won: ofPeriod.length,
    cycle,
    ripe: cycle !== null && youngest >= cycle,
  };
};

const measure = (facts: KpiFacts) => {
  const cost = totalCost(facts);
  const found = returnOf(facts, cost.period);
  const spent = spentOf(cost);
  const margin = facts.basis.targets.grossMargin;
  // no deal says nothing before the time is ripe, and a deal of unknown amount never
  const known = spent !== null && (found.deals > 0 || (found.ripe && found.won === 0));
  return { cost, found, margin, value: known ? gainOver(unitsOf(found.revenue) * (margin === null ? 1 : margin), spent) : null };
};

export const romi: KpiDef = {
  id: 'romi',
  group: 'sales',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['costs', 'campaigns', 'leads', 'deals'],
  missing: (facts) => {
    const { cost, value } = measure(facts);
    if (spentOf(cost) === null) return 'costs';
    return value === null ? 'deals' : null;
  },
  evaluate: (facts) => {
    const { cost, found, margin, value } = measure(facts);
    const shared = { id: 'romi', direction: 'up', kind: 'rate', period: cost.period, value, live: false } as const;
    if (value === null) return [resultOf(facts, shared)];
    const remarks: KpiRemark[] = cost.own ? ['own_period'] : [];
    if (margin === null) remarks.push('on_revenue');
    if (found.cycle !== null && !found.ripe) remarks.push('not_ripe');
    if (cost.incomplete) remarks.push('cost_incomplete');
    // a return only grows: what is reached stays reached, what is missing may still come
    const judge = (goal: number): Verdict => (value >= goal ? 'on_track' : found.ripe ? 'off_track' : 'too_early');
    return [resultOf(facts, { ...shared, n: found.deals, remarks, detail: found.cycle === null || found.ripe ? {} : { days: found.cycle }, judge })];
  },
};
