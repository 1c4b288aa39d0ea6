// Pipedrive's deal export: UTF-8, comma, every cell quoted, LF, ISO times, decimal point; standard labels English, the company's own ones Finnish.
import { quotedLine } from './csvLine';
import type { DealState } from './dealStages';
import { DEALS, type ExampleDeal } from './deals';
import { utf8 } from './encode';

export const DEAL_FILES = { before: 'crm-deals-2026-03-17.csv', after: 'crm-deals-2026-03-31.csv' } as const;

const HEADER = [
  'Deal - ID',
  'Deal - Title',
  'Deal - Organization',
  'Deal - Value',
  'Deal - Currency',
  'Deal - Stage',
  'Deal - Status',
  'Deal - Probability',
  'Deal - Deal created',
  'Deal - Deal closed on',
  'Deal - Expected close date',
  'Deal - Lost reason',
  'Deal - Owner',
  'Organization - Toimiala',
  'Deal - Mistä kuuli meistä',
];

const cellsOf = (deal: ExampleDeal, state: DealState): readonly string[] => [
  String(deal.id),
  deal.title,
  deal.company,
  deal.value,
  'EUR',
  state.stage,
  state.status,
  String(state.probability),
  deal.created,
  state.closed ?? '',
  deal.expected,
  state.lostReason ?? '',
  deal.owner,
  deal.industry,
  deal.heard,
];

export const dealReport = (seen: keyof typeof DEAL_FILES): Uint8Array => {
  const rows = DEALS.flatMap((deal) => {
    const state = deal[seen];
    return state ? [cellsOf(deal, state)] : [];
  });
  return utf8([HEADER, ...rows].map((cells) => `${quotedLine(cells)}\n`).join(''));
};
