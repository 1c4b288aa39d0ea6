// The audiences that campaigns of the period are mapped to, each with its campaigns and its size. Typed: 1,000 platform members. Not typed:
// campaigns with reach 300 at a penetration of 30 % and 200 at 20 % estimate 1,000 both, so that is the size; 300 at 30 % and 200 at 10 %
// (2,000) are no common audience. Of two audiences of one name the upper one counts.
import { placeIn } from '../calendar/placeIn';
import { foldName } from '../matching/foldName';
import type { CampaignReach } from '../measure/reachSums';
import type { Audience, Period } from '../plan/types';
import type { KpiFacts } from './facts';
import { isOneAudience } from './isOneAudience';
import { ownPeriod } from './ownPeriod';

export interface AudienceSize {
  readonly size: number | null;
  readonly sizeFrom: 'typed' | 'estimated' | null;
  /** why there is no size */
  readonly problem: 'no_unit' | 'no_size' | 'estimates_differ' | null;
  /** of the campaigns' reach / penetration; 0 without any */
  readonly smallest: number;
  readonly largest: number;
}
export interface AudienceReach extends AudienceSize {
  readonly audience: Audience;
  /** folded name */
  readonly id: string;
  readonly period: Period;
  readonly own: boolean;
  readonly campaigns: readonly Readonly<CampaignReach>[];
}

type Campaigns = AudienceReach['campaigns'];

const estimateOf = (campaigns: Campaigns): { smallest: number; largest: number } => {
  const estimated = campaigns.filter(({ audienceRows }) => audienceRows > 0);
  return estimated.reduce(
    ({ smallest, largest }, { smallestAudience, largestAudience }) => ({
      smallest: smallest > 0 ? Math.min(smallest, smallestAudience) : smallestAudience,
      largest: Math.max(largest, largestAudience),
    }),
    { smallest: 0, largest: 0 },
  );
};

const sizeOf = ({ unit, size }: Audience, campaigns: Campaigns): AudienceSize => {
  const bounds = estimateOf(campaigns);
  const none = { size: null, sizeFrom: null, ...bounds };
  if (unit === null) return { ...none, problem: 'no_unit' };
  if (size !== null && size > 0) return { ...bounds, size, sizeFrom: 'typed', problem: null };
  if (unit !== 'member' || bounds.largest === 0) return { ...none, problem: 'no_size' };
  if (!isOneAudience(bounds.smallest, bounds.largest)) return { ...none, problem: 'estimates_differ' };
  // rounded penetration must not make an audience smaller than those of it who were reached
  const reached = campaigns.reduce((most, { largestReach }) => Math.max(most, largestReach), 0);
  return { ...bounds, size: Math.max(Math.round(bounds.largest), reached), sizeFrom: 'estimated', problem: null };
};

/** Rows inside the plan's period, else those of the own period that covers most of it. */
const counted = (period: Period, all: Campaigns): { own: Period | null; campaigns: Campaigns } => {
  const inside = all.filter((campaign) => placeIn(period, campaign.start, campaign.end) === 'inside');
  const own = inside.length === 0 ? ownPeriod(period, all) : null;
  return { own, campaigns: own ? all.filter(({ start, end }) => start === own.start && end === own.end) : inside };
};

/** The first audience of each name, by folded name, in the order of the Audiences tab. */
export const audiencesByName = (audiences: readonly Audience[]): Map<string, Audience> => {
  const first = new Map<string, Audience>();
  for (const audience of audiences) {
    const id = foldName(audience.name);
    if (id !== '' && !first.has(id)) first.set(id, audience);
  }
  return first;
};

export const audienceReaches = ({ basis, reaches }: KpiFacts): AudienceReach[] => {
  const found: AudienceReach[] = [];
  audiencesByName(basis.audiences).forEach((audience, id) => {
    const all = reaches.campaigns.filter((campaign) => campaign.audience === id);
    if (all.length === 0) return;
    const { own, campaigns } = counted(basis.period, all);
    found.push({ audience, id, period: own || basis.period, own: own !== null, campaigns, ...sizeOf(audience, campaigns) });
  });
  return found;
};
