// Dynamics 365, opportunities as .xlsx: three technical columns `(Do Not Modify) ...` come first, of which only the id is read; days may be
// serial numbers.
import type { ExportFormat } from './types';

export const dynamicsDeals: ExportFormat = {
  id: 'dynamics_deals',
  vendor: 'dynamics',
  tab: 'deals',
  report: 'deals',
  level: 'deal',
  required: [['title'], ['stage', 'status', 'probability', 'closed', 'expected_close', 'amount']],
  signs: ['(do not modify) opportunity', '(do not modify) row checksum', '(do not modify) modified on', 'topic'],
  never: ['deal name', 'opportunity name', 'deal - title', 'event type', 'budget'],
  key: ['id', 'title'],
  fields: [
    { field: 'id', reading: 'identifier', aliases: { en: ['(do not modify) opportunity', 'opportunity id'] } },
    { field: 'title', aliases: { en: ['topic'], fi: ['aihe'] } },
    {
      field: 'company',
      aliases: { en: ['account', 'potential customer', 'customer', 'parent account', 'company name'], fi: ['asiakas', 'potentiaalinen asiakas'] },
    },
    { field: 'stage', aliases: { en: ['pipeline phase', 'sales stage', 'status reason'], fi: ['myyntivaihe', 'tilan syy'] } },
    {
      field: 'status',
      reading: 'word',
      words: { open: 'open', won: 'won', lost: 'lost', avoin: 'open', voitettu: 'won', hävitty: 'lost' },
      aliases: { en: ['status'], fi: ['tila'] },
    },
    { field: 'probability', nonAdditive: true, aliases: { en: ['probability'], fi: ['todennäköisyys'] } },
    { field: 'amount', aliases: { en: ['actual revenue', 'est. revenue', 'estimated revenue', 'total amount', 'amount'], fi: ['arvioitu tuotto'] } },
    { field: 'currency', aliases: { en: ['currency'], fi: ['valuutta'] } },
    { field: 'created', aliases: { en: ['created on'], fi: ['luontiaika'] } },
    { field: 'closed', aliases: { en: ['actual close date', 'close date'], fi: ['todellinen sulkemispäivä'] } },
    { field: 'expected_close', aliases: { en: ['est. close date', 'estimated close date'], fi: ['arvioitu sulkemispäivä'] } },
    { field: 'deal_owner', aliases: { en: ['owner'], fi: ['omistaja'] } },
    { field: 'contact', aliases: { en: ['contact', 'primary contact'], fi: ['yhteyshenkilö'] } },
  ],
  nulls: ['--', '-'],
  decimal: { fi: 'comma' },
  shareUnit: 'percent',
  period: 'observed',
};
