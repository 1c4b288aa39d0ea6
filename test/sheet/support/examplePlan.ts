// A small plan of a fictitious company on day 45 of the 90 days of the first quarter of 2026, made by the domain.
import { startPlan } from '../../../src/domain/plan/startPlan';
import type { Plan, PlanBasis } from '../../../src/domain/plan/types';
import { account, basisOf, change, cost } from '../../domain/support/basis';
import {
  type CampaignRow,
  type CompanyRow,
  campaigns,
  companies,
  type DealRow,
  deals,
  type VisitRow,
  visits,
  words,
} from '../../domain/support/columns';

export interface Rows {
  readonly campaigns?: readonly CampaignRow[];
  readonly companies?: readonly CompanyRow[];
  readonly visits?: readonly VisitRow[];
  readonly deals?: readonly DealRow[];
}

export const planOf = (basis: PlanBasis, rows: Rows = {}): Plan => {
  const run = startPlan(basis);
  const code = words();
  run.addCampaigns(campaigns(rows.campaigns || [], code));
  run.addCompanies(companies(rows.companies || [], code));
  run.addVisits(visits(rows.visits || [], code));
  run.addDeals(deals(rows.deals || [], code));
  return run.finish();
};

const Q1 = { start: '2026-01-01', end: '2026-03-31' };

export const EXAMPLE_ROWS: Rows = {
  campaigns: [{ ...Q1, campaign: 'Reach video', currency: 'EUR', spend: 8000, impressions: 20000, clicks: 60, reach: 5000 }],
  companies: [
    { ...Q1, account: 'kaskitek.fi', company: 'Kaskitek', impressions: 40, clicks: 3 },
    { ...Q1, account: 'lumimetsa.fi', company: 'Lumimetsä', impressions: 4, clicks: 0 },
  ],
  visits: [
    { account: 'kaskitek.fi', started: '2026-02-05T09:00:00', pages: 2, seconds: 30 },
    { account: 'kaskitek.fi', started: '2026-02-12T13:30:00', pages: 5, seconds: 60 },
    { account: 'kaskitek.fi', started: '2026-02-13T13:30:00', pages: 3, seconds: 90 },
    { account: 'rautaniemi.fi', started: '2026-01-20T10:00:00', pages: 4, seconds: 300 },
    { account: 'rautaniemi.fi', started: '2026-01-21T10:00:00', pages: 4, seconds: 300 },
  ],
  deals: [
    { id: '1', account: 'kaskitek.fi', title: 'New line', stage: 'Offer', amount: 48000, currency: 'EUR', created: '2026-01-15', probability: 0.6 },
    { id: '2', account: 'lumimetsa.fi', title: 'Pilot', stage: 'Qualified', created: '2026-01-20' },
    { id: '3', account: 'siltavuori.fi', title: 'Retrofit', stage: 'Opportunity', created: '2026-01-25' },
    { id: '4', title: 'Off the list', stage: 'Neuvottelu 2', created: '2026-02-01' },
    { id: '5', title: 'Newest', stage: 'Won', status: 'won', created: '2026-02-03' },
  ],
};

export const EXAMPLE_BASIS = basisOf({
  goals: [
    { kpi: 'account_reach', goal: 0.5, row: 2 },
    { kpi: 'ctr', goal: 0.004, row: 4 },
    { kpi: 'meaningful_visits', goal: 12, row: 5 },
    { kpi: 'sql_cost', goal: 3000, row: 6 },
  ],
  accounts: [
    account('kaskitek.fi', { name: 'Kaskitek', tier: 'A', potential: 500000e6, owner: 'Anna' }),
    account('lumimetsa.fi', { name: 'Lumimetsä', tier: 'B', potential: 200000e6 }),
    account('rautaniemi.fi', { name: 'Rautaniemi' }),
    account('siltavuori.fi', { name: 'Siltavuori', potential: 900000e6 }),
  ],
  costs: [cost('2026-01', { row: 2, work: 20000, agency: 12000 })],
  history: [change('1', '2026-01-20', 'Qualified', 0.3), change('1', '2026-02-10', 'Offer', 0.6)],
});

export const examplePlan = (): Plan => planOf(EXAMPLE_BASIS, EXAMPLE_ROWS);
