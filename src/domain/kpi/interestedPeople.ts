// Fourth interim target (#50): people of target accounts who reacted to a call to action in the period (download, form, reply, meeting, request for
// an offer, demo, trial). Two people by day 45 of 90: Garwood 0.24 to 7.22, by the end 2.2 to 9.2, so a goal of 6 is too early to say.
import { placeIn } from '../calendar/placeIn';
import { missingTouches } from './activatedPeople';
import { countResult } from './countResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';

const missing = (facts: KpiFacts) => {
  const { from, to } = facts.touches.covers;
  return missingTouches(facts) || (placeIn(facts.basis.period, from, to) === 'outside' ? 'touches' : null);
};

export const interestedPeople: KpiDef = {
  id: 'interested_people',
  group: 'interim',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'days',
  reads: ['accounts', 'people', 'touches'],
  missing,
  evaluate: (facts) => [countResult(facts, { id: 'interested_people', count: missing(facts) ? null : facts.interim.all.interested })],
};
