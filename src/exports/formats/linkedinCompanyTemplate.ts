// LinkedIn's template for a list of companies, as people upload it and as this add-on writes it: lower-case headers without blanks, of which only
// the name is required; countries as two letters.
import type { ExportFormat } from './types';

export const linkedinCompanyTemplate: ExportFormat = {
  id: 'linkedin_company_template',
  vendor: 'linkedin',
  tab: 'accounts',
  report: 'company_list',
  level: 'account',
  required: [['name']],
  signs: ['companyemaildomain', 'linkedincompanypageurl', 'companycountry'],
  key: ['name', 'domain'],
  totals: 'named',
  fields: [
    { field: 'name', aliases: { en: ['companyname'] } },
    { field: 'domain', reading: 'domain', aliases: { en: ['companywebsite', 'companyemaildomain'] }, instead: { en: ['companyemaildomain'] } },
    { field: 'industry', aliases: { en: ['industry'] } },
    { field: 'city', aliases: { en: ['city'] } },
    { field: 'country', aliases: { en: ['companycountry'] } },
  ],
  nulls: [],
  shareUnit: 'fraction',
  period: 'none',
};
