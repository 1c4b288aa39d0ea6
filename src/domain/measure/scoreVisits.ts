// Meaningful visits for the lead score: what each rule found, by account and day. Two meaningful sessions of Kaskitek on 9 March, one of them
// begun at /pricing, with a rule for '/pricing': {kaskitek: {rule: {9 March: 1}, any: {9 March: 2}}}.
// Size: one number per account, rule that looks at visits, and day with a meaningful visit.
import { foldName } from '../matching/foldName';
import type { Coded, Day, VisitColumns } from '../plan/types';
import { ANY, addHit, type Hits, joinHits, loadHits, type SavedHits, saveHits } from '../scoring/hits';
import { isMeaningful } from '../visits/isMeaningful';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';

interface VisitRule {
  readonly at: number;
  /** folded source, '' = any */
  readonly of: string;
  /** folded parts of the landing page, none = any */
  readonly pages: readonly string[];
}
export interface ScoreVisitState {
  readonly context: MeasureContext;
  readonly rules: readonly VisitRule[];
  readonly folded: (column: Coded) => readonly string[];
  /** by position of the account */
  readonly accounts: Map<number, Hits>;
  /** first day of all rows, companies off the list too; -1 = none */
  readonly covers: { from: Day };
}
export type ScoreVisits = Readonly<Pick<ScoreVisitState, 'accounts' | 'covers'>>;

const partsOf = (value: string): string[] =>
  value
    .split(/[,;]/)
    .map(foldName)
    .filter((part) => part !== '');

const init = (context: MeasureContext): ScoreVisitState => {
  const rules = (context.basis.scoreRules || []).map(({ signal, of, value, on }, at) => ({
    at,
    of: foldName(of),
    pages: partsOf(value),
    used: on && signal === 'visit',
  }));
  return { context, rules: rules.filter(({ used }) => used), folded: codeTable(foldName), accounts: new Map(), covers: { from: -1 } };
};

const hitsOf = (state: ScoreVisitState, at: number): Hits => {
  const hits: Hits = state.accounts.get(at) || new Map();
  state.accounts.set(at, hits);
  return hits;
};

const wordIn = (state: ScoreVisitState, column: Coded | undefined, at: number): string =>
  !column || column.codes[at] < 0 ? '' : state.folded(column)[column.codes[at]];

const add = (state: ScoreVisitState, block: VisitColumns): void => {
  const { today, positionsOf, settings } = state.context;
  const positions = positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    if (day < 0 || day > today) continue;
    state.covers.from = state.covers.from < 0 ? day : Math.min(state.covers.from, day);
    const account = block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]];
    if (account < 0 || !isMeaningful(block.pages[at], block.seconds[at], settings)) continue;
    const hits = hitsOf(state, account);
    addHit(hits, ANY, day, 1);
    const [source, page] = [wordIn(state, block.source, at), wordIn(state, block.landingPage, at)];
    for (const rule of state.rules)
      if ((rule.of === '' || rule.of === source) && (rule.pages.length === 0 || rule.pages.some((part) => page.indexOf(part) >= 0)))
        addHit(hits, rule.at, day, 1);
  }
};

interface Saved {
  readonly accounts: [id: string, hits: SavedHits][];
  readonly from: Day;
}

export const scoreVisits: Accumulator<MeasureContext, ScoreVisitState, VisitColumns, ScoreVisits> = {
  init,
  add,
  merge: (a, b) => {
    b.accounts.forEach((hits, at) => {
      joinHits(hitsOf(a, at), hits);
    });
    if (b.covers.from >= 0) a.covers.from = a.covers.from < 0 ? b.covers.from : Math.min(a.covers.from, b.covers.from);
    return a;
  },
  finish: ({ accounts, covers }) => ({ accounts, covers }),
  save: ({ context, accounts, covers }) => {
    const saved: Saved = { accounts: Array.from(accounts).map(([at, hits]) => [context.accounts[at], saveHits(hits)]), from: covers.from };
    return JSON.stringify(saved);
  },
  load: (context, text) => {
    const state = init(context);
    const saved = JSON.parse(text) as Saved;
    for (const [id, hits] of saved.accounts) {
      const at = context.positions.get(id);
      if (at !== undefined) state.accounts.set(at, loadHits(hits));
    }
    state.covers.from = saved.from;
    return state;
  },
};
