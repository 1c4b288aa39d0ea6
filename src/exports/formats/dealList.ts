// Deals of a CRM without a format of its own, or of a list kept by hand. Found by name, in English or Finnish.
import type { ExportFormat } from './types';

export const dealList: ExportFormat = {
  id: 'deal_list',
  vendor: 'crm',
  tab: 'deals',
  report: 'deals',
  level: 'deal',
  required: [['title'], ['stage', 'status'], ['amount', 'company', 'created', 'closed', 'probability']],
  never: ['email', 'sähköposti', 'impressions', 'näyttökerrat', 'event type', 'lead date', 'verdict', 'budget', 'budjetti', 'touch'],
  key: ['id', 'title'],
  fields: [
    { field: 'id', reading: 'identifier', aliases: { en: ['deal id', 'opportunity id', 'id'], fi: ['kaupan tunnus', 'kaupan tunniste', 'tunnus'] } },
    {
      field: 'title',
      aliases: {
        en: ['deal name', 'deal title', 'opportunity name', 'deal', 'opportunity', 'title', 'name'],
        fi: ['kaupan nimi', 'kauppa', 'myyntimahdollisuus', 'mahdollisuus', 'tarjous', 'nimi'],
      },
    },
    {
      field: 'company',
      aliases: {
        en: ['company name', 'company', 'account name', 'account', 'customer', 'organization', 'organisation'],
        fi: ['yrityksen nimi', 'yritys', 'asiakas', 'organisaatio'],
      },
    },
    { field: 'stage', aliases: { en: ['deal stage', 'stage', 'phase', 'pipeline stage'], fi: ['kaupan vaihe', 'vaihe', 'myyntivaihe'] } },
    {
      field: 'status',
      reading: 'word',
      words: {
        open: 'open',
        won: 'won',
        lost: 'lost',
        avoin: 'open',
        auki: 'open',
        kesken: 'open',
        voitettu: 'won',
        hävitty: 'lost',
        menetetty: 'lost',
      },
      aliases: { en: ['deal status', 'status'], fi: ['kaupan tila', 'tila'] },
    },
    {
      field: 'probability',
      nonAdditive: true,
      aliases: { en: ['probability', 'probability (%)', 'deal probability'], fi: ['todennäköisyys', 'todennäköisyys (%)', 'todennäköisyys %'] },
    },
    { field: 'amount', aliases: { en: ['amount', 'value', 'deal value', 'deal size'], fi: ['arvo', 'summa', 'kaupan arvo', 'euroa'] } },
    { field: 'currency', aliases: { en: ['currency', 'currency code'], fi: ['valuutta'] } },
    {
      field: 'created',
      aliases: { en: ['created', 'create date', 'created date', 'created at', 'created on'], fi: ['luotu', 'luontipäivä', 'avattu'] },
    },
    { field: 'closed', aliases: { en: ['closed', 'closed date', 'close date', 'won date'], fi: ['suljettu', 'päättynyt', 'kaupan päivä'] } },
    {
      field: 'expected_close',
      aliases: { en: ['expected close date', 'expected close'], fi: ['odotettu päättyminen', 'arvioitu päätöspäivä', 'arvioitu sulkeutuminen'] },
    },
    {
      field: 'activity',
      aliases: { en: ['last activity', 'last activity date', 'last contacted'], fi: ['viimeisin toimenpide', 'viimeisin aktiviteetti'] },
    },
    { field: 'lost_reason', aliases: { en: ['lost reason', 'loss reason', 'reason lost'], fi: ['häviön syy', 'syy häviöön'] } },
    { field: 'deal_owner', aliases: { en: ['deal owner', 'owner', 'sales rep'], fi: ['vastuuhenkilö', 'myyjä', 'omistaja'] } },
    { field: 'contact', aliases: { en: ['contact', 'contact name', 'contact person'], fi: ['yhteyshenkilö'] } },
  ],
  nulls: ['-', '--', 'n/a'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'percent',
  period: 'observed',
};
