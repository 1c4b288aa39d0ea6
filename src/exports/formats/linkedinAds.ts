// LinkedIn, Ad Performance Report: the spend of the campaigns, ad by ad. The reach of the ads of one campaign adds up to more than its own.
import { AD_HEADERS, LINKEDIN, OTHER_HEADERS } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinAds: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_ads',
  tab: 'campaigns',
  report: 'creative_performance_report',
  level: 'ad',
  title: /^(ad|creative) performance report\b/i,
  signs: AD_HEADERS,
  never: [...OTHER_HEADERS, 'placement', 'platform', 'reporting starts', 'reporting ends'],
};
