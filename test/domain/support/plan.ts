// One plan from readable rows.
import { startPlan } from '../../../src/domain/plan/startPlan';
import type { KpiResult, Plan, PlanBasis } from '../../../src/domain/plan/types';
import {
  type CampaignRow,
  type CompanyRow,
  campaigns,
  companies,
  type DealRow,
  deals,
  type LeadRow,
  leads,
  type PageRow,
  pages,
  type TouchRow,
  touches,
  type VisitRow,
  visits,
} from './columns';

export interface Rows {
  readonly campaigns?: readonly CampaignRow[];
  readonly companies?: readonly CompanyRow[];
  readonly visits?: readonly VisitRow[];
  readonly touches?: readonly TouchRow[];
  readonly leads?: readonly LeadRow[];
  readonly pages?: readonly PageRow[];
  readonly deals?: readonly DealRow[];
}

export const planOf = (basis: PlanBasis, rows: Rows): Plan => {
  const run = startPlan(basis);
  run.addCampaigns(campaigns(rows.campaigns || []));
  run.addCompanies(companies(rows.companies || []));
  run.addVisits(visits(rows.visits || []));
  run.addTouches(touches(rows.touches || []));
  run.addLeads(leads(rows.leads || []));
  run.addPages(pages(rows.pages || []));
  run.addDeals(deals(rows.deals || []));
  return run.finish();
};

export const kpiOf = (basis: PlanBasis, rows: Rows, key: string): KpiResult => {
  const found = planOf(basis, rows).kpis.find((result) => result.key === key);
  if (!found) throw new Error(`no KPI ${key}`);
  return found;
};

/** the line of Health that asks for what a KPI lacks; one line may name several KPIs */
export const noDataFor = (plan: Plan, kpi: string): Plan['health'][number] | undefined =>
  plan.health.find(({ code, data }) => code === 'no_data' && String(data.kpi).split(' ').includes(kpi));
