// Touches per person and per account up to today. Anna was written to on 5 January, clicked twice on 9 January and replied on 2 February:
// 3 in-touches on 2 days, 2 of them before a SQL of 20 January. An opened mail is neither in nor out. Rows are taken as they come: a touch
// stands in one row, since the import appends an event only where its id is not there yet.
// Size: people touched x (4 numbers + one per day with an in-touch + one name per channel) + accounts x (1 number + one bit per day of the
// period and of the year before and after it), whatever the number of rows.
import { baseWindow } from '../calendar/baseWindow';
import { foldName } from '../matching/foldName';
import type { Coded, Day, TouchColumns } from '../plan/types';
import { type Direction, directionOf } from '../touches/directionOf';
import { isResponse } from '../touches/isResponse';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import { anyDay, type DaySpan, setDay, wordsOf } from './dayBits';
import { joinPersonDays, newPersonDays, noteDay, noteIn, type PersonDays, type PersonTouches, touchesOf } from './personDays';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import { loadTouches, saveTouches } from './savedTouches';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface TouchState {
  readonly context: MeasureContext;
  readonly span: DaySpan;
  /** first day of the last 12 months */
  readonly since: Day;
  /** by position in the People tab */
  readonly people: Map<number, PersonDays>;
  readonly positions: ReadonlyMap<string, number>;
  readonly positionsOf: (column: Coded) => readonly number[];
  readonly channelsOf: (column: Coded) => readonly string[];
  /** position of each person's account, -1 = of no target account */
  readonly accountOf: Int32Array;
  /** newest touch of the account in either direction, -1 = none */
  readonly last: Int32Array;
  /** days with an in-touch of the account */
  readonly bits: Uint32Array;
  /** first and last day of all rows, whoever they are about: what the imports cover; -1 = no rows */
  readonly covers: { from: Day; to: Day };
  readonly undated: RowTally;
  /** rows of days after `today`: not counted */
  readonly later: RowTally;
}
export interface TouchSums {
  /** null = not on the list, or never touched */
  readonly of: (person: string) => PersonTouches | null;
  /** newest touch by position of the account, -1 = none */
  readonly last: Int32Array;
  /** was the account in touch between these days, both included? */
  readonly inTouch: (account: number, from: Day, to: Day) => boolean;
  readonly covers: { readonly from: Day; readonly to: Day };
  readonly undated: Readonly<RowTally>;
  readonly later: Readonly<RowTally>;
}

const YEAR = 366;

const init = (context: MeasureContext): TouchState => {
  const { accounts, period, today, basis } = context;
  const span = { first: period.start - YEAR, last: period.end + YEAR };
  const at = (places: ReadonlyMap<string, number>, id: string | null): number => (id !== null && places.has(id) ? places.get(id)! : -1);
  const positions = new Map<string, number>();
  basis.people.forEach(({ id }, place) => {
    positions.set(id, place);
  });
  return {
    context,
    span,
    since: baseWindow(today, 12).from,
    people: new Map(),
    positions,
    positionsOf: codeTable((id) => at(positions, id)),
    channelsOf: codeTable(foldName),
    accountOf: Int32Array.from(basis.people, ({ account }) => at(context.positions, account)),
    last: new Int32Array(accounts.length).fill(-1),
    bits: new Uint32Array(accounts.length * wordsOf(span)),
    covers: { from: -1, to: -1 },
    undated: newTally(),
    later: newTally(),
  };
};

const widen = (covers: TouchState['covers'], from: Day, to: Day): void => {
  if (from < 0) return;
  covers.from = covers.from < 0 ? from : Math.min(covers.from, from);
  covers.to = Math.max(covers.to, to);
};

interface Touch {
  readonly day: Day;
  readonly direction: Direction;
  readonly kind: string;
  readonly channel: string;
}

const addToPerson = (state: TouchState, at: number, { day, direction, kind, channel }: Touch): void => {
  const { period } = state.context;
  const person = state.people.get(at) || newPersonDays();
  state.people.set(at, person);
  noteDay(person, day);
  if (day >= period.start && day <= period.end) person.reached = true;
  if (direction === 'out') return;
  noteIn(person, day, 1);
  if (isResponse(kind)) person.lastResponse = Math.max(person.lastResponse, day);
  if (day >= state.since && channel !== '') person.channels.add(channel);
};

const addToAccount = (state: TouchState, at: number, { day, direction }: Touch): void => {
  if (day > state.last[at]) state.last[at] = day;
  if (direction === 'in') setDay(state.bits, at * wordsOf(state.span), state.span, day);
};

const placeOf = ({ codes }: Coded, at: number, places: readonly number[]): number => (codes[at] < 0 ? -1 : places[codes[at]]);

const add = (state: TouchState, block: TouchColumns): void => {
  const { today, positionsOf } = state.context;
  const [accounts, people, channels] = [positionsOf(block.account), state.positionsOf(block.person), state.channelsOf(block.channel)];
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    if (day < 0 || day > today) {
      tallyRow(day < 0 ? state.undated : state.later, block.row[at]);
      continue;
    }
    widen(state.covers, day, day);
    const kind = wordOf(block.kind, at);
    const direction = directionOf(wordOf(block.direction, at), kind);
    if (direction === null) continue;
    const touch = { day, direction, kind, channel: block.channel.codes[at] < 0 ? '' : channels[block.channel.codes[at]] };
    const person = placeOf(block.person, at, people);
    // a row that names no account is of the person's one
    const account = block.account.codes[at] < 0 && person >= 0 ? state.accountOf[person] : placeOf(block.account, at, accounts);
    if (person >= 0) addToPerson(state, person, touch);
    if (account >= 0) addToAccount(state, account, touch);
  }
};

const merge = (a: TouchState, b: TouchState): TouchState => {
  b.people.forEach((more, at) => {
    const person = a.people.get(at) || newPersonDays();
    a.people.set(at, person);
    joinPersonDays(person, more);
  });
  for (let at = 0; at < a.last.length; at += 1) a.last[at] = Math.max(a.last[at], b.last[at]);
  for (let at = 0; at < a.bits.length; at += 1) a.bits[at] |= b.bits[at];
  widen(a.covers, b.covers.from, b.covers.to);
  joinTally(a.undated, b.undated);
  joinTally(a.later, b.later);
  return a;
};

const finish = (state: TouchState): TouchSums => {
  const known = new Map<string, PersonTouches>();
  state.context.basis.people.forEach(({ id }, at) => {
    const person = state.people.get(at);
    if (person) known.set(id, touchesOf(person, state.since));
  });
  return {
    of: (person) => known.get(person) || null,
    last: state.last,
    inTouch: (account, from, to) => anyDay(state.bits, account * wordsOf(state.span), state.span, from, to),
    covers: state.covers,
    undated: state.undated,
    later: state.later,
  };
};

export const touchSums: Accumulator<MeasureContext, TouchState, TouchColumns, TouchSums> = {
  init,
  add,
  merge,
  finish,
  save: saveTouches,
  load: (context, saved) => loadTouches(init(context), saved),
};
