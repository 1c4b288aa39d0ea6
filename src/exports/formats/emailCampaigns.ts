// Campaign report of an e-mail tool (Klaviyo, HubSpot and others): one row per sending. Found by name, since each tool has its own header.
import { EMAIL } from './email';
import type { ExportFormat } from './types';

export const emailCampaigns: ExportFormat = {
  ...EMAIL,
  id: 'email_campaigns',
  vendor: 'email',
  report: 'email_campaigns',
  required: [['campaign'], ['start']],
  signs: [
    'total recipients',
    'recipients',
    'open rate',
    'unique opens',
    'total opens',
    'opens',
    'opened',
    'delivered',
    'bounces',
    'bounced',
    'vastaanottajat',
    'avaukset',
    'avausprosentti',
  ],
  never: ['impressions', 'company', 'company name', 'event type', 'email', 'email address', 'recipient', 'yritys', 'total spent', 'amount spent'],
  fields: [
    {
      field: 'campaign',
      aliases: {
        en: ['campaign name', 'email name', 'internal email name', 'campaign', 'title', 'name', 'subject'],
        fi: ['kampanjan nimi', 'viestin nimi', 'kampanja', 'otsikko', 'aihe'],
      },
    },
    { field: 'campaign_id', reading: 'identifier', aliases: { en: ['campaign id', 'email id', 'unique id'] } },
    { field: 'campaign_group', aliases: { en: ['list', 'audience', 'lists'], fi: ['lista', 'vastaanottajalista'] } },
    {
      field: 'start',
      aliases: {
        en: ['send time', 'send date', 'sent date', 'date sent', 'sent at', 'publish date', 'sent on', 'date'].map((name) => ({
          name,
          grain: 'day' as const,
        })),
        fi: ['lähetetty', 'lähetysaika', 'lähetyspäivä', 'päivämäärä'].map((name) => ({ name, grain: 'day' as const })),
      },
    },
    { field: 'clicks', aliases: { en: ['total clicks', 'clicks', 'clicked'], fi: ['klikkaukset'] } },
  ],
};
