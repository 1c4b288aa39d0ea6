// The state of touchSums as text: people and accounts without a touch are left out, so that 3 people touched of 200 are 3 entries.
import type { Day } from '../plan/types';
import { wordsOf } from './dayBits';
import type { RowTally } from './rowTally';
import type { TouchState } from './touchSums';

interface SavedPerson {
  id: string;
  first: Day;
  last: Day;
  in: [day: Day, count: number][];
  channels: string[];
  response: Day;
  reached: boolean;
}
type SavedAccount = [id: string, last: Day, bits: number[]];
interface SavedTouches {
  people: SavedPerson[];
  accounts: SavedAccount[];
  covers: TouchState['covers'];
  undated: RowTally;
  later: RowTally;
}

const savePeople = ({ context, people }: TouchState): SavedPerson[] => {
  const saved: SavedPerson[] = [];
  context.basis.people.forEach(({ id }, at) => {
    const person = people.get(at);
    if (!person) return;
    const { first, last, lastResponse: response, reached } = person;
    const days = Array.from(person.inDays).sort((a, b) => a[0] - b[0]);
    saved.push({ id, first, last, in: days, channels: Array.from(person.channels).sort(), response, reached });
  });
  return saved;
};

export const saveTouches = (state: TouchState): string => {
  const words = wordsOf(state.span);
  const accounts = state.context.accounts
    .map((id, at): SavedAccount => [id, state.last[at], Array.from(state.bits.subarray(at * words, (at + 1) * words))])
    .filter((entry) => entry[1] >= 0);
  const saved: SavedTouches = { people: savePeople(state), accounts, covers: state.covers, undated: state.undated, later: state.later };
  return JSON.stringify(saved);
};

/** Fills an empty state; people and accounts that are no longer on the list are dropped. */
export const loadTouches = (state: TouchState, text: string): TouchState => {
  const saved = JSON.parse(text) as SavedTouches;
  for (const { id, first, last, in: days, channels, response, reached } of saved.people) {
    const at = state.positions.get(id);
    if (at === undefined) continue;
    state.people.set(at, { first, last, inDays: new Map(days), channels: new Set(channels), lastResponse: response, reached });
  }
  for (const [id, last, bits] of saved.accounts) {
    const at = state.context.positions.get(id);
    if (at === undefined) continue;
    state.last[at] = last;
    state.bits.set(bits, at * wordsOf(state.span));
  }
  Object.assign(state.covers, saved.covers);
  Object.assign(state.undated, saved.undated);
  Object.assign(state.later, saved.later);
  return state;
};
