// In-touches for the lead score: what each rule found, by person and day, and by account where the person is not on the list. Anna's two
// downloads on 9 January, with a rule for downloads and one for any in-touch: {anna: {download rule: {9 January: 2}, in-touch rule: ...}}.
// Size: one number per person (or account), rule that looks at touches, and day with a touch.
import { foldName } from '../matching/foldName';
import type { Coded, Day, TouchColumns } from '../plan/types';
import { ANY, addHit, type Hits, joinHits, loadHits, type SavedHits, saveHits } from '../scoring/hits';
import { SIGNALS } from '../scoring/signals';
import { directionOf } from '../touches/directionOf';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

interface TouchRule {
  readonly at: number;
  /** kind of touch; 'in_touch' = any */
  readonly kind: string;
  /** folded channel, '' = any */
  readonly of: string;
}
export interface ScoreTouchState {
  readonly context: MeasureContext;
  readonly rules: readonly TouchRule[];
  readonly channelsOf: (column: Coded) => readonly string[];
  readonly personsOf: (column: Coded) => readonly number[];
  /** by position in the People tab */
  readonly people: Map<number, Hits>;
  /** by position of the account: touches of nobody on the list */
  readonly accounts: Map<number, Hits>;
  /** first day of all in-touches, whoever they are about; -1 = none */
  readonly covers: { from: Day };
}
export type ScoreTouches = Readonly<Pick<ScoreTouchState, 'people' | 'accounts' | 'covers'>>;

const init = (context: MeasureContext): ScoreTouchState => {
  const { people, scoreRules = [] } = context.basis;
  const positions = new Map(people.map(({ id }, at): [string, number] => [id, at]));
  const rules = scoreRules.map(({ signal, of, on }, at) => ({ at, kind: signal, of: foldName(of), used: on && SIGNALS[signal].level === 'touch' }));
  return {
    context,
    rules: rules.filter(({ used, kind }) => used && kind !== 'quiet'),
    channelsOf: codeTable(foldName),
    personsOf: codeTable((id) => {
      const at = positions.get(id);
      return at === undefined ? -1 : at;
    }),
    people: new Map(),
    accounts: new Map(),
    covers: { from: -1 },
  };
};

const hitsOf = (all: Map<number, Hits>, at: number): Hits => {
  const hits: Hits = all.get(at) || new Map();
  all.set(at, hits);
  return hits;
};

const note = (state: ScoreTouchState, hits: Hits, touch: { day: Day; kind: string; channel: string }): void => {
  addHit(hits, ANY, touch.day, 1);
  for (const { at, kind, of } of state.rules)
    if ((kind === 'in_touch' || kind === touch.kind) && (of === '' || of === touch.channel)) addHit(hits, at, touch.day, 1);
};

const add = (state: ScoreTouchState, block: TouchColumns): void => {
  const { today, positionsOf } = state.context;
  const [accounts, people, channels] = [positionsOf(block.account), state.personsOf(block.person), state.channelsOf(block.channel)];
  const placeOf = ({ codes }: Coded, at: number, places: readonly number[]): number => (codes[at] < 0 ? -1 : places[codes[at]]);
  for (let at = 0; at < block.length; at += 1) {
    const [day, kind] = [block.day[at], wordOf(block.kind, at)];
    if (day < 0 || day > today || directionOf(wordOf(block.direction, at), kind) !== 'in') continue;
    state.covers.from = state.covers.from < 0 ? day : Math.min(state.covers.from, day);
    const touch = { day, kind, channel: block.channel.codes[at] < 0 ? '' : channels[block.channel.codes[at]] };
    const person = placeOf(block.person, at, people);
    const account = placeOf(block.account, at, accounts);
    if (person >= 0) note(state, hitsOf(state.people, person), touch);
    else if (account >= 0) note(state, hitsOf(state.accounts, account), touch);
  }
};

const merge = (a: ScoreTouchState, b: ScoreTouchState): ScoreTouchState => {
  b.people.forEach((hits, at) => {
    joinHits(hitsOf(a.people, at), hits);
  });
  b.accounts.forEach((hits, at) => {
    joinHits(hitsOf(a.accounts, at), hits);
  });
  if (b.covers.from >= 0) a.covers.from = a.covers.from < 0 ? b.covers.from : Math.min(a.covers.from, b.covers.from);
  return a;
};

/** by id, so that rows may have moved */
interface Saved {
  readonly people: [id: string, hits: SavedHits][];
  readonly accounts: [id: string, hits: SavedHits][];
  readonly from: Day;
}
const save = ({ context, people, accounts, covers }: ScoreTouchState): string => {
  const saved: Saved = {
    people: Array.from(people).map(([at, hits]) => [context.basis.people[at].id, saveHits(hits)]),
    accounts: Array.from(accounts).map(([at, hits]) => [context.accounts[at], saveHits(hits)]),
    from: covers.from,
  };
  return JSON.stringify(saved);
};
const load = (context: MeasureContext, text: string): ScoreTouchState => {
  const state = init(context);
  const saved = JSON.parse(text) as Saved;
  const persons = new Map(context.basis.people.map(({ id }, at): [string, number] => [id, at]));
  const put = (into: Map<number, Hits>, places: ReadonlyMap<string, number>, entries: Saved['people']) => {
    for (const [id, hits] of entries) {
      const at = places.get(id);
      if (at !== undefined) into.set(at, loadHits(hits));
    }
  };
  put(state.people, persons, saved.people);
  put(state.accounts, context.positions, saved.accounts);
  state.covers.from = saved.from;
  return state;
};

export const scoreTouches: Accumulator<MeasureContext, ScoreTouchState, TouchColumns, ScoreTouches> = {
  init,
  add,
  merge,
  finish: ({ people, accounts, covers }) => ({ people, accounts, covers }),
  save,
  load,
};
