// What the KPIs are computed from: everything typed, and the measures of the data tabs. A goal for click rates of 0.5 % is goals.get('ctr') = 0.005.
import type { DecisionMap } from '../decision/decisionMaps';
import type { FunnelFacts } from '../funnel/funnelFacts';
import type { Interest } from '../interest/interestOf';
import type { InterimTargets } from '../interim/interimTargets';
import type { CampaignSums } from '../measure/campaignSums';
import type { ChannelTries } from '../measure/channelTries';
import type { CompanySums } from '../measure/companySums';
import type { DealSums } from '../measure/dealSums';
import type { IdentifiedSums } from '../measure/identifiedSums';
import type { LeadSigns } from '../measure/leadSigns';
import type { Cover } from '../measure/mediaCover';
import type { PageSums } from '../measure/pageSums';
import type { ReachSums } from '../measure/reachSums';
import type { TouchSums } from '../measure/touchSums';
import type { VisitSums } from '../measure/visitSums';
import type { Nurture } from '../nurture/nurtures';
import type { Committee } from '../people/committees';
import type { FunnelResult, PlanBasis } from '../plan/types';
import type { Placed } from '../titles/placePeople';
import type { KpiId } from './types';

export interface KpiFacts extends FunnelFacts {
  readonly basis: PlanBasis;
  readonly goals: ReadonlyMap<KpiId, number>;
  readonly campaigns: CampaignSums;
  readonly reaches: ReachSums;
  readonly covers: ReadonlyMap<number, Cover>;
  readonly channelTries: ChannelTries;
  readonly companies: CompanySums;
  readonly visits: VisitSums;
  readonly identified: IdentifiedSums;
  readonly pages: PageSums;
  readonly deals: DealSums;
  readonly touches: TouchSums;
  readonly leadSigns: LeadSigns;
  /** by position of the account */
  readonly committees: readonly Committee[];
  readonly tiers: readonly (string | null)[];
  readonly maps: readonly DecisionMap[];
  readonly interests: readonly Interest[];
  readonly interim: InterimTargets;
  /** by position in People */
  readonly placed: readonly Placed[];
  readonly nurture: readonly Nurture[];
  readonly funnel: FunnelResult;
}

/** The first goal typed for each KPI; the rest are named in Health by their rows. */
export const goalsOf = (basis: PlanBasis): Map<KpiId, number> => {
  const goals = new Map<KpiId, number>();
  for (const { kpi, goal } of basis.goals) if (!goals.has(kpi)) goals.set(kpi, goal);
  return goals;
};
