// All KPIs in the order of the Plan: reach first, money last. A new KPI is one new file and one line here.
import { accountReach } from './accountReach';
import { ctr } from './ctr';
import { dwellTime } from './dwellTime';
import { engagementRate } from './engagementRate';
import { frequency } from './frequency';
import { gini } from './gini';
import { identificationRate } from './identificationRate';
import type { KpiDef } from './kpiDef';
import { meaningfulVisits } from './meaningfulVisits';
import { meaningfulVisitsAll } from './meaningfulVisitsAll';
import { pagesPerSession } from './pagesPerSession';
import { potentialShare } from './potentialShare';
import { reachPct } from './reachPct';
import { sqlCost } from './sqlCost';
import { topShare } from './topShare';
import { viewRate } from './viewRate';
import { vtr } from './vtr';

export const KPIS: readonly KpiDef[] = [
  reachPct,
  accountReach,
  potentialShare,
  frequency,
  ctr,
  viewRate,
  vtr,
  engagementRate,
  meaningfulVisits,
  meaningfulVisitsAll,
  identificationRate,
  dwellTime,
  pagesPerSession,
  sqlCost,
  topShare,
  gini,
];
