// LinkedIn, Campaign Placement Report: the spend of the campaigns by placement. It has no reach.
import { AD_HEADERS, LINKEDIN, OTHER_HEADERS } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinPlacements: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_placements',
  tab: 'campaigns',
  report: 'campaign_placement_report',
  level: 'placement',
  title: /^campaign placement report\b/i,
  signs: ['placement'],
  never: [...AD_HEADERS, ...OTHER_HEADERS],
};
