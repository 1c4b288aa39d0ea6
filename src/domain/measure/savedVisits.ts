// The state of visitSums as text: accounts without a visit are left out, so that 3 visitors of 5,000 accounts are 3 entries.
import { wordsOf } from './dayBits';
import type { RowTally } from './rowTally';
import type { VisitState } from './visitSums';

type SavedAccount = [id: string, visits: number, meaningful: number, last: number, bits: number[]];
interface SavedVisits {
  accounts: SavedAccount[];
  covers: VisitState['covers'];
  undated: RowTally;
  later: RowTally;
}

export const saveVisits = (state: VisitState): string => {
  const words = wordsOf(state.span);
  const accounts = state.context.accounts
    .map((id, at): SavedAccount => {
      const bits = Array.from(state.bits.subarray(at * words, (at + 1) * words));
      return [id, state.visits[at], state.meaningful[at], state.last[at], bits];
    })
    .filter((entry) => entry[3] >= 0);
  const saved: SavedVisits = { accounts, covers: state.covers, undated: state.undated, later: state.later };
  return JSON.stringify(saved);
};

/** Fills an empty state; accounts that are no longer on the list are dropped. */
export const loadVisits = (state: VisitState, text: string): VisitState => {
  const saved = JSON.parse(text) as SavedVisits;
  for (const [id, visits, meaningful, last, bits] of saved.accounts) {
    const at = state.context.positions.get(id);
    if (at === undefined) continue;
    state.visits[at] = visits;
    state.meaningful[at] = meaningful;
    state.last[at] = last;
    state.bits.set(bits, at * wordsOf(state.span));
  }
  Object.assign(state.covers, saved.covers);
  Object.assign(state.undated, saved.undated);
  Object.assign(state.later, saved.later);
  return state;
};
