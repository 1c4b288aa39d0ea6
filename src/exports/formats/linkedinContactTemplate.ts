// LinkedIn's template for a list of contacts: `email,firstname,lastname,jobtitle,employeecompany,country,googleaid`. It says nothing of consent,
// so that whoever comes from it is of unknown consent.
import type { ExportFormat } from './types';

export const linkedinContactTemplate: ExportFormat = {
  id: 'linkedin_contact_template',
  vendor: 'linkedin',
  tab: 'people',
  report: 'contact_list',
  level: 'person',
  required: [['name', 'email']],
  signs: ['googleaid', 'employeecompany'],
  key: ['name', 'email'],
  totals: 'named',
  fields: [
    { field: 'name', aliases: {}, parts: [{ en: ['firstname'] }, { en: ['lastname'] }] },
    { field: 'title', aliases: { en: ['jobtitle'] } },
    { field: 'company', aliases: { en: ['employeecompany'] } },
    { field: 'email', aliases: { en: ['email'] } },
  ],
  nulls: [],
  shareUnit: 'fraction',
  period: 'none',
};
