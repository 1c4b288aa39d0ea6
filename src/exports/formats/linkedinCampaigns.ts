// LinkedIn Campaign Manager, Campaign Performance Report: 73 columns, the same in every language. Rows are campaigns over the whole period,
// or over a day, a week or a month each where Start Date varies.
import { AD_HEADERS, LINKEDIN, OTHER_HEADERS } from './linkedin';
import type { ExportFormat } from './types';

export const linkedinCampaigns: ExportFormat = {
  ...LINKEDIN,
  id: 'linkedin_campaigns',
  tab: 'campaigns',
  report: 'campaign_performance_report',
  level: 'campaign',
  title: /^campaign performance report\b/i,
  never: [...AD_HEADERS, ...OTHER_HEADERS, 'placement', 'platform', 'reporting starts', 'reporting ends'],
  positions: {
    width: 73,
    cells: [
      { position: 2, pattern: /^[A-Z]{3}$/ },
      { position: 7, pattern: /^\d{4,}$/ },
      { position: 16, pattern: /^[\d\s.,\u00a0\u202f]+$/ },
      { position: 17, pattern: /^[\d\s.,\u00a0\u202f]+$/ },
      { position: 18, pattern: /^[\d.,]+[\s\u00a0\u202f]?%$/ },
    ],
  },
};
