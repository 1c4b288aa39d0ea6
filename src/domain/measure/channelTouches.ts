// The touches of each person by channel and direction. Anna clicked twice in mail and came to a fair, was written to on 5 and 12 January and
// downloaded a guide on 9 January: {in: {email: 2, fair: 1, site: 1}, out: {5 January: 1, 12 January: 1}, lastReaction: 9 January}.
// Size: people touched x (2 numbers + one per channel of an in-touch + one per day with an out-touch), whatever the number of rows.
import { baseWindow } from '../calendar/baseWindow';
import { foldName } from '../matching/foldName';
import type { Coded, Day, TouchColumns } from '../plan/types';
import { directionOf } from '../touches/directionOf';
import { isReaction } from '../touches/isReaction';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface PersonChannels {
  /** in-touches of the last 12 months by folded channel; '' = none named */
  readonly in: Map<string, number>;
  /** out-touches by day */
  readonly out: Map<Day, number>;
  /** newest reaction to a call to action, -1 = none */
  lastReaction: Day;
  /** one of them lies in the plan's period */
  reacted: boolean;
}
export interface ChannelState {
  readonly context: MeasureContext;
  readonly since: Day;
  readonly people: Map<string, PersonChannels>;
  readonly known: ReadonlySet<string>;
  readonly folded: (column: Coded) => readonly string[];
}
export interface ChannelTouches {
  /** null = never touched */
  readonly of: (person: string) => PersonChannels | null;
}

const newChannels = (): PersonChannels => ({ in: new Map(), out: new Map(), lastReaction: -1, reacted: false });
const plus = <K>(counts: Map<K, number>, key: K, more: number): void => {
  counts.set(key, (counts.get(key) || 0) + more);
};

const init = (context: MeasureContext): ChannelState => ({
  context,
  since: baseWindow(context.today, 12).from,
  people: new Map(),
  known: new Set(context.basis.people.map(({ id }) => id)),
  folded: codeTable(foldName),
});

const personOf = ({ people }: ChannelState, id: string): PersonChannels => {
  const person = people.get(id) || newChannels();
  people.set(id, person);
  return person;
};

const noteReaction = ({ context }: ChannelState, person: PersonChannels, day: Day): void => {
  const { start, end } = context.period;
  person.lastReaction = Math.max(person.lastReaction, day);
  if (day >= start && day <= end) person.reacted = true;
};

const add = (state: ChannelState, block: TouchColumns): void => {
  const { today } = state.context;
  const channels = state.folded(block.channel);
  for (let at = 0; at < block.length; at += 1) {
    const [day, id, kind] = [block.day[at], wordOf(block.person, at), wordOf(block.kind, at)];
    if (day < 0 || day > today || !state.known.has(id)) continue;
    const direction = directionOf(wordOf(block.direction, at), kind);
    if (direction === null) continue;
    const person = personOf(state, id);
    if (direction === 'out') {
      plus(person.out, day, 1);
      continue;
    }
    if (day >= state.since) plus(person.in, block.channel.codes[at] < 0 ? '' : channels[block.channel.codes[at]], 1);
    if (isReaction(kind)) noteReaction(state, person, day);
  }
};

const merge = (a: ChannelState, b: ChannelState): ChannelState => {
  b.people.forEach((more, id) => {
    const person = personOf(a, id);
    more.in.forEach((count, channel) => {
      plus(person.in, channel, count);
    });
    more.out.forEach((count, day) => {
      plus(person.out, day, count);
    });
    person.lastReaction = Math.max(person.lastReaction, more.lastReaction);
    person.reacted = person.reacted || more.reacted;
  });
  return a;
};

interface SavedChannels {
  id: string;
  in: [channel: string, count: number][];
  out: [day: Day, count: number][];
  last: Day;
  reacted: boolean;
}

const save = ({ people }: ChannelState): string => {
  const saved = Array.from(people, ([id, person]): SavedChannels => {
    const { lastReaction: last, reacted } = person;
    return { id, in: Array.from(person.in).sort(), out: Array.from(person.out).sort((a, b) => a[0] - b[0]), last, reacted };
  });
  return JSON.stringify(saved.sort((a, b) => (a.id < b.id ? -1 : 1)));
};

const load = (context: MeasureContext, text: string): ChannelState => {
  const state = init(context);
  for (const { id, in: inward, out, last, reacted } of JSON.parse(text) as SavedChannels[])
    if (state.known.has(id)) state.people.set(id, { in: new Map(inward), out: new Map(out), lastReaction: last, reacted });
  return state;
};

export const channelTouches: Accumulator<MeasureContext, ChannelState, TouchColumns, ChannelTouches> = {
  init,
  add,
  merge,
  finish: ({ people }) => ({ of: (person) => people.get(person) || null }),
  save,
  load,
};
