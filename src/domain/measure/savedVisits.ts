// The state of visitSums as text: accounts without a visit are left out, so that 3 visitors of 5,000 accounts are 3 entries.
import { wordsOf } from './dayBits';
import type { RowTally } from './rowTally';
import type { KnownSums, VisitState } from './visitSums';

type SavedKnown = [sum: number, sessions: number];
type SavedAccount = [id: string, visits: number, meaningful: number, last: number, bits: number[], seconds: SavedKnown, pages: SavedKnown];
interface SavedVisits {
  accounts: SavedAccount[];
  covers: VisitState['covers'];
  undated: RowTally;
  later: RowTally;
}

const knownOf = ({ sum, sessions }: KnownSums, at: number): SavedKnown => [sum[at], sessions[at]];

const setKnown = (into: KnownSums, at: number, [sum, sessions]: SavedKnown): void => {
  into.sum[at] = sum;
  into.sessions[at] = sessions;
};

export const saveVisits = (state: VisitState): string => {
  const words = wordsOf(state.span);
  const accounts = state.context.accounts
    .map((id, at): SavedAccount => {
      const bits = Array.from(state.bits.subarray(at * words, (at + 1) * words));
      return [id, state.visits[at], state.meaningful[at], state.last[at], bits, knownOf(state.seconds, at), knownOf(state.pages, at)];
    })
    .filter((entry) => entry[3] >= 0);
  const saved: SavedVisits = { accounts, covers: state.covers, undated: state.undated, later: state.later };
  return JSON.stringify(saved);
};

/** Fills an empty state; accounts that are no longer on the list are dropped. */
export const loadVisits = (state: VisitState, text: string): VisitState => {
  const saved = JSON.parse(text) as SavedVisits;
  for (const [id, visits, meaningful, last, bits, seconds, pages] of saved.accounts) {
    const at = state.context.positions.get(id);
    if (at === undefined) continue;
    state.visits[at] = visits;
    state.meaningful[at] = meaningful;
    state.last[at] = last;
    setKnown(state.seconds, at, seconds);
    setKnown(state.pages, at, pages);
    state.bits.set(bits, at * wordsOf(state.span));
  }
  Object.assign(state.covers, saved.covers);
  Object.assign(state.undated, saved.undated);
  Object.assign(state.later, saved.later);
  return state;
};
