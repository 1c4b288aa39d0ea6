import { LINKEDIN_HEADER, LINKEDIN_PREAMBLE, LINKEDIN_ROWS, linkedinCells, linkedinText, utf16le } from '../fixtures';
import type { Layout } from './layout';

const PERIOD = { start: '2025-12-06', end: '2026-03-05' };
const titled = (title: string): string[] => [`${title} (in UTC)`, ...LINKEDIN_PREAMBLE.slice(1)];
const file = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  utf16le([...titled(title), header.join('\t'), ...rows.map((row) => row.join('\t'))].join('\n'));

const AD_COLUMNS = [
  'Creative Name',
  'Ad ID',
  'Creative Status',
  'Ad Introduction Text',
  'Ad Headline',
  'Ad Line',
  'Click URL',
  'Sponsored Update Type',
  'DSC Name',
];
const dropped = ['Average Daily Spend', 'Audience Penetration'];
const kept = LINKEDIN_HEADER.filter((name) => !dropped.includes(name));
const AD_HEADER = [...kept.slice(0, 15), ...AD_COLUMNS, ...kept.slice(15)];
const adCells = (id: string, spent: string, impressions: string, clicks: string, reach: string): string[] => {
  const cells = linkedinCells({ ...LINKEDIN_ROWS[1], spent, impressions, clicks, reach });
  const common = cells.filter((_, at) => !dropped.includes(LINKEDIN_HEADER[at]));
  const ad = ['Ad 1', id, 'Active', '"Pumps,\nnew ""line"""', '"See, hear"', '', 'https://a.example/?x=1', 'Image', ''];
  return [...common.slice(0, 15), ...ad, ...common.slice(15)];
};
const NO_REACH = ['Reach', 'Average Frequency', '"Cost per 1,000 People Reached"', 'Audience Penetration'];
const without = (names: readonly string[], row: readonly string[]) => row.filter((_, at) => !names.includes(LINKEDIN_HEADER[at]));
const split = (name: string, values: readonly string[], hidden: readonly string[]) => ({
  header: [...without(hidden, LINKEDIN_HEADER), name],
  rows: LINKEDIN_ROWS.map((row, at) => [...without(hidden, linkedinCells(row)), values[at]]),
});
const placement = split('Placement', ['On LinkedIn', 'Off LinkedIn'], NO_REACH);
const platform = split('Platform', ['LinkedIn', 'Audience network'], []);

const SEGMENT_COLUMNS =
  'Impressions|Percent of Total Impressions|Clicks|Percent of Total Clicks|Click Through Rate|Conversions|Percent of Total Conversions|Conversion Rate|Sends|Percent of Total Sends|Opens|Percent of Total Opens|Open Rate'.split(
    '|',
  );
const segment = (name: string, rows: readonly string[]): string[] => [
  [`${name} Segment`, ...SEGMENT_COLUMNS].join('\t'),
  ...rows.map((row) => [row, '0', '0%', '0%', '0', '0%', '0', '0%', '0%'].join('\t')),
  '\t'.repeat(13),
];
const SEGMENTS = [
  segment('Company Name', ['Rivitie Oy\t300\t2.257%\t0\t0%\t0%', '"Oksala, Oy"\t280\t2.106%\t0\t0%\t0%']),
  segment('Company Industry', [
    '"Technology, Information and Internet"\t9000\t67.7%\t25\t64.1%\t0.278%',
    'Machinery Manufacturing\t5496\t41.342%\t14\t35.9%\t0.255%',
  ]),
  segment('Company Size', ['2-10 employees\t1000\t7.522%\t3\t7.692%\t0.3%']),
  segment('Contextual Country/Region', ['Finland\t13294\t100%\t39\t100%\t0.293%']),
  segment('Location', []),
  segment('Job Seniority', ['CXO\t900\t6.77%\t4\t10.256%\t0.444%']),
  segment('Job Title', ['Chief Executive Officer\t700\t5.266%\t3\t7.692%\t0.429%']),
  segment('Job Function', ['Operations\t5000\t37.611%\t22\t56.41%\t0.44%', 'Engineering\t4000\t30.089%\t21\t53.846%\t0.525%']),
  segment('County', []),
  segment('Designated Market Area', ['None\t13294\t100%\t39\t100%\t0.293%']),
];

const CONVERSIONS = file(
  'Conversion Performance Report',
  [
    'Start Date (in UTC)',
    'Account Name',
    'Currency',
    'Campaign ID',
    'Campaign Name',
    'Conversion Name',
    'Conversion Type',
    'Total Spent',
    'Impressions',
    'Clicks',
    'Conversions',
    'Post-Click Conversions',
    'View-Through Conversions',
  ],
  [
    ['12/6/2025', 'Kuusiterä Oy', 'EUR', '700000001', 'Valves', 'Demo', 'Lead', '170.21', '6082', '13', '3', '2', '1'],
    ['12/6/2025', 'Kuusiterä Oy', 'EUR', '700000001', 'Valves', 'Guide', 'Download', '170.21', '6082', '13', '5', '5', '0'],
  ],
);
const CONVERSATIONS = file(
  'Conversation Ads Performance Report',
  [
    'Start Date (in UTC)',
    'Account Name',
    'Currency',
    'Campaign ID',
    'Campaign Name',
    'Total Spent',
    'Impressions',
    'Sends',
    'Opens',
    'Clicks',
    'Reach',
  ],
  [['12/6/2025', 'Kuusiterä Oy', 'EUR', '700000009', 'Invite', '99.5', '0', '120', '61', '8', '118']],
);

