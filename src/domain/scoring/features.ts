// What is known of an account on a day, as figures to learn from: Kaskitek on 8 June had fit 80, potential 40,000, and in the 90 days before
// 12 in-touches of 3 people and 4 meaningful visits. Only what was there on that day counts, nothing that came after.
import { unitsOf } from '../money/unitsOf';
import type { Day } from '../plan/types';
import type { ScoreFacts, Subject } from './facts';
import { ANY, type Hits } from './hits';
import { touchesOf } from './ruleFinder';

export type FeatureId = 'fit' | 'potential' | 'in_touches' | 'meaningful_visits' | 'active_people';

/** In the order in which they are taken up: who it is before what it does. */
export const FEATURES: readonly FeatureId[] = ['fit', 'potential', 'in_touches', 'meaningful_visits', 'active_people'];

/** null = not known; money in units */
export type FeatureValues = Readonly<Record<FeatureId, number | null>>;

const between = (hits: Hits | undefined, from: Day, to: Day): number => {
  let sum = 0;
  const days = hits?.get(ANY);
  if (days)
    days.forEach((count, day) => {
      if (day >= from && day <= to) sum += count;
    });
  return sum;
};

export const featuresOf = (facts: ScoreFacts, subject: Subject, asOf: Day): FeatureValues => {
  const { basis, touches, visits } = facts;
  const account = basis.accounts[subject.account];
  const from = asOf - basis.settings.activated_days + 1;
  return {
    fit: facts.fitOf(account),
    potential: account.potential === null ? null : unitsOf(account.potential),
    in_touches: between(touchesOf(facts, subject), from, asOf),
    meaningful_visits: between(visits.accounts.get(subject.account), from, asOf),
    active_people: subject.people.filter((at) => between(touches.people.get(at), from, asOf) > 0).length,
  };
};

/** As the regression takes it: from 10 to 20 in-touches is as far as from 100 to 200. A fit is taken as it is. */
export const scaledOf = (feature: FeatureId, value: number): number => (feature === 'fit' ? value : Math.log1p(Math.max(0, value)));
