// All KPIs in the order of the Plan: reach first, money last. A new KPI is one new file and one line here.
import { accountReach } from './accountReach';
import { activatedDeciders } from './activatedDeciders';
import { activatedPeople } from './activatedPeople';
import { channelConversion } from './channelConversion';
import { committee } from './committee';
import { committeeActivated } from './committeeActivated';
import { costPerLead } from './costPerLead';
import { costPerLeadMedia } from './costPerLeadMedia';
import { ctr } from './ctr';
import { dwellTime } from './dwellTime';
import { engagementRate } from './engagementRate';
import { expectedValue } from './expectedValue';
import { frequency } from './frequency';
import { gini } from './gini';
import { identificationRate } from './identificationRate';
import { identifiedPeople } from './identifiedPeople';
import { interestedPeople } from './interestedPeople';
import type { KpiDef } from './kpiDef';
import { leadFollowUp } from './leadFollowUp';
import { leadQuality } from './leadQuality';
import { leads } from './leads';
import { meaningfulVisits } from './meaningfulVisits';
import { meaningfulVisitsAll } from './meaningfulVisitsAll';
import { mqls } from './mqls';
import { mqlValue } from './mqlValue';
import { nurtureValue } from './nurtureValue';
import { pagesPerSession } from './pagesPerSession';
import { potentialShare } from './potentialShare';
import { reachPct } from './reachPct';
import { romi } from './romi';
import { siteConversion } from './siteConversion';
import { sqlCost } from './sqlCost';
import { sqlCostMedia } from './sqlCostMedia';
import { sqlShare } from './sqlShare';
import { sqls } from './sqls';
import { topShare } from './topShare';
import { touchesBeforeReady } from './touchesBeforeReady';
import { viewRate } from './viewRate';
import { vtr } from './vtr';

export const KPIS: readonly KpiDef[] = [
  reachPct,
  accountReach,
  potentialShare,
  frequency,
  committee,
  ctr,
  viewRate,
  vtr,
  engagementRate,
  committeeActivated,
  touchesBeforeReady,
  meaningfulVisits,
  meaningfulVisitsAll,
  identificationRate,
  dwellTime,
  pagesPerSession,
  siteConversion,
  channelConversion,
  leads,
  mqls,
  leadQuality,
  sqlShare,
  leadFollowUp,
  costPerLeadMedia,
  costPerLead,
  sqlCostMedia,
  sqlCost,
  mqlValue,
  nurtureValue,
  romi,
  expectedValue,
  topShare,
  gini,
  identifiedPeople,
  activatedPeople,
  activatedDeciders,
  interestedPeople,
  sqls,
];
