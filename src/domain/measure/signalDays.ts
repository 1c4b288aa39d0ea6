// The days on which a person showed interest: in-touches of the kinds that the definition of an MQL names (setting). A download on 9 January
// and a reply on 2 February are [9 January, 2 February]; a click on 3 January is none where clicks are not named.
// Size: one number per listed person and day with such a touch, whatever the number of rows.

import { signalKinds } from '../lead/definitions';
import type { Day, TouchColumns } from '../plan/types';
import { directionOf } from '../touches/directionOf';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface SignalState {
  readonly context: MeasureContext;
  readonly kinds: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** touches by day, by person */
  readonly people: Map<string, Map<Day, number>>;
}
/** Days of a person's signals, oldest first, a day as often as it had signals. */
export type SignalDays = (person: string) => readonly Day[];

const init = (context: MeasureContext): SignalState => ({
  context,
  kinds: new Set(signalKinds(context.settings)),
  known: new Set(context.basis.people.map(({ id }) => id)),
  people: new Map(),
});

const note = (state: SignalState, person: string, day: Day, count: number): void => {
  const days = state.people.get(person) || new Map<Day, number>();
  state.people.set(person, days);
  days.set(day, (days.get(day) || 0) + count);
};

const add = (state: SignalState, block: TouchColumns): void => {
  for (let at = 0; at < block.length; at += 1) {
    const [person, kind, day] = [wordOf(block.person, at), wordOf(block.kind, at), block.day[at]];
    if (day < 0 || day > state.context.today || !state.kinds.has(kind) || !state.known.has(person)) continue;
    if (directionOf(wordOf(block.direction, at), kind) === 'in') note(state, person, day, 1);
  }
};

const listOf = (days: ReadonlyMap<Day, number>): Day[] => {
  const list: Day[] = [];
  days.forEach((count, day) => {
    for (let n = 0; n < count; n += 1) list.push(day);
  });
  return list.sort((a, b) => a - b);
};

type Saved = [person: string, days: [day: Day, count: number][]][];

export const signalDays: Accumulator<MeasureContext, SignalState, TouchColumns, SignalDays> = {
  init,
  add,
  merge: (a, b) => {
    b.people.forEach((days, person) => {
      days.forEach((count, day) => {
        note(a, person, day, count);
      });
    });
    return a;
  },
  finish: ({ people }) => {
    const lists = new Map(Array.from(people).map(([person, days]) => [person, listOf(days)]));
    return (person) => lists.get(person) || [];
  },
  save: ({ people }) => JSON.stringify(Array.from(people).map(([person, days]) => [person, Array.from(days)])),
  load: (context, text) => {
    const state = init(context);
    for (const [person, days] of JSON.parse(text) as Saved) if (state.known.has(person)) state.people.set(person, new Map(days));
    return state;
  },
};
