// The whole lifecycle. Subscribers are leads whose stage says so, and listed people with a consent who have never been a lead: 3 such people and
// one such lead are {stage: 'subscriber', count: 4}.

import { lateLeads } from './lateLeads';
import { leadCohorts } from './leadCohorts';
import { leadStandings } from './leadStandings';
import type { LifecycleFacts } from './lifecycleFacts';
import { nurtureOf } from './nurtureOf';
import { salesAnswers } from './salesAnswers';
import { turnedBack } from './turnedBack';
import { LIFECYCLE, type LifecycleResult } from './types';

const peopleWithConsent = ({ basis, ledger }: LifecycleFacts): number => {
  const known = new Set(Array.from(ledger.values()).map(({ person }) => person));
  return basis.people.filter(({ id, consent }) => consent === true && !known.has(id)).length;
};

export const lifecycleOf = (facts: LifecycleFacts): LifecycleResult => {
  const leads = leadStandings(facts);
  const countAt = (stage: string): number => leads.filter((lead) => lead.stage === stage).length;
  return {
    leads,
    stages: LIFECYCLE.map((stage) => ({ stage, count: countAt(stage) + (stage === 'subscriber' ? peopleWithConsent(facts) : 0) })),
    cohorts: leadCohorts(facts),
    answers: salesAnswers(facts),
    late: lateLeads(facts, leads),
    turnedBack: turnedBack(facts),
    nurture: nurtureOf(facts),
  };
};
