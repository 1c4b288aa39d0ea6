// A list of people: LinkedIn's contact template (`email,firstname,lastname,jobtitle,employeecompany`), Apollo's contacts, a CRM's or a list kept
// by hand. Found by name, in English or Finnish.
import { CONSENT_WORDS } from './consentWords';
import type { ExportFormat } from './types';

export const contactList: ExportFormat = {
  id: 'contact_list',
  vendor: 'list',
  tab: 'people',
  report: 'contacts',
  level: 'person',
  required: [
    ['name', 'email'],
    ['title', 'company', 'email'],
    ['title', 'email', 'phone', 'consent', 'lifecycle'],
  ],
  never: [
    'business id',
    'y-tunnus',
    'ytunnus',
    'deal name',
    'opportunity name',
    'deal - title',
    'impressions',
    'event type',
    'touch',
    'started at',
    'budget',
    'budjetti',
    'verdict',
    'lead date',
  ],
  key: ['name', 'email'],
  fields: [
    {
      field: 'name',
      aliases: {
        en: ['full name', 'contact name', 'person', 'contact', 'name'],
        fi: ['koko nimi', 'yhteyshenkilö', 'henkilö', 'kontakti', 'nimi'],
      },
      parts: [
        { en: ['first name', 'firstname', 'given name'], fi: ['etunimi'] },
        { en: ['last name', 'lastname', 'surname', 'family name'], fi: ['sukunimi'] },
      ],
    },
    { field: 'title', aliases: { en: ['job title', 'jobtitle', 'title', 'position'], fi: ['titteli', 'tehtävänimike', 'tehtävä', 'asema'] } },
    {
      field: 'company',
      first: true,
      aliases: {
        en: [
          'company name',
          'company',
          'employeecompany',
          'account name',
          'account',
          'organization',
          'organisation',
          'employer',
          'associated company',
        ],
        fi: ['yrityksen nimi', 'yritys', 'organisaatio', 'työnantaja', 'asiakas'],
      },
    },
    { field: 'email', aliases: { en: ['email', 'e-mail', 'email address', 'work email'], fi: ['sähköposti', 'sähköpostiosoite'] } },
    {
      field: 'phone',
      aliases: {
        en: ['phone', 'phone number', 'work direct phone', 'mobile phone', 'corporate phone', 'telephone'],
        fi: ['puhelin', 'puhelinnumero', 'matkapuhelin'],
      },
    },
    {
      field: 'consent',
      words: CONSENT_WORDS,
      aliases: { en: ['consent', 'marketing consent', 'opt-in', 'marketing permission'], fi: ['suostumus', 'markkinointilupa', 'lupa'] },
    },
    { field: 'lifecycle', aliases: { en: ['lifecycle stage', 'contact stage', 'stage'], fi: ['elinkaaren vaihe', 'vaihe'] } },
    { field: 'created', aliases: { en: ['created', 'create date', 'created date', 'created at'], fi: ['luotu', 'luontipäivä'] } },
  ],
  nulls: ['-', '--', 'n/a'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'fraction',
  period: 'none',
};
