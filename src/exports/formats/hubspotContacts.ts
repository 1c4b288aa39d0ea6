// HubSpot, contacts: first and last name stand in two columns, headers of the portal's language beside untranslated ones, up to 268 columns.
import { CONSENT_WORDS } from './consentWords';
import type { ExportFormat } from './types';

export const hubspotContacts: ExportFormat = {
  id: 'hubspot_contacts',
  vendor: 'hubspot',
  tab: 'people',
  report: 'contacts',
  level: 'person',
  required: [
    ['name', 'email'],
    ['title', 'email', 'phone', 'company', 'lifecycle', 'consent', 'created'],
  ],
  signs: [
    'record id',
    'contact owner',
    'lifecycle stage',
    'marketing contact status',
    'lead status',
    'create date',
    'id de registro',
    'propietario del contacto',
    'estado del lead',
  ],
  never: ['deal name', 'opportunity name', 'deal - title', 'touch', 'budget', 'budjetti', 'verdict'],
  key: ['name', 'email'],
  fields: [
    {
      field: 'name',
      aliases: { en: ['full name', 'contact name'] },
      parts: [
        { en: ['first name'], fi: ['etunimi'], es: ['nombre'], fr: ['prénom'], de: ['vorname'] },
        { en: ['last name'], fi: ['sukunimi'], es: ['apellidos'], fr: ['nom'], de: ['nachname'] },
      ],
    },
    { field: 'title', aliases: { en: ['job title'], fi: ['titteli', 'tehtävänimike'], es: ['cargo'], fr: ['intitulé du poste'] } },
    {
      field: 'email',
      aliases: { en: ['email', 'email address'], fi: ['sähköposti'], es: ['correo', 'correo electrónico'], fr: ['e-mail'] },
    },
    {
      field: 'phone',
      aliases: { en: ['phone number', 'mobile phone number', 'phone'], fi: ['puhelinnumero', 'puhelin'], es: ['número de teléfono', 'teléfono'] },
    },
    {
      field: 'company',
      first: true,
      aliases: {
        en: ['associated company names (primary)', 'associated company', 'primary company', 'company name', 'associated company names'],
        fi: ['yrityksen nimi', 'yritys'],
        es: ['nombre de la empresa', 'empresa asociada'],
      },
    },
    {
      field: 'consent',
      words: CONSENT_WORDS,
      aliases: { en: ['marketing contact status'], fi: ['markkinointilupa'], es: ['estado de contacto de marketing'] },
    },
    { field: 'lifecycle', aliases: { en: ['lifecycle stage'], fi: ['elinkaaren vaihe'], es: ['etapa del ciclo de vida'] } },
    { field: 'created', aliases: { en: ['create date', 'created date'], fi: ['luontipäivä'], es: ['fecha de creación'] } },
  ],
  nulls: [],
  decimal: { en: 'point' },
  dayOrder: { en: 'dmy' },
  shareUnit: 'fraction',
  period: 'none',
};
