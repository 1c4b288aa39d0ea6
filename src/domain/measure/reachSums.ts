// Reach of the campaigns that people mapped to an audience. One campaign with daily reaches of 300 and 200 has at least 300 and at most 500
// distinct members: {reachRows: 2, largestReach: 300, sumReach: 500}, since reach is never added over days. Rows inside the plan's period
// stand together, rows that overlap it only partly apart by their own period, rows outside are not kept.
// Size: mapped campaigns x 8 numbers x (1 + distinct row periods that overlap the plan's period only partly), and one tally per audience named.
import { placeIn } from '../calendar/placeIn';
import { foldName } from '../matching/foldName';
import type { CampaignColumns, Coded } from '../plan/types';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import { joinTally, newTally, type RowTally } from './rowTally';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface CampaignReach {
  /** folded name, of Audiences or not */
  readonly audience: string;
  /** the plan's period, or the rows' own one */
  readonly start: number;
  readonly end: number;
  readonly vendor: string;
  readonly campaign: string;
  rows: number;
  /** of these, rows that state their reach */
  reachRows: number;
  largestReach: number;
  sumReach: number;
  /** of these, rows that state penetration too, and the smallest and largest reach / penetration */
  audienceRows: number;
  smallestAudience: number;
  largestAudience: number;
}
/** `name` as its first row writes it */
export type NamedAudience = RowTally & { name: string };
export interface ReachState {
  readonly context: MeasureContext;
  readonly folded: (column: Coded) => readonly string[];
  readonly named: Map<string, NamedAudience>;
  readonly campaigns: Map<string, CampaignReach>;
}
export interface ReachSums {
  /** by folded name: all rows that name an audience, whatever their dates */
  readonly named: ReadonlyMap<string, Readonly<NamedAudience>>;
  readonly campaigns: readonly Readonly<CampaignReach>[];
}

type Identity = Pick<CampaignReach, 'audience' | 'start' | 'end' | 'vendor' | 'campaign'>;
const keyOf = ({ audience, start, end, vendor, campaign }: Identity): string => `${audience}\n${start}\n${end}\n${vendor}\n${campaign}`;

const newReach = ({ audience, start, end, vendor, campaign }: Identity): CampaignReach => ({
  audience,
  start,
  end,
  vendor,
  campaign,
  rows: 0,
  reachRows: 0,
  largestReach: 0,
  sumReach: 0,
  audienceRows: 0,
  smallestAudience: 0,
  largestAudience: 0,
});

const init = (context: MeasureContext): ReachState => ({ context, folded: codeTable(foldName), named: new Map(), campaigns: new Map() });

const joinNamed = (state: ReachState, folded: string, more: Readonly<NamedAudience>): void => {
  const standing = state.named.get(folded) || { ...newTally(), name: more.name };
  if (standing.rows > 0 && more.row < standing.row) standing.name = more.name;
  state.named.set(folded, standing);
  joinTally(standing, more);
};

const reachFor = (state: ReachState, identity: Identity): CampaignReach => {
  const key = keyOf(identity);
  const reach = state.campaigns.get(key) || newReach(identity);
  state.campaigns.set(key, reach);
  return reach;
};

const addAudience = (into: CampaignReach, rows: number, smallest: number, largest: number): void => {
  if (rows === 0) return;
  into.smallestAudience = into.audienceRows > 0 ? Math.min(into.smallestAudience, smallest) : smallest;
  into.largestAudience = Math.max(into.largestAudience, largest);
  into.audienceRows += rows;
};

const joinReach = (state: ReachState, more: Readonly<CampaignReach>): void => {
  const into = reachFor(state, more);
  into.rows += more.rows;
  into.reachRows += more.reachRows;
  into.largestReach = Math.max(into.largestReach, more.largestReach);
  into.sumReach += more.sumReach;
  addAudience(into, more.audienceRows, more.smallestAudience, more.largestAudience);
};

const addRow = (into: CampaignReach, reach: number, penetration: number): void => {
  into.rows += 1;
  if (Number.isNaN(reach)) return;
  into.reachRows += 1;
  into.largestReach = Math.max(into.largestReach, reach);
  into.sumReach += reach;
  // nobody reached says nothing of how many there are
  if (penetration > 0 && reach > 0) addAudience(into, 1, reach / penetration, reach / penetration);
};

const addName = (state: ReachState, audience: string, { row, audience: { codes, words } }: CampaignColumns, at: number): void => {
  const seen = state.named.get(audience);
  if (seen && row[at] > seen.row) seen.rows += 1;
  else joinNamed(state, audience, { row: row[at], rows: 1, name: words[codes[at]] });
};

/** The campaign of each row; daily rows name the same few again and again, so within a block each is looked up once. */
const finderFor = (state: ReachState, block: CampaignColumns): ((at: number, audience: string) => CampaignReach | null) => {
  const { period } = state.context;
  const { start, end, vendor, campaign } = block;
  const [vendors, campaigns] = [vendor.words.length + 1, campaign.words.length + 1];
  const found = new Map<number, CampaignReach>();
  return (at, audience) => {
    const place = start[at] < 0 || end[at] < 0 ? 'outside' : placeIn(period, start[at], end[at]);
    if (place === 'outside') return null;
    const span = place === 'inside' ? period : { start: start[at], end: end[at] };
    const key = (block.audience.codes[at] * vendors + vendor.codes[at] + 1) * campaigns + campaign.codes[at] + 1;
    const standing = place === 'inside' ? found.get(key) : undefined;
    if (standing) return standing;
    const reach = reachFor(state, { audience, start: span.start, end: span.end, vendor: wordOf(vendor, at), campaign: wordOf(campaign, at) });
    if (place === 'inside') found.set(key, reach);
    return reach;
  };
};

const add = (state: ReachState, block: CampaignColumns): void => {
  const folded = state.folded(block.audience);
  const reachAt = finderFor(state, block);
  for (let at = 0; at < block.length; at += 1) {
    const code = block.audience.codes[at];
    const audience = code < 0 ? '' : folded[code];
    if (audience === '') continue;
    addName(state, audience, block, at);
    const reach = reachAt(at, audience);
    if (reach) addRow(reach, block.reach[at], block.penetration[at]);
  }
};

const merge = (a: ReachState, b: ReachState): ReachState => {
  b.named.forEach((more, folded) => {
    joinNamed(a, folded, more);
  });
  b.campaigns.forEach((more) => {
    joinReach(a, more);
  });
  return a;
};

/** in the order of their keys: what is computed from them never depends on the order of rows */
const inOrder = (state: ReachState): CampaignReach[] =>
  Array.from(state.campaigns)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, campaign]) => campaign);

export const reachSums: Accumulator<MeasureContext, ReachState, CampaignColumns, ReachSums> = {
  init,
  add,
  merge,
  finish: (state) => ({ named: state.named, campaigns: inOrder(state) }),
  save: (state) => JSON.stringify({ named: Array.from(state.named).sort((a, b) => (a[0] < b[0] ? -1 : 1)), campaigns: inOrder(state) }),
  load: (context, saved) => {
    const { named, campaigns } = JSON.parse(saved) as { named: [string, NamedAudience][]; campaigns: CampaignReach[] };
    const state = init(context);
    for (const [folded, seen] of named) joinNamed(state, folded, seen);
    for (const campaign of campaigns) joinReach(state, campaign);
    return state;
  },
};
