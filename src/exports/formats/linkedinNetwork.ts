// LinkedIn, LAN Campaign Performance Report: the spend of the campaigns on LinkedIn and in its audience network.
import { AD_HEADERS, LINKEDIN, OTHER_HEADERS } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinNetwork: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_network',
  tab: 'campaigns',
  report: 'lan_campaign_performance_report',
  level: 'platform',
  title: /^lan campaign performance report\b/i,
  signs: ['platform'],
  never: [...AD_HEADERS, ...OTHER_HEADERS],
};
