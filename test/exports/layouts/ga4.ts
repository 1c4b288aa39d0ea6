import { GA4_PAGES_TEXT, ga4Preamble, utf8 } from '../fixtures';
import type { Layout } from './layout';

const QUARTER = { start: '2026-01-01', end: '2026-03-31' };
const standard = (report: string, dimension: string, header: string, rows: readonly string[]): Uint8Array =>
  utf8([...ga4Preamble(report, dimension), header, ...rows].join('\r\n'));

const dates = ['# Start date: 20260101', '# End date: 20260331'];
const snapshot = [
  [
    '# ----------------------------------------',
    '# Report CSV Export',
    '# ----------------------------------------',
    ...dates,
    'Nth day,Active users',
    '0000,12',
    '0001,15',
    '',
  ],
  [...dates, 'Nth day,New users', '0000,7', '0001,9', ''],
  [...dates, 'First user primary channel group (Default Channel Group),New users', 'Direct,10', 'Organic Search,6', ''],
  [...dates, 'Country,Active users', 'Finland,20', 'Sweden,7', ''],
  [...dates, 'Page title and screen class,Views', 'Front page,40', '"Valves, new",21', ''],
  [...dates, 'Event name,Event count', 'page_view,61', 'scroll,30', ''],
  [...dates, 'Event name,Key events', ''],
  [...dates, 'Nth day,30 days,7 days,1 day', '0000,310,90,12', ''],
  [...dates, 'Session primary channel group (Default Channel Group),Sessions', 'Direct,18', 'Paid Social,11', ''],
  [...dates, 'Nth day,Sessions', '0000,18', '0001,20', ''],
  [...dates, 'First user source / medium,Total users', 'google / organic,14', '(direct) / (none),9', ''],
  [...dates, 'Session source / medium,Sessions', 'google / organic,17', '(direct) / (none),12', ''],
  [...dates, 'City,Active users', 'Tampere,8', '(not set),3', ''],
  [...dates, 'Language,Active users', 'Finnish,19', 'English,8', ''],
  [...dates, 'Browser,Active users', 'Chrome,20', 'Safari,7', ''],
  [...dates, 'Device category,Active users', 'desktop,22', 'mobile,5', ''],
  [...dates, 'Platform,Active users', 'web,27', ''],
  [...dates, 'Nth day,Event count', '0000,61', '0001,70', ''],
].flat();

export const GA4_LAYOUTS: readonly Layout[] = [
  {
    name: 'Landing_page.csv',
    bytes: utf8(GA4_PAGES_TEXT),
    format: 'ga4_landing_pages',
    tab: 'pages',
    rows: 5,
    sums: { sessions: 578, new_users: 302, key_events: 12, revenue: 0 },
    period: QUARTER,
    nonAdditive: ['users', 'engagement_seconds', 'session_key_event_rate'],
  },
  {
    name: 'Free_form.csv',
    bytes: utf8(
      [
        ...['# ----------------------------------------', '# Free form 1', '# kuusitera.example', '# ----------------------------------------'],
        ...['# 20251213-20260312', '', 'Landing page,Sessions', ',175596,Grand total', '/,100000', '/valves,57506'],
      ].join('\n'),
    ),
    format: 'ga4_landing_pages',
    tab: 'pages',
    rows: 2,
    totalRows: 1,
    sums: { sessions: 157506 },
    stated: { sessions: 175596 },
    period: { start: '2025-12-13', end: '2026-03-12' },
    warnings: ['total_short'],
  },
  {
    name: 'Traffic_acquisition_Session_primary_channel_group_(Default_Channel_Group).csv',
    bytes: standard(
      'Traffic acquisition',
      'Session primary channel group (Default Channel Group)',
      'Session primary channel group (Default channel group),Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue',
      ['Direct,412,210,0.5097087378640777,21.4,5.2,2142,7,0.0169,0', '(not set),5,0,0,0,1,5,0,0,0'],
    ),
    format: 'ga4_report',
    tab: null,
    rows: 2,
    sums: { sessions: 417, engaged_sessions: 210, event_count: 2147, key_events: 7, revenue: 0 },
    period: QUARTER,
    nonAdditive: ['engagement_rate', 'average_engagement_time_per_session'],
    warnings: ['no_tab'],
  },
  {
    name: 'Pages_and_screens_Page_path_and_screen_class.csv',
    bytes: standard(
      'Pages and screens',
      'Page path and screen class',
      'Page path and screen class,Views,Active users,Views per active user,Average engagement time per active user,Event count,Key events,Total revenue',
      ['/,620,365,1.6986301369863013,19.06,1900,7,0'],
    ),
    format: 'ga4_report',
    tab: null,
    rows: 1,
    period: { start: '2026-01-01', end: '2026-03-31' },
    sums: { views: 620, event_count: 1900, key_events: 7, revenue: 0 },
    nonAdditive: ['users', 'views_per_active_user'],
    warnings: ['no_tab'],
  },
  {
    name: 'Events_Event_name.csv',
    bytes: standard('Events', 'Event name', 'Event name,Event count,Total users,Event count per active user,Total revenue', [
      'page_view,900,365,2.46,0',
    ]),
    format: 'ga4_report',
    tab: null,
    rows: 1,
    period: { start: '2026-01-01', end: '2026-03-31' },
    sums: { event_count: 900, revenue: 0 },
    warnings: ['no_tab'],
  },
  {
    name: 'Tech_details_Browser.csv',
    bytes: standard('Tech details', 'Browser', 'Browser,Active users,New users,Engaged sessions,Engagement rate', ['Chrome,300,220,180,0.5176']),
    format: 'ga4_report',
    tab: null,
    rows: 1,
    period: { start: '2026-01-01', end: '2026-03-31' },
    sums: { new_users: 220, engaged_sessions: 180 },
    warnings: ['no_tab'],
  },
  {
    name: 'data-export.csv',
    bytes: utf8(snapshot.join('\n')),
    format: 'ga4_report',
    tab: null,
    rows: 2,
    sums: {},
    period: QUARTER,
    warnings: ['no_tab'],
    tables: 18,
  },
];
