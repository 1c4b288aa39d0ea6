// Leads handed over in the period that sales acted on within 5 working days (setting) / those handed over at least that long ago: 8 of 10 in
// time are 80 %, with the median days to the first act; 2 younger ones are left out and counted.
import { daysToAct } from '../lead/followUp';
import { median } from '../statistics/median';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { shareResult } from './shareResult';

const detailOf = ({ leads }: KpiFacts): Record<string, number> => {
  const days = median(daysToAct(leads.followUps));
  const { waiting } = leads.followUps;
  return days === null ? {} : waiting > 0 ? { median: days, waiting } : { median: days };
};

export const leadFollowUp: KpiDef = {
  id: 'lead_follow_up',
  group: 'sales',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'leads',
  reads: ['leads'],
  missing: ({ leads }) => (leads.followUps.counted > 0 ? null : 'leads'),
  evaluate: (facts) => {
    const { inTime, counted } = facts.leads.followUps;
    const detail = detailOf(facts);
    const remarks = detail.median === undefined ? [] : (['follow_up_median'] as const);
    return [shareResult(facts, { id: 'lead_follow_up', successes: inTime, trials: counted, needUnit: 'leads', remarks, detail })];
  },
};
