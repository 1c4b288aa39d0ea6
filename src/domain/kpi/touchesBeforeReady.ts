// In-touches of a person in all channels before the SQL day, the mean over the people of leads that became SQLs in the base window (12 months,
// setting). Anna 7, Bo 4 and Cai 1: 12 / 3 = 4. A person of whom no touch is known before that day is left out: nothing was recorded, which
// is not the same as no touches. S4 says 5 to 10; it has no goal and no verdict.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';

/** One number per person. */
const countsOf = ({ leadSigns, touches }: KpiFacts): number[] => {
  const counts: number[] = [];
  leadSigns.sqlDays.forEach((day, person) => {
    const known = touches.of(person);
    if (known !== null && known.first < day) counts.push(known.inBefore(day));
  });
  return counts;
};

export const touchesBeforeReady: KpiDef = {
  id: 'touches_before_ready',
  group: 'interest',
  direction: 'up',
  unit: 'ratio',
  defaultGoal: null,
  goalSource: 'S4',
  needUnit: null,
  reads: ['people', 'touches', 'leads'],
  missing: (facts) => {
    if (countsOf(facts).length > 0) return null;
    return facts.touches.covers.from < 0 || facts.leadSigns.sqlDays.size > 0 ? 'touches' : 'leads';
  },
  evaluate: (facts) => {
    const counts = countsOf(facts);
    const sum = counts.reduce((all, count) => all + count, 0);
    const measured = counts.length > 0 ? { value: sum / counts.length, n: counts.length, successes: sum, trials: counts.length } : { value: null };
    return [resultOf(facts, { id: 'touches_before_ready', direction: 'up', kind: 'mean', live: false, measured: true, ...measured })];
  },
};
