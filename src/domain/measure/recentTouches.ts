// In-touches of each account by day in the 70 days that end today, visits apart from all else, and who and through which channels in the last
// 14 of them. A click of Anna and a visit of Bo at Kaskitek today: {others: 1, visits: 1} on day 69, people Anna and Bo.
// Size: accounts x (2 numbers a day of the window), and the people and channels of the last 14 days.
import { BEFORE_DAYS, WINDOW_DAYS, windowDay } from '../interest/window';
import { foldName } from '../matching/foldName';
import type { Coded, TouchColumns } from '../plan/types';
import { directionOf } from '../touches/directionOf';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface RecentTouchState {
  readonly context: MeasureContext;
  readonly accountOf: ReadonlyMap<string, number>;
  readonly folded: (column: Coded) => readonly string[];
  /** by account and day of the window */
  readonly others: Float64Array;
  readonly visits: Float64Array;
  /** by account, of the last 14 days */
  readonly people: Map<number, Set<string>>;
  readonly channels: Map<number, Set<string>>;
}
export type RecentTouches = Readonly<Pick<RecentTouchState, 'others' | 'visits' | 'people' | 'channels'>>;

const init = (context: MeasureContext): RecentTouchState => {
  const accountOf = new Map<string, number>();
  for (const { id, account } of context.basis.people) {
    const at = account === null ? undefined : context.positions.get(account);
    if (at !== undefined) accountOf.set(id, at);
  }
  const size = context.accounts.length * WINDOW_DAYS;
  return {
    context,
    accountOf,
    folded: codeTable(foldName),
    others: new Float64Array(size),
    visits: new Float64Array(size),
    people: new Map(),
    channels: new Map(),
  };
};

const note = (sets: Map<number, Set<string>>, account: number, word: string): void => {
  if (word === '') return;
  const standing = sets.get(account);
  if (standing) standing.add(word);
  else sets.set(account, new Set([word]));
};

const add = (state: RecentTouchState, block: TouchColumns): void => {
  const { today, positionsOf } = state.context;
  const [accounts, channels] = [positionsOf(block.account), state.folded(block.channel)];
  for (let at = 0; at < block.length; at += 1) {
    const day = windowDay(block.day[at], today);
    const kind = wordOf(block.kind, at);
    if (day < 0 || directionOf(wordOf(block.direction, at), kind) !== 'in') continue;
    const person = wordOf(block.person, at);
    // a row that names no account is of the person's one
    const own = state.accountOf.get(person);
    const account = block.account.codes[at] >= 0 ? accounts[block.account.codes[at]] : own === undefined ? -1 : own;
    if (account < 0) continue;
    (kind === 'visit' ? state.visits : state.others)[account * WINDOW_DAYS + day] += 1;
    if (day < BEFORE_DAYS) continue;
    note(state.people, account, person);
    note(state.channels, account, block.channel.codes[at] < 0 ? '' : channels[block.channel.codes[at]]);
  }
};

const joinSets = (into: Map<number, Set<string>>, more: Map<number, Set<string>>): void => {
  more.forEach((words, account) => {
    words.forEach((word) => {
      note(into, account, word);
    });
  });
};

const merge = (a: RecentTouchState, b: RecentTouchState): RecentTouchState => {
  for (let at = 0; at < a.others.length; at += 1) {
    a.others[at] += b.others[at];
    a.visits[at] += b.visits[at];
  }
  joinSets(a.people, b.people);
  joinSets(a.channels, b.channels);
  return a;
};

type SavedAccount = [
  id: string,
  others: [day: number, count: number][],
  visits: [day: number, count: number][],
  people: string[],
  channels: string[],
];

const daysOf = (counts: Float64Array, account: number): [number, number][] => {
  const days: [number, number][] = [];
  for (let day = 0; day < WINDOW_DAYS; day += 1) {
    const count = counts[account * WINDOW_DAYS + day];
    if (count > 0) days.push([day, count]);
  }
  return days;
};

const save = ({ context, others, visits, people, channels }: RecentTouchState): string => {
  const words = (sets: Map<number, Set<string>>, at: number): string[] => Array.from(sets.get(at) || []).sort();
  const saved = context.accounts.map((id, at): SavedAccount => [id, daysOf(others, at), daysOf(visits, at), words(people, at), words(channels, at)]);
  return JSON.stringify(saved.filter(([, other, visit]) => other.length + visit.length > 0));
};

const load = (context: MeasureContext, text: string): RecentTouchState => {
  const state = init(context);
  for (const [id, others, visits, people, channels] of JSON.parse(text) as SavedAccount[]) {
    const account = context.positions.get(id);
    if (account === undefined) continue;
    for (const [day, count] of others) state.others[account * WINDOW_DAYS + day] = count;
    for (const [day, count] of visits) state.visits[account * WINDOW_DAYS + day] = count;
    for (const person of people) note(state.people, account, person);
    for (const channel of channels) note(state.channels, account, channel);
  }
  return state;
};

export const recentTouches: Accumulator<MeasureContext, RecentTouchState, TouchColumns, RecentTouches> = {
  init,
  add,
  merge,
  finish: (state) => state,
  save,
  load,
};
