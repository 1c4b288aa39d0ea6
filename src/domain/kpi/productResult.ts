// A sum of money that is a product of estimates: no interval is honest for it, and no goal. Where conversions rest on few cases it says how
// much of the answer is prior: {prior: 25} parts of 100.
import type { KpiResult } from '../plan/types';
import type { KpiFacts } from './facts';
import { spanPeriod } from './ownPeriod';
import { resultOf } from './resultOf';
import type { KpiId } from './types';

interface Product {
  readonly id: KpiId;
  /** units of the plan currency, null = no data */
  readonly value: number | null;
  readonly n: number | null;
  /** 0..1 */
  readonly prior: number;
}

export const productResult = (facts: KpiFacts, { id, value, n, prior }: Product): KpiResult => {
  const shared = { id, direction: 'up', kind: 'money', value, live: false } as const;
  // conversions are those of the base window
  const period = spanPeriod({ start: facts.funnel.from, end: facts.funnel.to });
  if (value === null) return resultOf(facts, { ...shared, period });
  const parts = prior > 0 ? Math.max(1, Math.round(100 * prior)) : 0;
  return resultOf(facts, {
    ...shared,
    period,
    n,
    remarks: parts > 0 ? ['product', 'prior_share'] : ['product'],
    detail: parts > 0 ? { prior: parts } : {},
  });
};
