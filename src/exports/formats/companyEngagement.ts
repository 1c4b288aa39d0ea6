// A company-level table: LinkedIn's company engagement report, or a visitor-identification summary per company. No real file with its header
// is published, so everything is found by name; the period stands in the file's name or is taken as 90 days.
import type { ExportFormat } from './types';

export const companyEngagement: ExportFormat = {
  id: 'company_engagement',
  vendor: 'linkedin',
  tab: 'companies',
  report: 'company_engagement',
  level: 'company',
  required: [['company'], ['impressions', 'clicks', 'engagements', 'organic_engagements', 'visits', 'engagement_level']],
  never: ['campaign name', 'ad id', 'deal - title', 'deal name', 'first name', 'etunimi', 'started at', 'visit length'],
  key: ['company', 'domain'],
  vendorWithout: { fields: ['impressions', 'clicks', 'engagements', 'organic_engagements', 'engagement_level'], vendor: 'visitor_identification' },
  fields: [
    {
      field: 'company',
      aliases: {
        en: [
          'company name',
          'companyname',
          'company',
          'account name',
          'account',
          'company page',
          'organization',
          'organisation',
          'organization name',
        ],
        fi: ['yrityksen nimi', 'yritys', 'organisaatio', 'nimi'],
      },
    },
    {
      field: 'domain',
      reading: 'domain',
      aliases: {
        en: ['domain', 'company domain', 'website', 'company website', 'companywebsite'],
        fi: ['verkkotunnus', 'verkkosivut', 'verkkosivu', 'www'],
      },
    },
    {
      field: 'impressions',
      aliases: { en: ['impressions', 'paid impressions', 'paidimpressions', 'ad impressions'], fi: ['näyttökerrat', 'maksetut näyttökerrat'] },
    },
    { field: 'clicks', aliases: { en: ['clicks', 'paid clicks', 'paidclicks', 'ad clicks'], fi: ['klikkaukset', 'maksetut klikkaukset'] } },
    {
      field: 'engagements',
      aliases: {
        en: ['paid engagements', 'paidengagements', 'ad engagement', 'ad engagements', 'engagements', 'total engagements'],
        fi: ['reaktiot', 'mainosten reaktiot', 'sitoutumiset'],
      },
    },
    {
      field: 'organic_engagements',
      aliases: { en: ['organic engagements', 'organicengagements', 'organic engagement'], fi: ['orgaaniset reaktiot', 'orgaaniset sitoutumiset'] },
    },
    {
      field: 'visits',
      aliases: { en: ['website visits', 'visits', 'sessions', 'site visits'], fi: ['käynnit', 'käyntejä', 'sivustokäynnit', 'istunnot'] },
    },
    {
      field: 'engagement_level',
      aliases: { en: ['engagement level', 'engagementlevel', 'engagement score'], fi: ['sitoutumisaste', 'sitoutumisen taso'] },
    },
  ],
  aside: [
    { measure: 'members_targeted', aliases: { en: ['members targeted', 'targeted'], fi: ['kohdistetut jäsenet'] } },
    { measure: 'members_engaged', aliases: { en: ['members engaged'] } },
    { measure: 'unique_visitors', aliases: { en: ['unique visitors', 'visitors'], fi: ['yksilölliset kävijät', 'kävijät'] } },
    { measure: 'engagement_rate', aliases: { en: ['engagement rate'] } },
    { measure: 'ctr', aliases: { en: ['ctr', 'click through rate'] } },
  ],
  nulls: ['-', '--', 'n/a', '(not set)', '(unknown)'],
  decimal: { fi: 'comma' },
  shareUnit: 'fraction',
  period: 'name_or_90_days',
};
