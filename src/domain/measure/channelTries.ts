// How many campaigns each channel has had, up to today: three campaigns on LinkedIn, whatever their days and rows, are {linkedin: 3 tries}.
// Size: one entry per distinct campaign of a channel.
import { channelKey } from '../channels/channelKey';
import type { CampaignColumns, Coded } from '../plan/types';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface TryState {
  readonly today: number;
  readonly keyed: (column: Coded) => readonly string[];
  /** campaigns by the key of their channel */
  readonly campaigns: Map<string, Set<string>>;
}
export type ChannelTries = ReadonlyMap<string, number>;

const init = ({ today }: MeasureContext): TryState => ({ today, keyed: codeTable(channelKey), campaigns: new Map() });

const note = (state: TryState, channel: string, campaign: string): void => {
  const standing = state.campaigns.get(channel) || new Set<string>();
  state.campaigns.set(channel, standing);
  standing.add(campaign);
};

const add = (state: TryState, block: CampaignColumns): void => {
  const keys = state.keyed(block.channel);
  for (let at = 0; at < block.length; at += 1) {
    const code = block.channel.codes[at];
    const started = block.start[at] >= 0 && block.start[at] <= state.today;
    if (code >= 0 && started) note(state, keys[code], wordOf(block.campaign, at));
  }
};

const merge = (a: TryState, b: TryState): TryState => {
  b.campaigns.forEach((campaigns, channel) => {
    campaigns.forEach((campaign) => {
      note(a, channel, campaign);
    });
  });
  return a;
};

export const channelTries: Accumulator<MeasureContext, TryState, CampaignColumns, ChannelTries> = {
  init,
  add,
  merge,
  finish: ({ campaigns }) => new Map(Array.from(campaigns, ([channel, names]) => [channel, names.size])),
  save: ({ campaigns }) =>
    JSON.stringify(Array.from(campaigns, ([channel, names]) => [channel, Array.from(names).sort()] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1))),
  load: (context, saved) => {
    const state = init(context);
    for (const [channel, names] of JSON.parse(saved) as [string, string[]][]) for (const name of names) note(state, channel, name);
    return state;
  },
};
