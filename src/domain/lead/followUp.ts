// How soon sales acted on the leads that it was handed. Within 5 working days: handed over on Friday the 6th, acted on Friday the 13th is in
// time, on Monday the 16th it is late. Before the 13th the lead is too young to judge and left out, even if sales has acted already.
import { workingDays } from '../calendar/workingDays';
import type { Day } from '../plan/types';

export interface FollowUps {
  /** handed over long enough ago */
  counted: number;
  inTime: number;
  /** too young to judge */
  waiting: number;
  /** days to the first act among those counted, and how many leads took so long */
  readonly days: Map<number, number>;
}

export const newFollowUps = (): FollowUps => ({ counted: 0, inTime: 0, waiting: 0, days: new Map() });

const plus = (into: Map<number, number>, days: number, count: number): void => {
  into.set(days, (into.get(days) || 0) + count);
};

export const joinFollowUps = (into: FollowUps, more: Readonly<FollowUps>): void => {
  into.counted += more.counted;
  into.inTime += more.inTime;
  into.waiting += more.waiting;
  more.days.forEach((count, days) => {
    plus(into.days, days, count);
  });
};

interface Handed {
  readonly handedOver: Day;
  /** -1 = not yet */
  readonly acted: Day;
}
interface Rule {
  readonly today: Day;
  /** working days */
  readonly within: number;
}

export const addFollowUp = (into: FollowUps, { handedOver, acted }: Handed, { today, within }: Rule): void => {
  if (workingDays(handedOver, today) < within) {
    into.waiting += 1;
    return;
  }
  into.counted += 1;
  if (acted < 0 || acted > today) return;
  // sales may have acted before it was asked
  plus(into.days, Math.max(acted - handedOver, 0), 1);
  if (workingDays(handedOver, acted) <= within) into.inTime += 1;
};

/** Days to the first act of every lead counted, as a list. */
export const daysToAct = ({ days }: FollowUps): number[] => {
  const list: number[] = [];
  days.forEach((count, value) => {
    for (let n = 0; n < count; n += 1) list.push(value);
  });
  return list;
};
