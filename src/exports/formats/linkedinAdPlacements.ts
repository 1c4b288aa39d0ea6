// LinkedIn, Creative Placement Report: the spend of the ads by placement. It has no reach.
import { LINKEDIN, OTHER_HEADERS } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinAdPlacements: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_ad_placements',
  tab: 'campaigns',
  report: 'creative_placement_report',
  level: 'ad_placement',
  title: /^(creative|ad) placement report\b/i,
  signs: ['placement'],
  never: OTHER_HEADERS,
};
