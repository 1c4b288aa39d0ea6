// LinkedIn, Demographics Report, its first table: impressions and clicks by company name, at most 25 of them. A thin slice of the whole (580 of
// 13,294 impressions in one account), and it says so. There is a name only: no domain, no spend, no reach.
import { LINKEDIN } from './linkedin';
import { linkedinDemographics } from './linkedinDemographics';
import type { ExportFormat } from './types';

export const linkedinCompanies: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_companies',
  tab: 'companies',
  report: 'demographics_report',
  level: 'company',
  title: linkedinDemographics.title,
  required: [['company'], ['impressions']],
  key: ['company'],
  totals: 'named',
  shareOfAll: 'percent of total impressions',
  fields: [
    { field: 'company', aliases: { en: ['company name segment'] } },
    { field: 'impressions', aliases: { en: ['impressions'] } },
    { field: 'clicks', aliases: { en: ['clicks'] } },
  ],
  aside: linkedinDemographics.aside,
};
