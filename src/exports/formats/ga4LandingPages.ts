// Google Analytics 4, landing pages: the standard report (nine `#` lines, no totals) and a free-form exploration (its first row is the grand
// total, one cell longer than the header). Times are seconds, rates are fractions, decimals have a point. Users of two pages may be the same.
import type { ExportFormat } from './types';

export const ga4LandingPages: ExportFormat = {
  id: 'ga4_landing_pages',
  vendor: 'google_analytics',
  tab: 'pages',
  report: 'landing_pages',
  level: 'page',
  title: /^#.*\blanding page\b/i,
  required: [['page'], ['sessions']],
  never: ['company', 'company name', 'yritys'],
  key: ['page'],
  totals: 'named',
  footer: /^#(\s|-|$)/,
  fields: [
    {
      field: 'page',
      nulls: [],
      blank: '(not set)',
      aliases: {
        en: ['landing page', 'landing page + query string', 'landing page and query string'],
        fi: ['aloitussivu', 'saapumissivu', 'laskeutumissivu'],
      },
    },
    { field: 'sessions', aliases: { en: ['sessions'], fi: ['istunnot'] } },
    { field: 'users', nonAdditive: true, aliases: { en: ['active users', 'total users', 'users'], fi: ['aktiiviset käyttäjät', 'käyttäjät'] } },
    { field: 'new_users', aliases: { en: ['new users'], fi: ['uudet käyttäjät'] } },
    {
      field: 'engagement_seconds',
      nonAdditive: true,
      aliases: { en: ['average engagement time per session'], fi: ['keskimääräinen sitoutumisaika istuntoa kohden'] },
    },
    { field: 'key_events', reading: 'number', aliases: { en: ['key events', 'conversions'], fi: ['tärkeät tapahtumat', 'konversiot'] } },
    { field: 'revenue', aliases: { en: ['total revenue', 'purchase revenue'], fi: ['kokonaistuotto'] } },
  ],
  aside: [
    { measure: 'session_key_event_rate', aliases: { en: ['session key event rate', 'session conversion rate'] } },
    { measure: 'engagement_rate', aliases: { en: ['engagement rate'] } },
    { measure: 'bounce_rate', aliases: { en: ['bounce rate'] } },
    { measure: 'engagement_time_per_user', aliases: { en: ['average engagement time per active user'] } },
  ],
  nulls: ['(not set)'],
  decimal: { en: 'point', fi: 'comma' },
  shareUnit: 'fraction',
  period: 'preamble',
};
