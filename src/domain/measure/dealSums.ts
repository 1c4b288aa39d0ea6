// Deals per account and SQLs per day. A deal counts as a SQL of the day it was created when its stage is SQL or later; one that was lost
// counts by the furthest stage it was seen at. Kaskitek with one open offer of 40,000 and one lost deal: stage offer, 1 open, 40,000.
// Size: accounts x 2 numbers, accounts x currencies with open deals, one number per day with a SQL, one entry per unknown stage name
// and per deal that Deal history or a trigger names.
import { foldName } from '../matching/foldName';
import type { Day, DealColumns, StageCode } from '../plan/types';
import { isSales, LADDER, rungOf } from '../stages/ladder';
import { stageOf } from '../stages/stageOf';
import type { MeasureContext } from './context';
import { newTally, type RowTally, tallyRow } from './rowTally';
import { joinDeals, loadDeals, saveDeals } from './savedDeals';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface OpenAmount extends RowTally {
  /** micro-units of its currency */
  amount: number;
}
export interface DealState {
  readonly context: MeasureContext;
  readonly all: RowTally;
  /** furthest rung among open and won deals by position of the account, -1 = none */
  readonly rung: Int32Array;
  readonly open: Int32Array;
  /** by `position|currency` */
  readonly amounts: Map<string, OpenAmount>;
  readonly sqls: Map<Day, number>;
  /** by folded name, as first written */
  readonly unknownStages: Map<string, RowTally & { name: string }>;
  /** position of the account of each deal that history or a trigger names, -1 = off the list */
  readonly accountOf: Map<string, number>;
  readonly named: ReadonlySet<string>;
  /** SQLs without a day of creation */
  readonly undated: RowTally;
}
export type DealSums = Readonly<Omit<DealState, 'context' | 'named'>>;

const init = (context: MeasureContext): DealState => ({
  context,
  all: newTally(),
  rung: new Int32Array(context.accounts.length).fill(-1),
  open: new Int32Array(context.accounts.length),
  amounts: new Map(),
  sqls: new Map(),
  unknownStages: new Map(),
  accountOf: new Map(),
  named: new Set(context.basis.history.map((change) => change.deal).concat(context.basis.fired.map((trigger) => trigger.subject))),
  undated: newTally(),
});

const CLOSED: readonly (StageCode | null)[] = ['won', 'lost', 'nurture', 'disqualified'];

const noteUnknown = (state: DealState, text: string, row: number): void => {
  const folded = foldName(text);
  const standing = state.unknownStages.get(folded) || { ...newTally(), name: text };
  if (standing.rows === 0 || row < standing.row) standing.name = text;
  state.unknownStages.set(folded, standing);
  tallyRow(standing, row);
};

const reachedSales = (state: DealState, deal: string, stage: StageCode | null, ownStage: StageCode | null): boolean => {
  if (stage !== 'lost' && stage !== 'nurture' && stage !== 'disqualified') return isSales(stage);
  const seen = state.context.furthestRung.get(deal);
  return isSales(ownStage) || (seen !== undefined && seen >= LADDER.indexOf('sql'));
};

const addOpen = (state: DealState, account: number, block: DealColumns, at: number): void => {
  state.open[account] += 1;
  const amount = block.amount[at];
  if (Number.isNaN(amount)) return;
  const key = `${account}|${wordOf(block.currency, at)}`;
  const standing = state.amounts.get(key) || { ...newTally(), amount: 0 };
  state.amounts.set(key, standing);
  standing.amount += amount;
  tallyRow(standing, block.row[at]);
};

const addDeal = (state: DealState, block: DealColumns, at: number, account: number): void => {
  const [id, text, status] = [wordOf(block.id, at), wordOf(block.stage, at), wordOf(block.status, at)];
  const stage = stageOf(state.context.stages, text, status);
  const ownStage = stageOf(state.context.stages, text, '');
  tallyRow(state.all, block.row[at]);
  if (stage !== 'won' && ownStage === null && foldName(text) !== '') noteUnknown(state, text, block.row[at]);
  if (state.named.has(id)) state.accountOf.set(id, account);
  if (reachedSales(state, id, stage, ownStage)) {
    const created = block.created[at];
    if (created < 0) tallyRow(state.undated, block.row[at]);
    else state.sqls.set(created, (state.sqls.get(created) || 0) + 1);
  }
  if (account < 0) return;
  state.rung[account] = Math.max(state.rung[account], rungOf(stage));
  if (CLOSED.indexOf(stage) < 0) addOpen(state, account, block, at);
};

const add = (state: DealState, block: DealColumns): void => {
  const positions = state.context.positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) addDeal(state, block, at, block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]]);
};

export const dealSums: Accumulator<MeasureContext, DealState, DealColumns, DealSums> = {
  init,
  add,
  merge: joinDeals,
  finish: (state) => state,
  save: saveDeals,
  load: (context, saved) => loadDeals(init(context), saved),
};
