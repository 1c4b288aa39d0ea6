// Campaign rows summed per vendor, row period and currency: 90 daily rows of LinkedIn in euros are 90 groups, one total export is one group.
// Size: at most vendors x distinct row periods x currencies groups of 40 numbers, whatever the number of rows.
import type { CampaignColumns } from '../plan/types';
import { type CampaignGroup, joinGroup, newGroup } from './campaignGroup';
import type { MeasureContext } from './context';
import { addFigure } from './figureSums';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface CampaignState {
  readonly groups: Map<string, CampaignGroup>;
  readonly undated: RowTally;
}
export interface CampaignSums {
  readonly groups: readonly CampaignGroup[];
  readonly undated: Readonly<RowTally>;
}

const keyFor = (vendor: string, start: number, end: number, currency: string): string => `${vendor}|${start}|${end}|${currency}`;
const keyOf = ({ vendor, start, end, currency }: Readonly<CampaignGroup>): string => keyFor(vendor, start, end, currency);
const known = (value: number): boolean => !Number.isNaN(value);

const groupFor = (state: CampaignState, block: CampaignColumns, at: number): CampaignGroup => {
  const [vendor, currency] = [wordOf(block.vendor, at), wordOf(block.currency, at)];
  const key = keyFor(vendor, block.start[at], block.end[at], currency);
  const standing = state.groups.get(key);
  if (standing) return standing;
  const fresh = newGroup(vendor, block.start[at], block.end[at], currency);
  state.groups.set(key, fresh);
  return fresh;
};

const addReach = (group: CampaignGroup, reach: number, impressions: number, penetration: number): void => {
  group.reachImpressions += impressions;
  group.reachRows += 1;
  group.sumReach += reach;
  if (reach > group.largestReach) group.largestReach = reach;
  if (!(penetration > 0)) return;
  const audience = reach / penetration;
  group.smallestAudience = group.audienceRows > 0 ? Math.min(group.smallestAudience, audience) : audience;
  group.largestAudience = Math.max(group.largestAudience, audience);
  group.audienceRows += 1;
};

/** Platforms write 0 beside campaigns that have no video: their impressions are no video's. */
const played = (figure: number): number => (figure > 0 ? figure : Number.NaN);

const addFigures = ({ figures }: CampaignGroup, block: CampaignColumns, at: number): void => {
  const [impressions, reach] = [block.impressions[at], block.reach[at]];
  const plays = played(block.videoViews[at]);
  const completions = known(plays) ? block.videoCompletions[at] : played(block.videoCompletions[at]);
  addFigure(figures.engagements, block.engagements[at], impressions, reach);
  addFigure(figures.views, plays, impressions, reach);
  addFigure(figures.completions, completions, impressions, reach);
  addFigure(figures.through, completions, plays, reach);
  addFigure(figures.leads, block.leads[at], impressions, reach);
};

const addRow = (group: CampaignGroup, block: CampaignColumns, at: number): void => {
  const [impressions, clicks, spend, reach] = [block.impressions[at], block.clicks[at], block.spend[at], block.reach[at]];
  tallyRow(group, block.row[at]);
  addFigures(group, block, at);
  if (known(spend)) {
    group.spend += spend;
    group.spendRows += 1;
  }
  if (!known(impressions)) return;
  group.impressions += impressions;
  if (known(clicks)) {
    group.ratedImpressions += impressions;
    group.clicks += clicks;
  }
  if (known(reach)) addReach(group, reach, impressions, block.penetration[at]);
};

const add = (state: CampaignState, block: CampaignColumns): void => {
  const { vendor, start, end, currency } = block;
  let group: CampaignGroup | null = null;
  let last = -1;
  for (let at = 0; at < block.length; at += 1) {
    if (start[at] < 0 || end[at] < 0) {
      tallyRow(state.undated, block.row[at]);
      continue;
    }
    // exports come sorted: the group is looked up again only where one of its four parts changes
    const same = last >= 0 && start[at] === start[last] && end[at] === end[last];
    const alike = same && vendor.codes[at] === vendor.codes[last] && currency.codes[at] === currency.codes[last];
    if (!group || !alike) group = groupFor(state, block, at);
    addRow(group, block, at);
    last = at;
  }
};

const merge = (a: CampaignState, b: CampaignState): CampaignState => {
  b.groups.forEach((group, key) => {
    const standing = a.groups.get(key);
    // what is joined into a state is copied, never shared
    if (standing) joinGroup(standing, group);
    else a.groups.set(key, joinGroup(newGroup(group.vendor, group.start, group.end, group.currency), group));
  });
  joinTally(a.undated, b.undated);
  return a;
};

const inOrder = (groups: Iterable<CampaignGroup>): CampaignGroup[] =>
  Array.from(groups).sort((a, b) => a.start - b.start || a.end - b.end || (keyOf(a) < keyOf(b) ? -1 : 1));

export const campaignSums: Accumulator<MeasureContext, CampaignState, CampaignColumns, CampaignSums> = {
  init: () => ({ groups: new Map(), undated: newTally() }),
  add,
  merge,
  finish: (state) => ({ groups: inOrder(state.groups.values()), undated: state.undated }),
  save: (state) => JSON.stringify({ groups: inOrder(state.groups.values()), undated: state.undated }),
  load: (_context, saved) => {
    const { groups, undated } = JSON.parse(saved) as { groups: CampaignGroup[]; undated: RowTally };
    return { groups: new Map(groups.map((group) => [keyOf(group), group])), undated };
  },
};
