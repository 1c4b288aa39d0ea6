// What the funnel is computed from: the journeys and the visits, beside what is typed.
import type { Journey } from '../journey/journeys';
import type { DealCases } from '../measure/dealCases';
import type { LeadSums } from '../measure/leadSums';
import type { VisitDays } from '../measure/visitDays';
import type { VisitSums } from '../measure/visitSums';
import type { PlanBasis } from '../plan/types';

export interface FunnelFacts {
  readonly basis: PlanBasis;
  readonly visits: VisitSums;
  readonly visitDays: VisitDays;
  readonly leads: LeadSums;
  readonly dealCases: DealCases;
  readonly journeys: readonly Journey[];
}
