// Salesforce, opportunity report: the currency stands in the cell (`USD 485,000.00`), days in the user's order, two ids of 15 and 18 characters
// under one header, lines of text below the rows. UTF-8 with commas or UTF-16 with TABs. It has no status: the Stages tab explains the stages.
import type { ExportFormat } from './types';

export const salesforceDeals: ExportFormat = {
  id: 'salesforce_deals',
  vendor: 'salesforce',
  tab: 'deals',
  report: 'deals',
  level: 'deal',
  required: [['title'], ['stage', 'amount', 'closed', 'id']],
  never: ['deal name', 'deal - title', 'budget', 'event type'],
  key: ['id', 'title'],
  totals: 'named',
  footer: /^"?(confidential information\b|copyright\b|©|\(c\)).*/i,
  fields: [
    { field: 'id', reading: 'identifier', aliases: { en: ['opportunity id', 'opportunity id (18)', 'id'] } },
    { field: 'title', aliases: { en: ['opportunity name'], fi: ['myyntimahdollisuuden nimi'] } },
    { field: 'company', aliases: { en: ['account name', 'account'], fi: ['asiakkaan nimi'] } },
    { field: 'stage', aliases: { en: ['stage', 'stage name', 'opportunity stage'], fi: ['vaihe'] } },
    { field: 'probability', nonAdditive: true, aliases: { en: ['probability (%)', 'probability'], fi: ['todennäköisyys (%)'] } },
    { field: 'amount', aliases: { en: ['amount (converted)', 'amount'], fi: ['summa'] } },
    {
      field: 'currency',
      aliases: {
        en: [
          'amount (converted) currency',
          { name: 'amount currency', without: 'amount (converted)' },
          { name: 'opportunity currency', without: 'amount (converted)' },
          { name: 'currency', without: 'amount (converted)' },
        ],
      },
    },
    { field: 'created', aliases: { en: ['created date', 'create date'], fi: ['luontipäivä'] } },
    { field: 'closed', aliases: { en: ['close date', 'closed date'], fi: ['päättymispäivä'] } },
    { field: 'activity', aliases: { en: ['last activity', 'last activity date'] } },
    { field: 'lost_reason', aliases: { en: ['lost reason', 'loss reason', 'closed lost reason', 'why did we lose?'] } },
    { field: 'deal_owner', aliases: { en: ['opportunity owner', 'owner', 'owner name'], fi: ['omistaja'] } },
    { field: 'contact', aliases: { en: ['primary contact', 'contact name', 'contact: full name'] } },
  ],
  nulls: ['-'],
  decimal: { en: 'point', fi: 'comma' },
  shareUnit: 'percent',
  period: 'observed',
};
