// LinkedIn demographics as one flat table, one row per segment, value and campaign (seen in a test of others only). Its companies go to
// Companies, the other segments are counted and left out.
import { LINKEDIN } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinSegmentList: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_segment_list',
  tab: 'companies',
  report: 'demographics_list',
  level: 'company',
  required: [['company'], ['impressions']],
  signs: ['segment'],
  key: ['company'],
  totals: 'named',
  filter: { aliases: { en: ['segment'] }, keep: /^(member )?compan(y|ies)( names?)?$/i },
  fields: [
    { field: 'company', aliases: { en: ['segment value'] } },
    { field: 'impressions', aliases: { en: ['impressions'] } },
    { field: 'clicks', aliases: { en: ['clicks'] } },
  ],
  aside: [],
};
