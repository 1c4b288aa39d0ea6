// What the deals say of themselves to the triggers. On 14 February an open deal whose newest day is 20 December is quiet (56 days, 45 are
// asked); one lost on 30 January is lost (16 days, 90 are asked); an open deal with activity last week is neither.
// Size: accounts x 1 number, one entry per quiet open deal and per deal lost in the window. A deal stands in one row.
import type { Day, DealColumns } from '../plan/types';
import { fateOf } from '../stages/fate';
import { stageOf } from '../stages/stageOf';
import type { MeasureContext } from './context';
import { loadDealSigns, saveDealSigns } from './savedDealSigns';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface SignedDeal {
  /** position, -1 = off the list */
  readonly account: number;
  /** quiet: newest of created and activity; lost: closed; -1 = unknown */
  readonly day: Day;
}
export interface DealSignState {
  readonly context: MeasureContext;
  /** open deals that nothing in the row itself has moved for the days that make a deal stalled */
  readonly quiet: Map<string, SignedDeal>;
  /** lost, not disqualified, closed in the window or on an unknown day */
  readonly lost: Map<string, SignedDeal>;
  /** newest creation by position of the account, -1 = none */
  readonly created: Int32Array;
}
export type DealSigns = Readonly<Omit<DealSignState, 'context'>>;

const init = (context: MeasureContext): DealSignState => ({
  context,
  quiet: new Map(),
  lost: new Map(),
  created: new Int32Array(context.accounts.length).fill(-1),
});

const addDeal = (state: DealSignState, block: DealColumns, at: number, account: number): void => {
  const { today, settings, stages } = state.context;
  const [id, text] = [wordOf(block.id, at), wordOf(block.stage, at)];
  const stage = stageOf(stages, text, wordOf(block.status, at));
  const [created, closed] = [block.created[at], block.closed[at]];
  if (account >= 0) state.created[account] = Math.max(state.created[account], created);
  if (fateOf(stage) === 'open') {
    const day = Math.max(created, block.activity[at]);
    if (today - day >= settings.stalled_days) state.quiet.set(id, { account, day });
    return;
  }
  // a CRM keeps the last stage's name on lost deals: one that was disqualified is no loss to recycle
  if (stage !== 'lost' || stageOf(stages, text, '') === 'disqualified') return;
  if (closed < 0 || (closed <= today && today - closed < settings.lost_recycle_days)) state.lost.set(id, { account, day: closed });
};

const add = (state: DealSignState, block: DealColumns): void => {
  const positions = state.context.positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    // a deal of tomorrow is not there yet
    if (block.created[at] > state.context.today) continue;
    addDeal(state, block, at, block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]]);
  }
};

const merge = (a: DealSignState, b: DealSignState): DealSignState => {
  b.quiet.forEach((deal, id) => {
    a.quiet.set(id, deal);
  });
  b.lost.forEach((deal, id) => {
    a.lost.set(id, deal);
  });
  for (let at = 0; at < a.created.length; at += 1) a.created[at] = Math.max(a.created[at], b.created[at]);
  return a;
};

export const dealSigns: Accumulator<MeasureContext, DealSignState, DealColumns, DealSigns> = {
  init,
  add,
  merge,
  finish: (state) => state,
  save: saveDealSigns,
  load: (context, saved) => loadDealSigns(init(context), saved),
};
