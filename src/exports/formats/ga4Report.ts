// Google Analytics 4, any table but the landing pages: acquisition, pages and screens, events, technology, and the 18 tables of a snapshot.
// They describe the whole site by a dimension that is no page of arrival and no company, so no tab takes them.
import type { AsideDef, ExportFormat } from './types';

const averages: readonly string[] = [
  'views per active user',
  'average engagement time per active user',
  'average engagement time per session',
  'engaged sessions per active user',
  'engaged sessions per user',
  'event count per active user',
  'event count per user',
  'events per session',
  'average session duration',
  'engagement rate',
  'bounce rate',
  'user key event rate',
  'session key event rate',
];
const asideOf = (name: string): AsideDef => ({ measure: name.replace(/ /g, '_'), aliases: { en: [name] } });

export const ga4Report: ExportFormat = {
  id: 'ga4_report',
  vendor: 'google_analytics',
  tab: null,
  report: 'ga4_report',
  level: 'dimension',
  above: /^#/,
  required: [
    ['dimension'],
    ['sessions', 'users', 'new_users', 'views', 'event_count', 'key_events', 'revenue', 'engaged_sessions', 'returning_users'],
  ],
  never: ['landing page', 'landing page + query string', 'landing page and query string'],
  key: ['dimension'],
  totals: 'named',
  footer: /^#(\s|-|$)/,
  fields: [
    { field: 'dimension', place: 0, nulls: [], blank: '(not set)', aliases: {} },
    { field: 'sessions', reading: 'count', aliases: { en: ['sessions'] } },
    { field: 'engaged_sessions', reading: 'count', aliases: { en: ['engaged sessions'] } },
    { field: 'users', reading: 'count', nonAdditive: true, aliases: { en: ['active users', 'total users', 'users'] } },
    { field: 'new_users', reading: 'count', aliases: { en: ['new users'] } },
    { field: 'returning_users', reading: 'count', nonAdditive: true, aliases: { en: ['returning users'] } },
    { field: 'views', reading: 'count', aliases: { en: ['views'] } },
    { field: 'event_count', reading: 'count', aliases: { en: ['event count'] } },
    { field: 'key_events', reading: 'number', aliases: { en: ['key events', 'conversions'] } },
    { field: 'revenue', reading: 'money', aliases: { en: ['total revenue', 'purchase revenue'] } },
  ],
  aside: averages.map(asideOf),
  nulls: ['(not set)'],
  decimal: { en: 'point' },
  shareUnit: 'fraction',
  period: 'preamble',
};
