// Files as the sidebar would send them: a handful of rows of each kind, small enough to check by hand.
import type { TestFile } from './workbook';

export const ACCOUNTS: TestFile = {
  tab: 'accounts',
  vendor: 'list',
  fields: ['name', 'business_id', 'domain', 'employees', 'revenue', 'city'],
  data: [
    ['Kaskitek Oy', '0112038-9', 'kaskitek.fi', 120, 24_000_000, 'Tampere'],
    ['Savumetsä Oy', null, 'savumetsa.fi', 45, 6_500_000, 'Kuopio'],
    ['Rantavalssi Oyj', null, null, 310, null, 'Raahe'],
  ],
};
export const CAMPAIGNS: TestFile = {
  tab: 'campaigns',
  start: '2026-01-01',
  end: '2026-03-31',
  currency: 'EUR',
  slice: { report: 'campaign_performance_report', adAccount: 'Havula', level: 'campaign', grain: 'total' },
  fields: ['campaign', 'campaign_id', 'ad_account', 'start', 'end', 'currency', 'spend', 'impressions', 'clicks', 'reach'],
  data: [
    ['Awareness', '501', 'Havula', { date: '2026-01-01' }, { date: '2026-03-31' }, 'EUR', 1200.5, 40000, 120, 9000],
    ['Leads', '502', 'Havula', { date: '2026-01-01' }, { date: '2026-03-31' }, 'EUR', 800, 10000, 60, 4000],
  ],
};
export const COMPANIES: TestFile = {
  tab: 'companies',
  start: '2026-01-01',
  end: '2026-03-31',
  fields: ['company', 'impressions', 'clicks', 'engagements'],
  data: [
    ['KASKITEK', 2500, 12, 30],
    ['Savumetsä Ab', 3, 0, 0],
    ['Unknown Ltd', 900, 4, 9],
  ],
};
export const VISITS: TestFile = {
  tab: 'visits',
  vendor: 'visitor_identification',
  start: '2026-03-02',
  end: '2026-03-20',
  slice: { report: 'visits', adAccount: '', level: 'visit', grain: 'day' },
  fields: ['company', 'domain', 'started', 'pages', 'seconds'],
  data: [
    ['Kaskitek Oy', 'kaskitek.fi', { date: '2026-03-02', seconds: 36_900 }, 4, 95],
    ['Kaskitek Oy', 'kaskitek.fi', { date: '2026-03-10', seconds: 50_000 }, 3, 61],
    ['Kaskitek Oy', 'kaskitek.fi', { date: '2026-03-10', seconds: 50_000 }, 2, 40],
    ['Rantavalssi Oyj', null, { date: '2026-03-20', seconds: 3_600 }, 1, 12],
  ],
};
const dealFields = ['id', 'title', 'company', 'stage', 'status', 'amount', 'currency', 'created'] as const;
export const DEALS_BEFORE: TestFile = {
  tab: 'deals',
  vendor: 'pipedrive',
  file: 'deals-2026-03-05.csv',
  start: '2026-03-05',
  end: '2026-03-05',
  fields: dealFields,
  data: [
    ['17', 'New line', 'Kaskitek Oy', 'Qualified', 'open', 48_000, 'EUR', { date: '2026-02-01' }],
    ['18', 'Spare parts', 'Savumetsä Oy', 'Lead', 'open', 5000, 'EUR', { date: '2026-02-20' }],
  ],
};
export const DEALS_AFTER: TestFile = {
  ...DEALS_BEFORE,
  file: 'deals-2026-03-19.csv',
  start: '2026-03-19',
  end: '2026-03-19',
  data: [
    ['17', 'New line', 'Kaskitek Oy', 'Proposal made', 'open', 52_000, 'EUR', { date: '2026-02-01' }],
    ['18', 'Spare parts', 'Savumetsä Oy', 'Lead', 'open', 5000, 'EUR', { date: '2026-02-20' }],
    ['19', 'Pilot', 'Rantavalssi Oyj', 'Qualified', 'open', null, 'EUR', { date: '2026-03-11' }],
  ],
};
export const ALL_FILES: readonly TestFile[] = [ACCOUNTS, CAMPAIGNS, COMPANIES, VISITS, DEALS_BEFORE, DEALS_AFTER];
