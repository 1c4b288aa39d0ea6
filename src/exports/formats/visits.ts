// Visitor identification (Leadfeeder, Albacross, Vainu, Snitcher and the like): one row is one visit of an identified company. No vendor
// publishes its header, so everything is found by name.
import type { ExportFormat } from './types';

export const visits: ExportFormat = {
  id: 'visits',
  vendor: 'visitor_identification',
  tab: 'visits',
  report: 'visits',
  level: 'visit',
  required: [['company', 'domain'], ['started'], ['pages', 'seconds', 'source', 'landing_page']],
  never: ['impressions', 'campaign name', 'deal - title'],
  key: ['started'],
  dated: true,
  fields: [
    {
      field: 'company',
      aliases: {
        en: [
          'company',
          'company name',
          'organization',
          'organisation',
          'organization name',
          'account',
          'lead',
          'lead name',
          'visitor company',
          'name',
        ],
        fi: ['yritys', 'yrityksen nimi', 'organisaatio', 'nimi'],
      },
    },
    {
      field: 'domain',
      reading: 'domain',
      aliases: {
        en: ['domain', 'company domain', 'website', 'company website', 'website url', 'web site'],
        fi: ['verkkotunnus', 'verkkosivut', 'verkkosivu', 'www', 'kotisivu'],
      },
    },
    {
      field: 'started',
      aliases: {
        en: [
          'started at',
          'visit started at',
          'visit started',
          'visit start',
          'start time',
          'visited at',
          'visit time',
          'date and time',
          'timestamp',
          'visit date',
          'session start',
          'date',
        ],
        fi: [
          'käynti alkoi',
          'käynnin alku',
          'alkoi',
          'aloitusaika',
          'aikaleima',
          'käyntiaika',
          'päivä ja aika',
          'käyntipäivä',
          'päivämäärä',
          'päivä',
          'pvm',
        ],
      },
      time: { en: ['hour', 'time', 'time of day', 'start hour'], fi: ['tunti', 'kello', 'kellonaika', 'klo', 'aika'] },
    },
    {
      field: 'pages',
      aliases: {
        en: ['pages', 'page views', 'pageviews', 'page depth', 'pages viewed', 'pages visited', 'number of pages'],
        fi: ['sivut', 'sivuja', 'sivulataukset', 'sivunäytöt'],
      },
    },
    {
      field: 'seconds',
      aliases: {
        en: [
          'visit length',
          'duration',
          'visit duration',
          'session duration',
          'time on site',
          'time spent',
          'duration (s)',
          'duration (seconds)',
          'length (s)',
          { name: 'duration (min)', times: 60 },
          { name: 'duration (minutes)', times: 60 },
        ],
        fi: ['käynnin kesto', 'kesto', 'vierailun kesto', 'kesto (s)', 'kesto (sekuntia)', { name: 'kesto (min)', times: 60 }],
      },
    },
    {
      field: 'source',
      aliases: { en: ['source', 'traffic source', 'source / medium', 'referrer', 'referring url'], fi: ['lähde', 'liikenteen lähde'] },
    },
    {
      field: 'landing_page',
      aliases: {
        en: ['landing page', 'landing page url', 'entry page', 'first page'],
        fi: ['saapumissivu', 'aloitussivu', 'laskeutumissivu'],
      },
    },
    { field: 'country', aliases: { en: ['country', 'country code', 'company country'], fi: ['maa'] } },
  ],
  nulls: ['-', '--', 'n/a', '(not set)', '(unknown)', 'unknown'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'fraction',
  period: 'rows',
};
