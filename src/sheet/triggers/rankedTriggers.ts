// All rows of Triggers in their order: what asks to act first, then what is watched, resolved, handled; in each the one due soonest
// first, a row without a due day last, then the newest.
import type { Day, Plan, TriggerResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import type { StandingTrigger } from './standingTrigger';
import { stateOfTrigger, type TriggerState } from './stateOfTrigger';
import { triggerWording } from './triggerWording';

export interface RankedTrigger {
  readonly id: string;
  readonly rank: number;
  readonly state: TriggerState;
  /** code */
  readonly rule: string;
  readonly account: string;
  readonly evidence: string;
  /** null: the row stands already */
  readonly fresh: TriggerResult | null;
  /** its reason is gone since this build */
  readonly resolvedNow: boolean;
}
type Unranked = Omit<RankedTrigger, 'rank'> & { readonly fired: Day | null; readonly due: Day | null };

const ORDER: readonly TriggerState[] = ['act', 'watch', 'resolved', 'handled'];
const firedOf = (row: Unranked): Day => (row.fired === null ? -1 : row.fired);
const dueOf = (row: Unranked): Day => (row.due === null ? Number.MAX_SAFE_INTEGER : row.due);
const inOrder = (a: Unranked, b: Unranked): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || dueOf(a) - dueOf(b) || firedOf(b) - firedOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const newRow = (trigger: TriggerResult, plan: Plan, lang: Lang): Unranked => {
  const { account, evidence } = triggerWording(trigger, lang);
  const { fired, due, rule } = trigger;
  const state = stateOfTrigger({ fired, handled: false, resolved: false }, plan.today);
  return { id: trigger.key, state, rule, account, evidence, fresh: trigger, resolvedNow: false, fired, due };
};

const standingRow = (row: StandingTrigger, today: Day, resolves: ReadonlySet<string>): Unranked => {
  const { id, rule, account, evidence, fired, due, handled, resolved = false } = row;
  const resolvedNow = !resolved && resolves.has(id);
  const state = stateOfTrigger({ fired, handled, resolved: resolved || resolvedNow }, today);
  return { id, state, rule, account, evidence, fresh: null, resolvedNow, fired, due };
};

export const rankedTriggers = (plan: Plan, standing: readonly StandingTrigger[], lang: Lang): readonly RankedTrigger[] => {
  const there = new Set(standing.map((row) => row.id));
  const resolves = new Set(plan.resolved);
  const rows = standing.filter((row) => row.rule !== '').map((row) => standingRow(row, plan.today, resolves));
  for (const trigger of plan.triggers) if (!there.has(trigger.key)) rows.push(newRow(trigger, plan, lang));
  return rows.sort(inOrder).map(({ fired, due, ...row }, at) => ({ ...row, rank: at + 1 }));
};
