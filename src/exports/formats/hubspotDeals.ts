// HubSpot, deals: UTF-8, comma, every cell quoted. Headers in the portal's language stand beside untranslated ones. The file has no status:
// what is won or lost is a stage that the Stages tab explains. Amounts are in the company's currency where that column is exported.
import type { ExportFormat } from './types';

export const hubspotDeals: ExportFormat = {
  id: 'hubspot_deals',
  vendor: 'hubspot',
  tab: 'deals',
  report: 'deals',
  level: 'deal',
  required: [['title'], ['id', 'stage', 'amount', 'created', 'closed']],
  never: ['deal - title', 'opportunity name', 'budget', 'budjetti', 'touch'],
  key: ['id', 'title'],
  fields: [
    { field: 'id', reading: 'identifier', aliases: { en: ['record id', 'deal id'], es: ['id de registro'], fr: ["id de l'enregistrement"] } },
    { field: 'title', aliases: { en: ['deal name'], fi: ['kaupan nimi'], es: ['nombre del negocio'], fr: ['nom de la transaction'] } },
    {
      field: 'company',
      first: true,
      aliases: {
        en: [
          'associated company names (primary)',
          'associated company (primary)',
          'associated company',
          'associated company names',
          'primary associated company',
          'company name',
        ],
        es: ['empresa asociada', 'nombre de la empresa'],
      },
    },
    { field: 'stage', aliases: { en: ['deal stage'], fi: ['kaupan vaihe'], es: ['etapa del negocio'], fr: ['phase de la transaction'] } },
    { field: 'probability', nonAdditive: true, aliases: { en: ['deal probability', 'probability'], es: ['probabilidad del negocio'] } },
    { field: 'amount', aliases: { en: ['amount in company currency', 'amount'], fi: ['summa'], es: ['valor', 'importe'], fr: ['montant'] } },
    {
      field: 'currency',
      aliases: {
        en: [
          'currency in company currency',
          'company currency',
          { name: 'currency', without: 'amount in company currency' },
          { name: 'deal currency', without: 'amount in company currency' },
        ],
        es: ['moneda'],
      },
    },
    { field: 'created', aliases: { en: ['create date', 'created date'], fi: ['luontipäivä'], es: ['fecha de creación'], fr: ['date de création'] } },
    { field: 'closed', aliases: { en: ['close date', 'closed date'], fi: ['sulkemispäivä'], es: ['fecha de cierre'], fr: ['date de fermeture'] } },
    {
      field: 'activity',
      aliases: { en: ['last activity date', 'last activity', 'last contacted'], es: ['fecha de la última actividad'] },
    },
    { field: 'lost_reason', aliases: { en: ['closed lost reason', 'lost reason'], es: ['motivo de cierre perdido'] } },
    { field: 'deal_owner', aliases: { en: ['deal owner'], es: ['propietario del negocio'], fr: ['propriétaire de la transaction'] } },
    {
      field: 'contact',
      first: true,
      aliases: { en: ['associated contact names', 'associated contact', 'primary contact', 'contact name'], es: ['contacto asociado'] },
    },
  ],
  nulls: [],
  decimal: { en: 'point', fi: 'point', es: 'point', fr: 'point' },
  dayOrder: { en: 'dmy' },
  shareUnit: 'fraction',
  period: 'observed',
};
