// LinkedIn, LAN Ad Performance Report: the spend of the ads on LinkedIn and in its audience network.
import { LINKEDIN, OTHER_HEADERS } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinAdNetwork: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_ad_network',
  tab: 'campaigns',
  report: 'lan_creative_performance_report',
  level: 'ad_platform',
  title: /^lan (ad|creative) performance report\b/i,
  signs: ['platform'],
  never: OTHER_HEADERS,
};
