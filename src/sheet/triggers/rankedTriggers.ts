// All rows of Triggers in their order: what asks to act first, then what is watched, then what is handled; in each the one due soonest
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
  readonly account: string;
  readonly evidence: string;
  /** null: the row stands already */
  readonly fresh: TriggerResult | null;
}
type Unranked = Omit<RankedTrigger, 'rank'> & { readonly fired: Day | null; readonly due: Day | null };

const ORDER: readonly TriggerState[] = ['act', 'watch', 'handled'];
const firedOf = (row: Unranked): Day => (row.fired === null ? -1 : row.fired);
const dueOf = (row: Unranked): Day => (row.due === null ? Number.MAX_SAFE_INTEGER : row.due);
const inOrder = (a: Unranked, b: Unranked): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || dueOf(a) - dueOf(b) || firedOf(b) - firedOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const newRow = (trigger: TriggerResult, plan: Plan, lang: Lang): Unranked => {
  const { account, evidence } = triggerWording(trigger, lang);
  const { fired, due } = trigger;
  return { id: trigger.key, state: stateOfTrigger({ fired, handled: false }, plan.today), account, evidence, fresh: trigger, fired, due };
};

export const rankedTriggers = (plan: Plan, standing: readonly StandingTrigger[], lang: Lang): readonly RankedTrigger[] => {
  const there = new Set(standing.map((row) => row.id));
  const rows: Unranked[] = standing
    .filter((row) => row.rule !== '')
    .map(({ id, account, evidence, fired, due, handled }) => ({
      id,
      state: stateOfTrigger({ fired, handled }, plan.today),
      account,
      evidence,
      fresh: null,
      fired,
      due,
    }));
  for (const trigger of plan.triggers) if (!there.has(trigger.key)) rows.push(newRow(trigger, plan, lang));
  return rows.sort(inOrder).map(({ id, state, account, evidence, fresh }, at) => ({ id, rank: at + 1, state, account, evidence, fresh }));
};
