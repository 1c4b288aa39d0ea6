// The gross list of channels with what the data tabs know of them: campaigns as tries, leads by the channel that they name.
import { channelKey } from '../channels/channelKey';
import { channelResults } from '../channels/channelResults';
import type { ChannelResult } from '../channels/types';
import type { KpiFacts } from '../kpi/facts';

const leadsByChannel = ({ leads }: Pick<KpiFacts, 'leads'>): Map<string, number> => {
  const counts = new Map<string, number>();
  leads.byDay.forEach((channels) => {
    channels.forEach((count, channel) => {
      const key = channelKey(channel);
      counts.set(key, (counts.get(key) || 0) + count);
    });
  });
  return counts;
};

export const channelPlan = (facts: Pick<KpiFacts, 'basis' | 'leads' | 'channelTries'>): ChannelResult[] => {
  const { channels, settings } = facts.basis;
  const data = { campaigns: facts.channelTries, leads: leadsByChannel(facts) };
  return channelResults(channels || [], data, { confidence: settings.confidence, triesNeeded: settings.channel_tries_needed });
};
