// Visitor identification summed up by company (Leadfeeder, Lusha and the like): visits, first and last of them. The company may stand under a mere
// `name`, so that one of the columns that only such lists have must be there.
import { companyEngagement } from './companyEngagement';
import type { ExportFormat } from './types';

export const VISITOR_SIGNS: readonly string[] = [
  'first visit date',
  'last visit date',
  'first visit',
  'last visit',
  'high-intent pageviews',
  'ensimmäinen käynti',
  'viimeisin käynti',
  'viimeinen käynti',
];

const field = (name: string) => companyEngagement.fields.filter((def) => def.field === name);

export const visitorCompanies: ExportFormat = {
  ...companyEngagement,
  id: 'visitor_companies',
  vendor: 'visitor_identification',
  vendorWithout: undefined,
  report: 'visitor_companies',
  required: [['company', 'domain'], ['visits']],
  signs: VISITOR_SIGNS,
  never: [...(companyEngagement.never ?? []), 'impressions', 'paid impressions', 'näyttökerrat'],
  fields: [
    ...field('company').map((def) => ({ ...def, aliases: { ...def.aliases, en: [...(def.aliases.en ?? []), 'lead name', 'name'] } })),
    ...field('domain').map((def) => ({ ...def, aliases: { ...def.aliases, en: [...(def.aliases.en ?? []), 'website url', 'web site'] } })),
    ...field('visits'),
  ],
};
