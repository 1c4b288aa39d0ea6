// A lead list of marketing automation or a CRM: dates of the stages, the four BANT questions, the verdict of sales, consent. Nobody's
// layout is fixed, so everything is found by name, in English or Finnish. BANT cells arrive as they are written.
import { CONSENT_WORDS } from './consentWords';
import type { ExportFormat } from './types';

const VERDICTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['accepted', 'accepted|accept|approved|qualified|sales accepted|yes|y|true|1|hyväksytty|hyväksytään|hyväksy|kelpaa|kyllä'],
    ['rejected', 'rejected|reject|declined|disqualified|unqualified|not qualified|no|n|false|0|hylätty|hylätään|hylkää|ei kelpaa|ei'],
    ['', 'pending|open|new|waiting|unknown|?|odottaa|avoin|kesken|ei arvioitu'],
  ].flatMap(([code, words]) => words.split('|').map((word) => [word, code])),
);

export const leads: ExportFormat = {
  id: 'leads',
  vendor: 'crm',
  tab: 'leads',
  report: 'leads',
  level: 'lead',
  required: [
    ['name', 'email', 'company'],
    ['budget', 'authority', 'need', 'timeline', 'verdict', 'mql', 'sql', 'handed_over', 'acted'],
  ],
  never: ['impressions', 'näyttökerrat', 'deal - title', 'landing page'],
  key: ['id', 'name', 'email', 'company'],
  fields: [
    {
      field: 'id',
      reading: 'identifier',
      aliases: { en: ['lead id', 'record id', 'id'], fi: ['liidin tunnus', 'liidin tunniste', 'liidi-id', 'liidin id', 'tunnus'] },
    },
    {
      field: 'name',
      aliases: {
        en: ['lead name', 'full name', 'contact name', 'name', 'contact', 'person', 'lead'],
        fi: ['liidin nimi', 'nimi', 'yhteyshenkilö', 'henkilö', 'kontakti', 'liidi'],
      },
      parts: [
        { en: ['first name', 'firstname'], fi: ['etunimi'] },
        { en: ['last name', 'lastname'], fi: ['sukunimi'] },
      ],
    },
    {
      field: 'company',
      aliases: {
        en: ['company name', 'company', 'account name', 'account', 'organization', 'organisation', 'organization name', 'associated company'],
        fi: ['yrityksen nimi', 'yritys', 'organisaatio', 'asiakas', 'asiakasyritys'],
      },
    },
    {
      field: 'created',
      aliases: {
        en: [
          'lead date',
          'lead created',
          'create date',
          'created date',
          'date created',
          'created at',
          'created on',
          'created',
          'submitted at',
          'date',
        ],
        fi: ['liidin päivä', 'liidin pvm', 'luontipäivä', 'luontipvm', 'luotu', 'saapunut', 'päivämäärä', 'päivä', 'pvm'],
      },
    },
    { field: 'title', aliases: { en: ['job title', 'title', 'position'], fi: ['titteli', 'tehtävänimike', 'asema'] } },
    {
      field: 'email',
      aliases: { en: ['email', 'e-mail', 'email address', 'work email'], fi: ['sähköposti', 'sähköpostiosoite'] },
    },
    {
      field: 'source',
      aliases: {
        en: ['channel', 'lead source', 'source channel', 'source', 'original source'],
        fi: ['kanava', 'liidin lähde', 'lähde', 'lähdekanava'],
      },
    },
    { field: 'campaign', aliases: { en: ['campaign', 'campaign name', 'source campaign'], fi: ['kampanja', 'kampanjan nimi'] } },
    {
      field: 'stage',
      aliases: { en: ['stage', 'lead stage', 'lead status', 'lifecycle stage', 'status'], fi: ['vaihe', 'liidin vaihe', 'liidin tila', 'tila'] },
    },
    {
      field: 'mql',
      aliases: {
        en: ['mql date', 'became mql', 'became an mql', 'became an mql date', 'became a marketing qualified lead date', 'marketing qualified', 'mql'],
        fi: ['mql pvm', 'mql-pvm', 'mql-päivä', 'mql päivä', 'markkinointivalmis', 'markkinointivalmis pvm'],
      },
    },
    {
      field: 'sql',
      aliases: {
        en: ['sql date', 'became sql', 'became an sql', 'became an sql date', 'became a sales qualified lead date', 'sales qualified', 'sql'],
        fi: ['sql pvm', 'sql-pvm', 'sql-päivä', 'sql päivä', 'myyntivalmis', 'myyntikelpoinen', 'myyntivalmis pvm'],
      },
    },
    {
      field: 'opportunity',
      aliases: {
        en: ['opportunity date', 'opportunity created', 'became an opportunity date', 'opportunity'],
        fi: ['myyntimahdollisuus pvm', 'myyntimahdollisuuden päivä', 'mahdollisuuden päivä', 'mahdollisuus pvm', 'myyntimahdollisuus'],
      },
    },
    {
      field: 'offer',
      aliases: {
        en: ['offer date', 'proposal date', 'quote date', 'offer sent', 'proposal sent', 'offer', 'proposal'],
        fi: ['tarjous pvm', 'tarjouspäivä', 'tarjouksen päivä', 'tarjous lähetetty', 'tarjous'],
      },
    },
    {
      field: 'won',
      aliases: {
        en: ['won date', 'deal date', 'deal won', 'closed won date', 'customer date', 'became a customer date', 'won'],
        fi: ['kauppa pvm', 'kaupan päivä', 'kauppapäivä', 'voitettu', 'kauppa'],
      },
    },
    { field: 'budget', aliases: { en: ['budget', 'bant budget', 'bant: budget', 'bant - budget', 'budget (bant)'], fi: ['budjetti'] } },
    {
      field: 'authority',
      aliases: {
        en: ['authority', 'bant authority', 'bant: authority', 'bant - authority', 'authority (bant)', 'decision maker', 'decision-maker'],
        fi: ['päättäjä', 'päätösvalta', 'päättäjä mukana', 'valtuudet'],
      },
    },
    { field: 'need', aliases: { en: ['need', 'bant need', 'bant: need', 'bant - need', 'need (bant)'], fi: ['tarve'] } },
    {
      field: 'timeline',
      aliases: {
        en: ['timeline', 'bant timeline', 'bant: timeline', 'bant - timeline', 'timeline (bant)', 'timing', 'time frame', 'timeframe'],
        fi: ['aikataulu', 'ajoitus'],
      },
    },
    {
      field: 'handed_over',
      aliases: {
        en: ['handed over', 'handed over on', 'handover date', 'handed to sales', 'sent to sales', 'passed to sales'],
        fi: ['siirretty myynnille', 'luovutettu myynnille', 'annettu myynnille', 'siirtopäivä'],
      },
    },
    {
      field: 'acted',
      aliases: {
        en: [
          'sales acted',
          'sales acted on',
          'first sales action',
          'first sales activity',
          'first contacted',
          'first contact date',
          'sales contacted',
        ],
        fi: ['myynti reagoi', 'myynti tarttui', 'myynti toimi', 'myynnin ensimmäinen toimenpide', 'otettu yhteyttä'],
      },
    },
    {
      field: 'verdict',
      words: VERDICTS,
      aliases: {
        en: ['verdict', 'verdict of sales', 'sales verdict', 'sales feedback', 'sales answer', 'sales accepted', 'accepted'],
        fi: ['myynnin arvio', 'myynnin vastaus', 'myynnin päätös', 'arvio', 'hyväksytty'],
      },
    },
    {
      field: 'reason',
      aliases: {
        en: ['verdict reason', 'rejection reason', 'reason for rejection', 'disqualification reason', 'unqualified reason', 'reason'],
        fi: ['arvion syy', 'hylkäyksen syy', 'perustelu', 'syy'],
      },
    },
    {
      field: 'consent',
      words: CONSENT_WORDS,
      aliases: {
        en: [
          'consent',
          'marketing consent',
          'marketing permission',
          'opt-in',
          'email opt-in',
          'gdpr consent',
          'marketing contact status',
          'permission',
        ],
        fi: ['suostumus', 'markkinointisuostumus', 'markkinointilupa', 'lupa'],
      },
    },
    {
      field: 'deal',
      reading: 'identifier',
      aliases: {
        en: ['deal id', 'opportunity id', 'associated deal id', 'crm deal id'],
        fi: ['kaupan tunnus', 'kaupan tunniste', 'kaupan id', 'kauppa-id'],
      },
    },
    {
      field: 'owner',
      aliases: {
        en: ['lead owner', 'owner', 'sales owner', 'contact owner', 'assigned to', 'sales rep'],
        fi: ['vastuuhenkilö', 'omistaja', 'myyjä'],
      },
    },
  ],
  nulls: ['-', '--', 'n/a'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'fraction',
  period: 'none',
};
