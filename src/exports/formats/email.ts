// What reports of e-mail campaigns share: a row is one sending, on one day. Recipients are not reach and opens are not views, so both stay out;
// what Campaigns takes of them is the day, the list and the clicks.
import type { ExportFormat } from './types';

type Shared = Pick<ExportFormat, 'tab' | 'level' | 'key' | 'totals' | 'nulls' | 'decimal' | 'dayOrder' | 'shareUnit' | 'period' | 'aside'>;

export const EMAIL: Shared = {
  tab: 'campaigns',
  level: 'campaign',
  key: ['campaign', 'campaign_id'],
  totals: 'named',
  aside: [
    { measure: 'open_rate', aliases: { en: ['open rate', 'unique open rate'], fi: ['avausprosentti'] } },
    { measure: 'click_rate', aliases: { en: ['click rate', 'unique click rate'], fi: ['klikkausprosentti'] } },
    { measure: 'click_through_rate', aliases: { en: ['click through rate', 'click-through rate', 'ctr'] } },
    { measure: 'unique_opens', aliases: { en: ['unique opens', 'opens (unique)'] } },
    { measure: 'unique_clicks', aliases: { en: ['unique clicks', 'clicks (unique)'] } },
    { measure: 'recipients', aliases: { en: ['total recipients', 'recipients', 'successful deliveries', 'delivered'], fi: ['vastaanottajat'] } },
  ],
  nulls: ['n/a', '-', '--'],
  decimal: { en: 'point', fi: 'comma' },
  dayOrder: { en: 'mdy', fi: 'dmy' },
  shareUnit: 'percent',
  period: 'rows',
};
