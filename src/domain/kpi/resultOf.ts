// Fills what all KPIs share. 12 of 60 accounts against a typed goal of 50 %: value 0.2, n 60, goal 0.5 and the verdict of the KPI's own
// rule; without a goal the status is null, without a value it is no_data.
import { type Elapsed, elapsedOf } from '../calendar/elapsedOf';
import type { KpiKind, KpiResult, NeedUnit, Period, Subject } from '../plan/types';
import type { KpiFacts } from './facts';
import type { Verdict } from './status/types';
import type { KpiId, KpiRemark } from './types';

export interface Measured {
  readonly id: KpiId;
  readonly direction: 'up' | 'down';
  readonly kind: KpiKind;
  readonly of?: Subject | null;
  readonly period?: Period;
  readonly value: number | null;
  readonly n?: number | null;
  readonly limits?: readonly [low: number | null, high: number | null];
  readonly successes?: number | null;
  readonly trials?: number | null;
  readonly amount?: number | null;
  readonly middle?: number | null;
  readonly remarks?: readonly KpiRemark[];
  readonly detail?: Readonly<Record<string, number>>;
  /** said where the row stands as values of the build */
  readonly live?: boolean;
  /** false: judged against the whole goal from the first day on */
  readonly accumulates?: boolean;
  /** said where it does not follow from the value: bounds stand without one, and a KPI without a status is never "no data" */
  readonly measured?: boolean;
  readonly judge?: (goal: number, elapsed: Elapsed) => Verdict | null;
  readonly needMore?: (goal: number, elapsed: Elapsed) => number | null;
  readonly needUnit?: NeedUnit | null;
}

const orNull = <V>(value: V | null | undefined): V | null => (value === undefined ? null : value);

export const resultOf = (facts: KpiFacts, measured: Measured): KpiResult => {
  const { id, judge, needMore, needUnit } = measured;
  const of = orNull(measured.of);
  const period = measured.period || facts.basis.period;
  const elapsed = elapsedOf(period, facts.basis.today);
  const goal = orNull(facts.goals.get(id));
  const known = measured.measured === undefined ? measured.value !== null : measured.measured;
  const verdict = known && judge && goal !== null ? judge(goal, elapsed) : null;
  const more = verdict === 'too_early' && needMore && needUnit ? needMore(goal!, elapsed) : null;
  const [low, high] = measured.limits || [null, null];
  return {
    key: of ? `${id}:${of.id}` : id,
    id,
    of,
    period,
    value: measured.value,
    n: orNull(measured.n),
    low,
    high,
    kind: measured.kind,
    goal,
    direction: measured.direction,
    status: known ? verdict : 'no_data',
    needMore: more === null ? null : { count: more, unit: needUnit! },
    components: {
      successes: orNull(measured.successes),
      trials: orNull(measured.trials),
      amount: orNull(measured.amount),
      middle: orNull(measured.middle),
      elapsed: measured.accumulates === false ? 1 : elapsed.share,
      daysGone: elapsed.gone,
      daysLeft: elapsed.left,
    },
    live: measured.live !== false,
    remarks: measured.remarks || [],
    detail: measured.detail || {},
  };
};
