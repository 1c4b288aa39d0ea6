// Mailchimp, Campaigns export: `"Jun 09, 2018 09:30 pm"`, `27.78%`, `n/a`; some files carry headers that people edited (`Open_Rate`).
import { EMAIL } from './email';
import type { ExportFormat } from './types';

export const mailchimpCampaigns: ExportFormat = {
  ...EMAIL,
  id: 'mailchimp_campaigns',
  vendor: 'mailchimp',
  report: 'campaigns',
  required: [['campaign'], ['start']],
  signs: ['successful deliveries', 'times forwarded', 'abuse complaints', 'times liked on facebook', 'hard bounces'],
  never: ['impressions', 'company'],
  fields: [
    { field: 'campaign', aliases: { en: ['title', 'campaign title', 'subject'] } },
    { field: 'campaign_id', reading: 'identifier', aliases: { en: ['unique id', 'campaign id'] } },
    { field: 'campaign_group', aliases: { en: ['list', 'audience'] } },
    {
      field: 'start',
      aliases: {
        en: [
          { name: 'send date', grain: 'day' },
          { name: 'send time', grain: 'day' },
        ],
      },
    },
    { field: 'clicks', aliases: { en: ['total clicks', 'clicks'] } },
  ],
};
