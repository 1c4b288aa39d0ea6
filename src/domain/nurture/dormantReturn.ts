// Back after a pause (#108): a person with in-touches on 2 November, then on 8 and 11 February, seen on 14 February, has returned: 98 days of
// silence, then several days (2, setting) with a touch. The return must have begun in the last 30 days, else it is no news; one day is none yet.
import type { Day } from '../plan/types';

export interface DormantReturn {
  /** first day of the return */
  readonly since: Day;
  /** days with a touch since then */
  readonly days: number;
  /** days of silence before it */
  readonly pause: number;
}

export interface DormantAsked {
  readonly today: Day;
  /** 30, setting */
  readonly pause: number;
  /** 2, setting */
  readonly days: number;
}

/** `inDays`: days with an in-touch, in any order. */
export const dormantReturn = (inDays: readonly Day[], { today, pause, days }: DormantAsked): DormantReturn | null => {
  const sorted = inDays.filter((day) => day <= today).sort((a, b) => a - b);
  let begin = -1;
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at] - sorted[at - 1] >= pause) begin = at;
  if (begin < 0 || today - sorted[begin] >= pause || sorted.length - begin < days) return null;
  return { since: sorted[begin], days: sorted.length - begin, pause: sorted[begin] - sorted[begin - 1] };
};
