// HubSpot's deal export: UTF-8 without byte order mark, comma, every cell quoted, LF.
import { quotedLine } from './csvLine';
import { utf8 } from './encode';
import { SERVICE_DEALS } from './serviceDeals';

export const SERVICE_DEAL_FILE = 'hubspot-crm-exports-huoltosopimukset-2026-03-31.csv';

const HEADER = [
  'Record ID',
  'Deal Name',
  'Pipeline',
  'Deal Stage',
  'Amount',
  'Amount in company currency',
  'Currency in company currency',
  'Close Date',
  'Create Date',
  'Last Activity Date',
  'Deal owner',
  'Deal Type',
  'Associated Company IDs (Primary)',
  'Associated Company Names (Primary)',
];

export const serviceDealReport = (): Uint8Array => {
  const rows = SERVICE_DEALS.map((deal, at) => [
    String(deal.id),
    deal.name,
    'Huolto',
    deal.stage,
    deal.amount,
    deal.amount,
    'EUR',
    `${deal.closed} 12:00`,
    `${deal.created} 08:${String(10 + at)}`,
    `${deal.activity} 14:${String(10 + at)}`,
    deal.owner,
    'Existing Business',
    String(9_210_400_200 + at * 31),
    deal.company,
  ]);
  return utf8([HEADER, ...rows].map((cells) => `${quotedLine(cells)}\n`).join(''));
};