const days = ['12/6/2025', '12/7/2025', '12/9/2025'].map((start) => ({ ...LINKEDIN_ROWS[0], start }));
const weeks = ['12/6/2025', '12/8/2025', '12/15/2025'].map((start) => ({ ...LINKEDIN_ROWS[0], start }));
const months = ['12/6/2025', '1/1/2026', '3/1/2026'].map((start) => ({ ...LINKEDIN_ROWS[0], start }));

export const LINKEDIN_LAYOUTS: readonly Layout[] = [
  {
    name: 'account_1_campaign_performance_report.csv',
    bytes: utf16le(linkedinText()),
    format: 'linkedin_campaigns',
    tab: 'campaigns',
    rows: 2,
    sums: { spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 },
    period: PERIOD,
    currency: 'EUR',
    nonAdditive: ['reach', 'penetration', 'frequency', 'ctr'],
    encoding: 'utf-16le',
  },
  ...(
    [
      ['day', days],
      ['week', weeks],
      ['month', months],
    ] as const
  ).map(
    ([grain, rows]): Layout => ({
      name: `account_1_campaign_performance_report_${grain}.csv`,
      bytes: utf16le(linkedinText(rows)),
      format: 'linkedin_campaigns',
      tab: 'campaigns',
      rows: 3,
      sums: { spend: 510.63, impressions: 18246, clicks: 39, engagements: 0, leads: 0 },
      period: PERIOD,
      currency: 'EUR',
      grain,
    }),
  ),
  {
    name: 'account_1_creative_performance_report.csv',
    bytes: file('Ad Performance Report', AD_HEADER, [
      adCells('800000001', '100.11', '4000', '20', '2500'),
      adCells('800000002', '69.81', '3212', '6', '1987'),
    ]),
    format: 'linkedin_ads',
    tab: 'campaigns',
    rows: 2,
    currency: 'EUR',
    sums: { spend: 169.92, impressions: 7212, clicks: 26, engagements: 0, leads: 0 },
    period: PERIOD,
    level: 'ad',
    nonAdditive: ['reach'],
  },
  {
    name: 'account_1_campaign_placement_report.csv',
    bytes: file('Campaign Placement Report', placement.header, placement.rows),
    format: 'linkedin_placements',
    tab: 'campaigns',
    rows: 2,
    currency: 'EUR',
    sums: { spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 },
    period: PERIOD,
    level: 'placement',
  },
  {
    name: 'account_1_creative_placement_report.csv',
    bytes: file(
      'Creative Placement Report',
      [...placement.header, 'Ad ID'],
      placement.rows.map((row) => [...row, '8']),
    ),
    format: 'linkedin_ad_placements',
    tab: 'campaigns',
    rows: 2,
    period: { start: '2025-12-06', end: '2026-03-05' },
    currency: 'EUR',
    sums: { spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 },
    level: 'ad_placement',
  },
  {
    name: 'account_1_lan_campaign_performance_report.csv',
    bytes: file('LAN Campaign Performance Report', platform.header, platform.rows),
    format: 'linkedin_network',
    tab: 'campaigns',
    rows: 2,
    period: { start: '2025-12-06', end: '2026-03-05' },
    currency: 'EUR',
    sums: { spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 },
    level: 'platform',
  },
  {
    name: 'account_1_lan_creative_performance_report.csv',
    bytes: file(
      'LAN Ad Performance Report',
      [...platform.header, 'Ad ID'],
      platform.rows.map((row) => [...row, '8']),
    ),
    format: 'linkedin_ad_network',
    tab: 'campaigns',
    rows: 2,
    period: { start: '2025-12-06', end: '2026-03-05' },
    currency: 'EUR',
    sums: { spend: 340.12, impressions: 13294, clicks: 39, engagements: 0, leads: 0 },
    level: 'ad_platform',
  },
  {
    name: 'account_1_conversion_performance_report.csv',
    bytes: CONVERSIONS,
    format: 'linkedin_conversions',
    tab: null,
    rows: 2,
    currency: 'EUR',
    sums: { conversions: 8, post_click_conversions: 7, view_through_conversions: 1 },
    period: PERIOD,
    nonAdditive: ['spend', 'impressions', 'clicks'],
    warnings: ['no_tab'],
  },
  {
    name: 'account_1_conversation_ads_creative_performance_report.csv',
    bytes: CONVERSATIONS,
    format: 'linkedin_conversations',
    tab: null,
    rows: 1,
    currency: 'EUR',
    sums: { spend: 99.5, impressions: 0, sends: 120, opens: 61, clicks: 8 },
    period: PERIOD,
    nonAdditive: ['reach'],
    warnings: ['no_tab'],
  },
  {
    name: 'account_1_demographics_report.csv',
    bytes: utf16le([...titled('Demographics Report'), ...SEGMENTS.flat()].join('\n')),
    format: 'linkedin_companies',
    tab: 'companies',
    rows: 2,
    sums: { impressions: 580, clicks: 0 },
    period: PERIOD,
    warnings: ['part_of_all', 'tables_left_out'],
    tables: 10,
  },
  {
    name: 'demographics_2025-12-06_2026-03-05.csv',
    bytes: utf16le(
      [
        'Report period: December 6, 2025 - March 5, 2026',
        '',
        'Segment,Segment Value,Campaign Name,Impressions,Clicks,Total Spent,Leads,Sends,Opens',
        'Company Name,Rivitie Oy,Valves,300,2,0,0,0,0',
        'Company Name,"Oksala, Oy",Valves,280,1,0,0,0,0',
        'Job Seniority,CXO,Valves,900,4,0,0,0,0',
      ].join('\n'),
    ),
    format: 'linkedin_segment_list',
    tab: 'companies',
    rows: 2,
    sums: { impressions: 580, clicks: 3 },
    period: PERIOD,
    warnings: ['rows_left_out'],
  },
];
