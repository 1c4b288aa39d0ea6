// What is doubtful about the profile, the choice of accounts and the gross list of channels: a profile of only industry and size is
// {code: 'icp_narrow'}, a channel named by 5 of 4 customers {code: 'channel_survey', row: 3, data: {channel: 'Fairs', named: 5, asked: 4}}.
import type { Channel, ChannelStage } from '../channels/types';
import { isNarrow } from '../icp/isNarrow';
import type { KpiFacts } from '../kpi/facts';
import { accountFits } from '../plan/accountFits';
import type { PlanBasis } from '../plan/types';
import { type Finding, finding } from './types';

const profileDoubts = ({ icp, accounts }: PlanBasis): Finding[] => {
  if (!icp) return [];
  const lines: Finding[] = [];
  if (icp.rules.length === 0 && accounts.length > 0) lines.push(finding('no_icp', 'info', 'icp'));
  if (isNarrow(icp.rules)) lines.push(finding('icp_narrow', 'warning', 'icp'));
  // a tab that nobody has begun to fill waits for all of its values, which is no news
  const begun = icp.rules.some(({ field }) => field !== null);
  if (begun && icp.waiting.length > 0) {
    const [{ row }] = icp.waiting;
    lines.push(finding('icp_waiting', 'info', 'icp', { row, column: 'value', data: { rows: icp.waiting.length, names: namesOf(icp.waiting) } }));
  }
  return lines;
};

const NAMED = 3;
const namesOf = (rows: readonly { readonly name: string }[]): string =>
  rows
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');

/** A small market is picked by hand, a large or little known one is analysed (S3, #35). Far below the limit: a quarter of it. */
const FAR_BELOW = 0.25;
const selectionDoubts = (basis: PlanBasis): Finding[] => {
  const { accounts, settings } = basis;
  const count = accounts.length;
  const most = settings.selection_hand_most;
  if (!settings.selection_analysed) {
    return count > most ? [finding('selection_large', 'info', 'accounts', { data: { accounts: count, most } })] : [];
  }
  const lines: Finding[] = [];
  if (count > 0 && count <= FAR_BELOW * most) lines.push(finding('selection_small', 'info', 'accounts', { data: { accounts: count, most } }));
  const { priorities } = accountFits(basis);
  const without = (why: string): number => priorities.of.filter(({ unranked }) => unranked === why).length;
  const [noFit, noPotential] = [without('no_fit'), without('no_potential')];
  if (priorities.basis !== null && noFit + noPotential > 0) {
    lines.push(finding('unranked_accounts', 'info', 'accounts', { data: { accounts: noFit + noPotential, fits: noFit, potentials: noPotential } }));
  }
  return lines;
};

const STAGES: readonly ChannelStage[] = ['awareness', 'conviction', 'purchase'];
const BEST_RATING = 3;

const channelDoubts = ({ name, row, named, asked, serves }: Channel): Finding[] => {
  const lines: Finding[] = [];
  if (named !== null && (asked === null || named < 0 || named > asked)) {
    lines.push(finding('channel_survey', 'warning', 'channels', { row, column: 'named', data: { channel: name, named, asked } }));
  }
  for (const stage of STAGES) {
    const rating = serves[stage];
    if (rating !== null && (rating < 0 || rating > BEST_RATING)) {
      lines.push(finding('channel_rating', 'warning', 'channels', { row, column: stage, data: { channel: name, rating } }));
    }
  }
  return lines;
};

export const icpDoubts = ({ basis }: Pick<KpiFacts, 'basis'>): Finding[] =>
  (basis.channels || []).reduce((lines, channel) => lines.concat(channelDoubts(channel)), profileDoubts(basis).concat(selectionDoubts(basis)));
