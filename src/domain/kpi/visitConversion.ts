// Leads / meaningful visits from target accounts over the days that both are known for: 6 leads, 40 visits: 15 %. Nobody follows a visit to
// its lead, so leads may exceed visits (a fair brings leads without one): then 12 / 10 = 1.2 stands without interval and status.
import type { Subject } from '../plan/types';
import type { KpiFacts } from './facts';
import { resultOf } from './resultOf';
import { shareResult } from './shareResult';

interface Conversion {
  readonly id: 'site_conversion' | 'channel_conversion';
  readonly of: Subject | null;
  readonly leads: number;
  readonly visits: number;
}

export const visitConversion = (facts: KpiFacts, { id, of, leads, visits }: Conversion) => {
  if (leads <= visits) return shareResult(facts, { id, of, successes: leads, trials: visits, needUnit: 'visits' });
  const value = visits > 0 ? leads / visits : null;
  const n = visits > 0 ? visits : null;
  const shared = { id, of, direction: 'up', kind: 'rate', value, n, live: value === null } as const;
  return resultOf(facts, { ...shared, successes: n && leads, trials: n, remarks: value === null ? [] : ['can_exceed_one'] });
};
