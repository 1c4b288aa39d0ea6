// The state of dealSigns as text, accounts by their ids: an account without a deal is left out, '' stands for one off the list.
import type { Day } from '../plan/types';
import type { DealSignState, SignedDeal } from './dealSigns';

type SavedDeal = [deal: string, account: string, day: Day];
interface SavedDeals {
  quiet: SavedDeal[];
  lost: SavedDeal[];
  created: [account: string, day: Day][];
}

export const saveDealSigns = ({ context, quiet, lost, created }: DealSignState): string => {
  const { accounts } = context;
  const list = (deals: ReadonlyMap<string, SignedDeal>): SavedDeal[] =>
    Array.from(deals).map(([id, { account, day }]) => [id, account < 0 ? '' : accounts[account], day]);
  const saved: SavedDeals = {
    quiet: list(quiet),
    lost: list(lost),
    created: accounts.map((id, at): SavedDeals['created'][0] => [id, created[at]]).filter((entry) => entry[1] >= 0),
  };
  return JSON.stringify(saved);
};

/** Fills an empty state; accounts that are no longer on the list are dropped. */
export const loadDealSigns = (state: DealSignState, text: string): DealSignState => {
  const saved = JSON.parse(text) as SavedDeals;
  const at = (id: string): number => (state.context.positions.has(id) ? state.context.positions.get(id)! : -1);
  for (const [deal, id, day] of saved.quiet) state.quiet.set(deal, { account: at(id), day });
  for (const [deal, id, day] of saved.lost) state.lost.set(deal, { account: at(id), day });
  for (const [id, day] of saved.created) if (at(id) >= 0) state.created[at(id)] = day;
  return state;
};
