// LinkedIn, Demographics Report: ten tables, one a segment, at most 25 rows each. Members belong to several functions and industries, so that
// nothing may be added (industries summed to 14,496 of 13,294 impressions). No tab takes it; the table by company does, see linkedinCompanies.
import { LINKEDIN } from './linkedin';
import type { ExportFormat, FieldDef } from './types';

const counted = (field: string): FieldDef => ({ field, reading: 'count', nonAdditive: true, aliases: { en: [field] } });

export const linkedinDemographics: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_demographics',
  tab: null,
  report: 'demographics_report',
  level: 'segment',
  title: /^demographics report\b/i,
  required: [['segment'], ['impressions']],
  signs: ['percent of total impressions', 'percent of total clicks'],
  never: ['company name segment', 'company', 'company name', 'campaign name', 'campaign id'],
  key: ['segment'],
  totals: 'named',
  fields: [{ field: 'segment', place: 0, aliases: {} }, ...['impressions', 'clicks', 'conversions', 'sends', 'opens'].map(counted)],
  aside: [
    { measure: 'ctr', aliases: { en: ['click through rate'] } },
    { measure: 'conversion_rate', aliases: { en: ['conversion rate'] } },
    { measure: 'open_rate', aliases: { en: ['open rate'] } },
    { measure: 'share_of_impressions', aliases: { en: ['percent of total impressions'] } },
    { measure: 'share_of_clicks', aliases: { en: ['percent of total clicks'] } },
  ],
};
