// What the leads say of themselves to the triggers. A lead of Kaskitek with all four BANT answers yes and no SQL day is ready; an SQL
// of 20 January that names no deal waits for sales, last moved on 20 January.
// Size: one entry per lead that is ready, per open SQL lead without a deal of its own, per person with an SQL in the
// base window, and per lead that a trigger names. A lead stands in one row.
import { baseWindow, type DayWindow } from '../calendar/baseWindow';
import { leadRung } from '../lead/leadRung';
import type { Day, LeadColumns, StageCode } from '../plan/types';
import { fateOf } from '../stages/fate';
import { LADDER } from '../stages/ladder';
import { stageOf } from '../stages/stageOf';
import type { MeasureContext } from './context';
import { loadLeadSigns, saveLeadSigns } from './savedLeadSigns';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface ReadyLead {
  /** position, -1 = off the list */
  readonly account: number;
  /** bits: 1 budget, 2 authority, 4 need, 8 timeline */
  readonly yes: number;
}
export interface WaitingLead {
  readonly account: number;
  /** '' = not matched */
  readonly person: string;
  /** SQL day, else the day it came; -1 = neither is known */
  readonly since: Day;
  /** newest of its own days */
  readonly last: Day;
}
export interface LeadState {
  readonly context: MeasureContext;
  readonly within: DayWindow;
  readonly ready: Map<string, ReadyLead>;
  readonly waiting: Map<string, WaitingLead>;
  /** first SQL day of the base window by person */
  readonly sqlDays: Map<string, Day>;
  /** position of the account of each lead that a trigger names, -1 = off the list */
  readonly accountOf: Map<string, number>;
  readonly named: ReadonlySet<string>;
}
export type LeadSigns = Readonly<Pick<LeadState, 'ready' | 'waiting' | 'sqlDays' | 'accountOf'>>;

const init = (context: MeasureContext): LeadState => ({
  context,
  within: baseWindow(context.today, context.settings.base_window_months),
  ready: new Map(),
  waiting: new Map(),
  sqlDays: new Map(),
  accountOf: new Map(),
  named: new Set(context.basis.fired.map(({ subject }) => subject)),
});

const [SQL, WON] = [LADDER.indexOf('sql'), LADDER.indexOf('won')];
const FOREVER = Number.MAX_SAFE_INTEGER;

const yesCount = (bits: number): number => [1, 2, 4, 8].filter((bit) => (bits & bit) !== 0).length;

/** Complete, and not yet taken for an SQL by a day, even a planned one, or by the stage. */
const isReady = (state: LeadState, block: LeadColumns, at: number, stage: StageCode | null): boolean =>
  yesCount(block.bantYes[at]) >= state.context.settings.bant_required &&
  stage !== 'lost' &&
  stage !== 'disqualified' &&
  leadRung(block, at, stage, FOREVER) < SQL;

const newestDay = (block: LeadColumns, at: number): Day =>
  [block.created, block.mql, block.sql, block.opportunity, block.offer, block.handedOver, block.acted].reduce(
    (newest, days) => Math.max(newest, days[at]),
    -1,
  );

const noteSqlDay = ({ sqlDays, within }: LeadState, person: string, day: Day): void => {
  if (person === '' || day < within.from || day > within.to) return;
  const standing = sqlDays.get(person);
  if (standing === undefined || day < standing) sqlDays.set(person, day);
};

const addLead = (state: LeadState, block: LeadColumns, at: number, account: number): void => {
  const { today, stages } = state.context;
  const [id, person] = [wordOf(block.id, at), wordOf(block.person, at)];
  const stage = stageOf(stages, wordOf(block.stage, at), '');
  const rung = leadRung(block, at, stage, today);
  if (state.named.has(id)) state.accountOf.set(id, account);
  if (isReady(state, block, at, stage)) state.ready.set(id, { account, yes: block.bantYes[at] });
  noteSqlDay(state, person, block.sql[at]);
  // a stage beside the ladder, or a no of sales, ends the lead's way, whatever its days say
  const fate = fateOf(stage);
  if ((fate !== 'open' && fate !== 'won') || wordOf(block.verdict, at) === 'rejected') return;
  if (rung < SQL || rung >= WON || block.deal.codes[at] >= 0) return;
  const since = block.sql[at] >= 0 ? block.sql[at] : block.created[at];
  state.waiting.set(id, { account, person, since, last: newestDay(block, at) });
};

const add = (state: LeadState, block: LeadColumns): void => {
  const positions = state.context.positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    // a lead of tomorrow has not come yet
    if (block.created[at] > state.context.today) continue;
    addLead(state, block, at, block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]]);
  }
};

const merge = (a: LeadState, b: LeadState): LeadState => {
  b.ready.forEach((lead, id) => {
    a.ready.set(id, lead);
  });
  b.waiting.forEach((lead, id) => {
    a.waiting.set(id, lead);
  });
  b.sqlDays.forEach((day, person) => {
    noteSqlDay(a, person, day);
  });
  b.accountOf.forEach((account, id) => {
    a.accountOf.set(id, account);
  });
  return a;
};

export const leadSigns: Accumulator<MeasureContext, LeadState, LeadColumns, LeadSigns> = {
  init,
  add,
  merge,
  finish: (state) => state,
  save: saveLeadSigns,
  load: (context, saved) => loadLeadSigns(init(context), saved),
};
