import { utf8, utf16le } from '../fixtures';
import type { Layout } from './layout';

const GOOGLE_HEADER =
  'Campaign status,Campaign,Budget,Budget name,Budget type,Status,Status reasons,Campaign type,Impr.,CTR,Currency code,Cost,Clicks,Conv. rate,Conversions,Avg. CPC,Cost / conv.'.split(
    ',',
  );
const GOOGLE_ROWS = [
  [
    'Enabled',
    'Search, pumps',
    '10.00',
    'Daily',
    'Daily',
    'Eligible',
    '',
    'Search',
    '9,380',
    '2.81%',
    'EUR',
    '364.15',
    '264',
    '1.14%',
    '3.00',
    '1.38',
    '121.38',
  ],
  [
    'Paused',
    'Max',
    '20.00',
    'Daily',
    'Daily',
    'Paused',
    'campaign paused',
    'Performance Max',
    '1,120',
    '< 10%',
    'EUR',
    '799.95',
    '17',
    '0.00%',
    '0.00',
    '47.06',
    ' --',
  ],
];
const totalRow = (name: string, impressions: string, cost: string, clicks: string) => [
  `Total: ${name}`,
  ' --',
  ' --',
  ' --',
  ' --',
  ' --',
  ' --',
  ' --',
  impressions,
  '2.68%',
  'EUR',
  cost,
  clicks,
  '1.07%',
  '3.00',
  '4.14',
  '388.03',
];
const GOOGLE_TOTALS = [
  totalRow('Campaigns', '10,500', '1164.09', '281'),
  totalRow('Account', '10,500', '1164.09', '281'),
  totalRow('Search', '9,380', '364.15', '264'),
  totalRow('Performance Max', '1,120', '799.95', '17'),
];
const quoted = (cells: readonly string[], delimiter: string) =>
  cells.map((cell) => (cell.includes(delimiter) || cell.includes(',') ? `"${cell}"` : cell)).join(delimiter);
const google = (delimiter: string, range: string) =>
  [`Campaign report`, range, ...[GOOGLE_HEADER, ...GOOGLE_ROWS, ...GOOGLE_TOTALS].map((row) => quoted(row, delimiter))].join('\n');

const googleLayout = (name: string, bytes: Uint8Array, encoding: string): Layout => ({
  name,
  bytes,
  encoding,
  format: 'google_ads',
  tab: 'campaigns',
  rows: 2,
  totalRows: 4,
  sums: { spend: 1164.1, impressions: 10500, clicks: 281 },
  currency: 'EUR',
  level: 'campaign',
  nonAdditive: ['ctr', 'cpc', 'conversion_rate', 'cost_per_conversion'],
  period: { start: '2026-01-27', end: '2026-02-23' },
});

const META_HEADER =
  '"Campaign name",Reach,Impressions,Frequency,Currency,"Amount spent (INR)","Link clicks","CPC (cost per link click)","Clicks (all)","CPC (all)","CTR (all)","Reporting starts","Reporting ends"';
const META = [
  META_HEADER,
  ',635040,1450200,2.28363567,INR,33245.34,5120,6.49323047,6612,5.02803085,0.45593711,2025-02-01,2025-08-04',
  '"Pumps\n2025",400100,900100,2.24968758,INR,20000.34,3000,6.66678,4000,5.000085,4.55968649,2025-02-01,2025-08-04',
  'Valves,262873,550100,2.09264549,INR,13245,2120,6.24764151,2612,5.07082695,7.48E-6,2025-02-01,2025-08-04',
].join('\n');

const MAILCHIMP = [
  'Title,Subject,List,"Send Date","Send Weekday","Total Recipients","Successful Deliveries","Soft Bounces","Hard Bounces","Total Bounces","Times Forwarded","Forwarded Opens","Unique Opens","Open Rate","Total Opens","Unique Clicks","Click Rate","Total Clicks",Unsubscribes,"Abuse Complaints","Times Liked on Facebook","Folder Id","Unique Id","Total Orders","Total Gross Sales","Total Revenue"',
  '"Guide, Q1","Read this",Customers,"Jun 09, 2018 09:30 pm",Saturday,720,718,1,1,2,0,0,200,27.78%,310,21,2.92%,33,2,0,0,,c0ffee1,n/a,n/a,n/a',
  'Webinar,"Join us",Customers,"Jun 19, 2018 08:00 am",Tuesday,700,699,1,0,1,0,0,150,21.46%,201,9,1.29%,12,1,0,0,,c0ffee2,n/a,n/a,n/a',
  '',
].join('\n');

