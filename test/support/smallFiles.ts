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

/** Choices come as codes; two people share a name, one has no address. */
export const PEOPLE: TestFile = {
  tab: 'people',
  vendor: 'hubspot',
  file: 'contacts.csv',
  fields: ['name', 'title', 'company', 'email', 'consent', 'lifecycle', 'created'],
  data: [
    ['Anna Ahti', 'Tuotantojohtaja', 'Kaskitek Oy', 'anna.ahti@kaskitek.fi', 'yes', 'lead', { date: '2026-01-10' }],
    ['Matti Meri', 'Talousjohtaja', 'KASKITEK', 'matti.meri@kaskitek.fi', 'no', 'lead', { date: '2026-01-12' }],
    ['Liisa Lumi', 'Toimitusjohtaja', 'Savumetsä Oy', null, null, null, null],
    ['Veera Vieras', 'Buyer', 'Unknown Ltd', 'veera@gmail.com', null, null, null],
  ],
};
export const LEADS: TestFile = {
  tab: 'leads',
  vendor: 'leads',
  file: 'leads.csv',
  fields: [
    'id',
    'name',
    'company',
    'email',
    'created',
    'source',
    'stage',
    'mql',
    'sql',
    'budget',
    'authority',
    'need',
    'timeline',
    'verdict',
    'consent',
  ],
  data: [
    [
      'L1',
      'Anna Ahti',
      'Kaskitek',
      'anna.ahti@kaskitek.fi',
      { date: '2026-01-15' },
      'linkedin',
      'Qualified',
      { date: '2026-01-20' },
      { date: '2026-02-03' },
      '50 k€',
      'CFO',
      'Line 2 is slow',
      '2026-Q4',
      'accepted',
      'yes',
    ],
    ['L2', 'Liisa Lumi', 'Savumetsä Ab', null, { date: '2026-02-01' }, 'fair', 'Lead', null, null, '?', 'ei', null, 'Q3', 'rejected', null],
    [null, 'Veera Vieras', 'Unknown Ltd', null, { date: '2026-02-10' }, 'google', 'Lead', null, null, null, null, null, null, null, 'no'],
  ],
};
export const TOUCHES: TestFile = {
  tab: 'touches',
  vendor: 'hubspot',
  file: 'touches.csv',
  start: '2026-03-01',
  end: '2026-03-20',
  slice: { report: 'touches', adAccount: '', level: 'touch', grain: 'day' },
  fields: ['id', 'at', 'name', 'company', 'email', 'direction', 'kind', 'channel', 'content'],
  data: [
    ['e-1', { date: '2026-03-01', seconds: 36_000 }, 'Anna Ahti', 'Kaskitek', 'anna.ahti@kaskitek.fi', 'out', 'send', 'email', 'Guide'],
    ['e-2', { date: '2026-03-02', seconds: 36_000 }, 'Anna Ahti', 'Kaskitek', 'anna.ahti@kaskitek.fi', 'in', 'click', 'email', 'Guide'],
    [null, { date: '2026-03-03', seconds: 36_000 }, 'Liisa Lumi', 'Savumetsä', null, 'in', 'download', 'site', 'Guide'],
    [null, { date: '2026-03-03', seconds: 36_000 }, 'Liisa Lumi', 'Savumetsä', null, 'in', 'download', 'site', 'Guide'],
    [null, { date: '2026-03-04', seconds: 36_000 }, null, null, 'someone@kaskitek.fi', 'in', 'form', 'site', null],
  ],
};
export const PAGES: TestFile = {
  tab: 'pages',
  vendor: 'ga4',
  file: 'pages.csv',
  start: '2026-01-01',
  end: '2026-03-31',
  currency: 'EUR',
  slice: { report: 'landing_pages', adAccount: '', level: 'page', grain: 'total' },
  fields: ['page', 'sessions', 'users', 'engagement_seconds', 'key_events'],
  data: [
    ['/', 1200, 900, 31.5, 10],
    ['/modernisation', 300, 250, 74.25, 22],
  ],
};
export const COSTS: TestFile = {
  tab: 'costs',
  vendor: 'list',
  file: 'costs.csv',
  fields: ['month', 'of', 'media', 'work', 'tools', 'agency', 'currency'],
  data: [
    [{ date: '2026-01-01' }, 'LinkedIn', 1200, 300, null, null, 'EUR'],
    [{ date: '2026-01-01' }, null, null, 800, 150, null, 'EUR'],
    [{ date: '2026-01-01' }, null, null, 200, null, 900, 'EUR'],
  ],
};
export const MORE_FILES: readonly TestFile[] = [PEOPLE, LEADS, TOUCHES, PAGES, COSTS];
