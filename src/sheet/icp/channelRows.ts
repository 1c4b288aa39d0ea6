// The gross list that the tab Channels begins with. What data call a channel is filled where its name alone does not say it.
import type { ChannelId } from '../../text/en/icp';
import { icpText } from '../../text/icp';
import type { Lang } from '../../text/lang';
import type { FirstRows } from '../firstRows';

const IN_DATA: Readonly<Partial<Record<ChannelId, string>>> = {
  email: 'email; mailchimp',
  search: 'google_ads',
};

export const channelRows = (lang: Lang): FirstRows => ({
  columns: ['id', 'name', 'in_data'],
  rows: (Object.keys(icpText[lang].channels) as ChannelId[]).map((id) => ({ cells: [id, icpText[lang].channels[id], IN_DATA[id] || null] })),
});
