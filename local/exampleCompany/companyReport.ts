// Company engagement table, UTF-8 with commas. Its period stands only in its name.
import { companyEngagement } from './companyEngagement';
import { csvLine } from './csvLine';
import { utf8 } from './encode';

export const COMPANY_FILE = 'company_engagement_report_2026-01-01_2026-03-31.csv';

const HEADER = [
  'Company name',
  'Company website',
  'Engagement level',
  'Members targeted',
  'Paid impressions',
  'Paid clicks',
  'Paid engagements',
  'Organic engagements',
];

const level = (engagements: number): string => {
  if (engagements >= 12) return 'Very high';
  if (engagements >= 8) return 'High';
  if (engagements >= 4) return 'Medium';
  return engagements >= 1 ? 'Low' : 'Very low';
};

export const companyReport = (): Uint8Array => {
  const rows = companyEngagement().map((row) => [
    row.company,
    row.website,
    level(row.engagements + row.organic),
    String(row.targeted),
    String(row.impressions),
    String(row.clicks),
    String(row.engagements),
    String(row.organic),
  ]);
  return utf8([HEADER, ...rows].map((cells) => `${csvLine(cells, ',')}\n`).join(''));
};
