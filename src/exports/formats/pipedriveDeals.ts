// Pipedrive, deals: UTF-8, comma, every cell quoted, LF. Standard labels are English, custom ones in the user's words, and the visible columns decide the file.
import type { ExportFormat } from './types';

export const pipedriveDeals: ExportFormat = {
  id: 'pipedrive_deals',
  vendor: 'pipedrive',
  tab: 'deals',
  report: 'deals',
  level: 'deal',
  required: [
    ['id', 'title'],
    ['stage', 'status'],
  ],
  key: ['id', 'title'],
  fields: [
    { field: 'id', reading: 'identifier', aliases: { en: ['deal - id'] } },
    { field: 'title', aliases: { en: ['deal - title'] } },
    { field: 'company', aliases: { en: ['deal - organization', 'organization - name', 'deal - organisation'] } },
    { field: 'stage', aliases: { en: ['deal - stage', 'deal - stage (pipeline)'] } },
    { field: 'status', reading: 'word', words: { open: 'open', won: 'won', lost: 'lost' }, aliases: { en: ['deal - status'] } },
    { field: 'probability', nonAdditive: true, aliases: { en: ['deal - probability'] } },
    { field: 'amount', aliases: { en: ['deal - value'] } },
    { field: 'currency', aliases: { en: ['deal - currency', 'deal - currency of value'] } },
    { field: 'created', aliases: { en: ['deal - deal created', 'deal - created', 'deal - add time'] } },
    { field: 'closed', aliases: { en: ['deal - deal closed on', 'deal - close time', 'deal - won time', 'deal - lost time'] } },
    { field: 'expected_close', aliases: { en: ['deal - expected close date'] } },
    { field: 'lost_reason', aliases: { en: ['deal - lost reason'] } },
    { field: 'activity', aliases: { en: ['deal - last activity date', 'deal - last activity'] } },
    { field: 'deal_owner', aliases: { en: ['deal - owner'] } },
    { field: 'contact', aliases: { en: ['deal - contact person', 'contact person', 'person - name'] } },
  ],
  nulls: [],
  decimal: { en: 'point' },
  dayOrder: { en: 'dmy' },
  shareUnit: 'percent',
  period: 'observed',
};
