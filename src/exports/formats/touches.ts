// An activity export of marketing automation, a CRM or an e-mail tool: one row is one touch, with a moment, a person or company and a kind.
// Everything is found by name, in English or Finnish; what a kind means stands in touchWords.ts.
import { NO_TOUCH, TOUCH_WORDS } from './touchWords';
import type { ExportFormat } from './types';

export const touches: ExportFormat = {
  id: 'touches',
  vendor: 'activities',
  tab: 'touches',
  report: 'touches',
  level: 'event',
  required: [['at'], ['kind'], ['name', 'email', 'company', 'domain']],
  never: ['impressions', 'näyttökerrat', 'deal name', 'deal - title', 'opportunity name', 'visit length', 'budget', 'budjetti', 'amount', 'media'],
  key: ['at'],
  needs: ['at', 'kind'],
  dated: true,
  filter: { field: 'kind', drop: NO_TOUCH },
  derived: [{ field: 'direction', from: 'kind', codes: { send: 'out', call: 'out', message: 'out' }, otherwise: 'in' }],
  fields: [
    {
      field: 'id',
      reading: 'identifier',
      aliases: {
        en: ['event id', 'activity id', 'touch id', 'engagement id', 'id'],
        fi: ['tapahtuman tunnus', 'tapahtuman tunniste', 'tapahtuma-id', 'tunnus'],
      },
    },
    {
      field: 'kind',
      words: TOUCH_WORDS,
      aliases: {
        en: ['event type', 'activity type', 'touch type', 'engagement type', 'touch', 'activity', 'event', 'action', 'type'],
        fi: ['tapahtumatyyppi', 'tapahtuman tyyppi', 'kontaktipiste', 'kosketus', 'tapahtuma', 'toimenpide', 'tyyppi', 'laji'],
      },
    },
    {
      field: 'at',
      aliases: {
        en: [
          'date and time',
          'timestamp',
          'event time',
          'event date',
          'activity date',
          'activity time',
          'occurred at',
          'happened at',
          'date',
          'when',
          'created at',
          'created on',
          'created',
          'time',
        ],
        fi: ['ajankohta', 'aikaleima', 'päivä ja aika', 'tapahtuma-aika', 'päivämäärä', 'päivä', 'pvm', 'milloin'],
      },
      time: { en: ['time', 'time of day', 'hour'], fi: ['kello', 'kellonaika', 'klo', 'aika'] },
    },
    {
      field: 'email',
      aliases: {
        en: ['email', 'e-mail', 'email address', 'contact email', 'recipient email', 'recipient'],
        fi: ['sähköposti', 'sähköpostiosoite', 'vastaanottaja'],
      },
    },
    {
      field: 'name',
      aliases: { en: ['full name', 'contact name', 'name', 'contact', 'person'], fi: ['nimi', 'yhteyshenkilö', 'henkilö', 'kontakti'] },
      parts: [
        { en: ['first name', 'firstname'], fi: ['etunimi'] },
        { en: ['last name', 'lastname'], fi: ['sukunimi'] },
      ],
    },
    {
      field: 'company',
      aliases: {
        en: ['company name', 'company', 'account name', 'account', 'organization', 'organisation', 'associated company'],
        fi: ['yrityksen nimi', 'yritys', 'organisaatio', 'asiakas'],
      },
    },
    {
      field: 'direction',
      words: {
        inbound: 'in',
        incoming: 'in',
        outbound: 'out',
        outgoing: 'out',
        saapuva: 'in',
        sisään: 'in',
        lähtevä: 'out',
        ulos: 'out',
        unknown: '',
      },
      aliases: { en: ['direction'], fi: ['suunta'] },
    },
    { field: 'channel', aliases: { en: ['channel', 'medium', 'source'], fi: ['kanava', 'lähde'] } },
    {
      field: 'content',
      aliases: {
        en: ['content', 'content name', 'asset', 'email name', 'subject', 'page', 'details', 'description', 'url'],
        fi: ['sisältö', 'aihe', 'otsikko', 'sivu', 'kuvaus'],
      },
    },
    {
      field: 'campaign',
      aliases: { en: ['campaign', 'campaign name', 'programme', 'program', 'list'], fi: ['kampanja', 'kampanjan nimi', 'ohjelma'] },
    },
    {
      field: 'domain',
      reading: 'domain',
      aliases: { en: ['domain', 'company domain', 'website', 'company website'], fi: ['verkkotunnus', 'verkkosivu', 'www'] },
    },
  ],
  nulls: ['-', '--', 'n/a', '(not set)'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'fraction',
  period: 'rows',
};