export const ADS_LAYOUTS: readonly Layout[] = [
  googleLayout('Campaign report.csv', utf16le(google('\t', '27 January 2026 - 23 February 2026')), 'utf-16le'),
  googleLayout('Campaign report (1).csv', utf8(google(',', '"January 27, 2026 - February 23, 2026"')), 'utf-8'),
  {
    name: 'Ad group report.csv',
    bytes: utf8(
      'Ad group report\n"January 27, 2026 - February 23, 2026"\nAd group status,Campaign,Ad group,Week,Currency code,Cost,Impr.,Clicks\nEnabled,Pumps,All,2026-01-26,EUR,10.50,"1,200",5\nEnabled,Pumps,All,2026-02-02,EUR,11.00,900,4\nTotal: Ad groups, --, --, --,EUR,21.50,"2,100",9\n',
    ),
    format: 'google_ads',
    tab: 'campaigns',
    rows: 2,
    totalRows: 1,
    sums: { spend: 21.5, impressions: 2100, clicks: 9 },
    level: 'ad_group',
    grain: 'week',
  },
  {
    name: 'Time_series_chart(2026.01.27-2026.02.23).csv',
    bytes: utf8('Date,Clicks,Impressions,Cost\n"Thu, 5 Feb 2026",12,900,US$50.00\n"Fri, 6 Feb 2026",9,700,US$41.50\n'),
    format: 'google_ads_overview',
    tab: null,
    rows: 2,
    sums: { clicks: 21, impressions: 1600, spend: 91.5 },
    currency: 'USD',
    period: { start: '2026-01-27', end: '2026-02-23' },
    warnings: ['no_tab'],
  },
  {
    name: 'Untitled-report-Feb-1-2025-to-Aug-4-2025.csv',
    bytes: utf8(META, { bom: true }),
    format: 'meta_ads',
    tab: 'campaigns',
    rows: 2,
    totalRows: 1,
    sums: { spend: 33245.34, impressions: 1450200, clicks: 5120 },
    currency: 'INR',
    level: 'campaign',
    period: { start: '2025-02-01', end: '2025-08-04' },
    nonAdditive: ['reach', 'frequency', 'ctr', 'cpc'],
  },
  {
    name: 'Kuusiterä-Ads-Feb-1-2026-Feb-2-2026.csv',
    bytes: utf8(
      '"Reporting starts","Reporting ends","Ad name","Campaign name","Ad set name","Ad name",Results,Reach,Impressions,"Amount spent (EUR)","Quality ranking","Link clicks","Ad delivery"\n2026-02-01,2026-02-01,A,Pumps,All,A,-,100,150,10.50,-,3,active\n2026-02-02,2026-02-02,A,Pumps,All,A,-,90,140,9.50,-,2,not_delivering\n',
      { bom: true },
    ),
    format: 'meta_ads',
    tab: 'campaigns',
    rows: 2,
    sums: { spend: 20, impressions: 290, clicks: 5 },
    currency: 'EUR',
    level: 'ad',
    grain: 'day',
    period: { start: '2026-02-01', end: '2026-02-02' },
  },
  {
    name: 'Untitled-report-ads.csv',
    bytes: utf8(
      '"Ad name",Reach,Impressions,"Amount spent (PLN)","Link clicks","Reporting starts","Reporting ends","Ad name"\nA,90,140,9.50,2,2026-02-01,2026-02-28,A\n',
      { bom: true },
    ),
    format: 'meta_ads',
    tab: 'campaigns',
    rows: 1,
    sums: { spend: 9.5, impressions: 140, clicks: 2 },
    currency: 'PLN',
    level: 'ad',
    warnings: ['duplicate_header'],
  },
  {
    name: 'Rapport-sans-titre.csv',
    bytes: utf8(
      'Nom de la campagne;Couverture;Impressions;Montant dÃ©pensÃ© (EUR);Début des rapports;Fin des rapports\nPompes;1 200;1 500,00;850,50;01/09/2026;30/09/2026\nVannes;3.000;4 000,00;12,50 €;01/09/2026;30/09/2026\n',
    ),
    format: 'meta_ads',
    tab: 'campaigns',
    rows: 2,
    sums: { spend: 863, impressions: 5500 },
    currency: 'EUR',
    period: { start: '2026-09-01', end: '2026-09-30' },
    nonAdditive: ['reach'],
  },
  {
    name: 'Reach.csv',
    bytes: utf16le('sep=,\n"Facebook reach"\n"Date","Primary"\n"2026-02-01T00:00:00","120"\n"2026-02-02T00:00:00","95"\n'),
    format: 'meta_insights',
    tab: null,
    rows: 2,
    sums: {},
    nonAdditive: ['value'],
    period: { start: '2026-02-01', end: '2026-02-02' },
    warnings: ['no_tab'],
  },
  {
    name: 'campaigns.csv',
    bytes: utf8(MAILCHIMP),
    format: 'mailchimp_campaigns',
    tab: 'campaigns',
    rows: 2,
    sums: { clicks: 45 },
    grain: 'day',
    period: { start: '2018-06-09', end: '2018-06-19' },
    nonAdditive: ['open_rate', 'click_rate', 'recipients', 'unique_opens', 'unique_clicks'],
  },
  {
    name: 'klaviyo_campaigns.csv',
    bytes: utf8(
      'Campaign Name,Tags,Subject,List,Send Time,Send Weekday,Total Recipients,Unique Placed Order,Open Rate,Click Rate,Total Clicks\nGuide,,Read,All,2026-02-03 09:00:00,Tuesday,300,0,41.09%,3.2%,11\n',
    ),
    format: 'email_campaigns',
    tab: 'campaigns',
    rows: 1,
    sums: { clicks: 11 },
    grain: 'day',
  },
  {
    name: 'kampanjat_2026-01-01_2026-03-31.csv',
    bytes: utf8('Kampanja;Kanava;Kustannus (€);Näyttökerrat;Klikkaukset;Tavoittavuus\nOpas;Reddit;1 200,50;45 000;120;9 000\n'),
    format: 'campaign_table',
    tab: 'campaigns',
    rows: 1,
    sums: { spend: 1200.5, impressions: 45000, clicks: 120 },
    currency: 'EUR',
    period: { start: '2026-01-01', end: '2026-03-31' },
  },
];
