// Leads and deals put together once, and the funnel that follows from them: without a lead and a deal, no journeys and stages without counts.
import { type Journey, journeysOf } from '../journey/journeys';
import type { FunnelResult } from '../plan/types';
import type { FunnelFacts } from './funnelFacts';
import { funnelOf } from './funnelOf';

export interface Followed {
  readonly journeys: readonly Journey[];
  readonly funnel: FunnelResult;
}

export const followFunnel = (known: Omit<FunnelFacts, 'journeys'>): Followed => {
  const { basis, leads, dealCases } = known;
  const journeys = journeysOf({ basis, leads: leads.cases.values(), hasLeads: leads.all.rows > 0, deals: dealCases });
  return { journeys, funnel: funnelOf({ ...known, journeys }) };
};
