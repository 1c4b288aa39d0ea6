// Google Ads, a card of the overview: one row per day (`Thu, 5 Feb 2026`, `US$50.00`) for the whole account. It names no campaign, so that the
// same money would count twice beside the table of campaigns: no tab takes it.
import type { ExportFormat } from './types';

export const googleAdsOverview: ExportFormat = {
  id: 'google_ads_overview',
  vendor: 'google_ads',
  tab: null,
  report: 'overview_card',
  level: 'account',
  required: [['start'], ['spend', 'impressions', 'clicks']],
  never: ['campaign', 'campaign name', 'kampanja', 'company', 'company name', 'yritys', 'page', 'landing page', 'event type', 'type', 'email'],
  key: ['start'],
  totals: 'named',
  fields: [
    { field: 'start', reading: 'date', aliases: { en: ['date', 'day'], fi: ['päivä', 'päivämäärä'] } },
    { field: 'spend', reading: 'money', aliases: { en: ['cost'], fi: ['kustannus'] } },
    { field: 'impressions', reading: 'count', aliases: { en: ['impressions', 'impr.'], fi: ['näyttökerrat'] } },
    { field: 'clicks', reading: 'count', aliases: { en: ['clicks'], fi: ['klikkaukset'] } },
    { field: 'conversions', reading: 'number', aliases: { en: ['conversions'], fi: ['konversiot'] } },
  ],
  aside: [
    { measure: 'cpc', aliases: { en: ['avg. cpc'] } },
    { measure: 'ctr', aliases: { en: ['ctr'] } },
    { measure: 'cost_per_conversion', aliases: { en: ['cost / conv.'] } },
  ],
  nulls: ['--', '-'],
  decimal: { en: 'point', fi: 'comma' },
  shareUnit: 'percent',
  period: 'rows',
};
