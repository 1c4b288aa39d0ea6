// All KPIs in the order of the Plan: reach first, money last. A new KPI is one new file and one line here.
import { accountReach } from './accountReach';
import { channelConversion } from './channelConversion';
import { committee } from './committee';
import { committeeActivated } from './committeeActivated';
import { costPerLead } from './costPerLead';
import { costPerLeadMedia } from './costPerLeadMedia';
import { ctr } from './ctr';
import { expectedValue } from './expectedValue';
import { frequency } from './frequency';
import type { KpiDef } from './kpiDef';
import { leadFollowUp } from './leadFollowUp';
import { leadQuality } from './leadQuality';
import { leads } from './leads';
import { meaningfulVisits } from './meaningfulVisits';
import { mqls } from './mqls';
import { mqlValue } from './mqlValue';
import { nurtureValue } from './nurtureValue';
import { romi } from './romi';
import { siteConversion } from './siteConversion';
import { sqlCost } from './sqlCost';
import { sqlCostMedia } from './sqlCostMedia';
import { sqlShare } from './sqlShare';
import { touchesBeforeReady } from './touchesBeforeReady';

export const KPIS: readonly KpiDef[] = [
  accountReach,
  frequency,
  committee,
  ctr,
  committeeActivated,
  touchesBeforeReady,
  meaningfulVisits,
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
];
