// All KPIs in the order of the Plan: reach first, money last. A new KPI is one new file and one line here.
import { accountReach } from './accountReach';
import { committee } from './committee';
import { committeeActivated } from './committeeActivated';
import { ctr } from './ctr';
import { frequency } from './frequency';
import type { KpiDef } from './kpiDef';
import { meaningfulVisits } from './meaningfulVisits';
import { sqlCost } from './sqlCost';
import { touchesBeforeReady } from './touchesBeforeReady';

export const KPIS: readonly KpiDef[] = [accountReach, frequency, committee, ctr, committeeActivated, touchesBeforeReady, meaningfulVisits, sqlCost];
