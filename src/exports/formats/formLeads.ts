// Leads of a form: LinkedIn Lead Gen Forms, forms of a CRM or of other services. The questions are columns in the form's language; what the
// Leads tab takes of them is found by name, the rest is not read.
import { CONSENT_WORDS } from './consentWords';
import type { ExportFormat } from './types';

export const formLeads: ExportFormat = {
  id: 'form_leads',
  vendor: 'crm',
  tab: 'leads',
  report: 'form_leads',
  level: 'lead',
  required: [['name', 'email'], ['created'], ['email', 'company', 'title']],
  signs: [
    'form name',
    'form',
    'form id',
    'lead gen form',
    'lead gen form name',
    'lead id',
    'lead type',
    'lead date',
    'lead source',
    'lead status',
    'creative name',
    'campaign name',
    'submitted at',
    'submission date',
    'lomake',
    'lomakkeen nimi',
    'liidin päivä',
    'liidin lähde',
    'liidin tila',
  ],
  never: ['impressions', 'näyttökerrat', 'deal name', 'deal - title', 'opportunity name', 'event type', 'touch', 'record id', 'contact owner'],
  key: ['id', 'name', 'email'],
  fields: [
    { field: 'id', reading: 'identifier', aliases: { en: ['lead id', 'submission id', 'id'], fi: ['liidin tunnus', 'liidin tunniste', 'tunnus'] } },
    {
      field: 'name',
      aliases: { en: ['full name', 'lead name', 'contact name', 'name'], fi: ['koko nimi', 'liidin nimi', 'nimi'] },
      parts: [
        { en: ['first name', 'firstname'], fi: ['etunimi'], fr: ['prénom'], de: ['vorname'] },
        { en: ['last name', 'lastname'], fi: ['sukunimi'], fr: ['nom de famille'], de: ['nachname'] },
      ],
    },
    {
      field: 'company',
      aliases: { en: ['company name', 'company', 'organization', 'organisation', 'account name'], fi: ['yrityksen nimi', 'yritys', 'organisaatio'] },
    },
    {
      field: 'created',
      aliases: {
        en: [
          'lead date',
          'submitted at',
          'submission date',
          'submitted on',
          'date submitted',
          'created at',
          'date created',
          'created time',
          'created',
          'create date',
          'timestamp',
          'date',
        ],
        fi: ['liidin päivä', 'lähetetty', 'lähetysaika', 'luotu', 'aikaleima', 'päivämäärä', 'pvm'],
      },
    },
    { field: 'title', aliases: { en: ['job title', 'title', 'position'], fi: ['titteli', 'tehtävänimike'] } },
    { field: 'email', aliases: { en: ['work email', 'email address', 'email', 'e-mail'], fi: ['sähköpostiosoite', 'sähköposti', 'työsähköposti'] } },
    { field: 'source', aliases: { en: ['channel', 'lead source', 'source', 'platform'], fi: ['kanava', 'liidin lähde', 'lähde'] } },
    {
      field: 'campaign',
      aliases: {
        en: ['campaign name', 'campaign', 'form name', 'lead gen form name', 'lead gen form', 'form'],
        fi: ['kampanjan nimi', 'kampanja', 'lomakkeen nimi', 'lomake'],
      },
    },
    { field: 'stage', aliases: { en: ['lead status', 'lead stage', 'status', 'stage'], fi: ['liidin tila', 'tila', 'vaihe'] } },
    {
      field: 'consent',
      words: CONSENT_WORDS,
      aliases: { en: ['consent', 'marketing consent', 'opt-in', 'email opt-in'], fi: ['suostumus', 'markkinointilupa'] },
    },
    { field: 'owner', aliases: { en: ['lead owner', 'owner'], fi: ['vastuuhenkilö', 'omistaja'] } },
  ],
  nulls: ['-', '--', 'n/a'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'fraction',
  period: 'none',
};
