// The touches of one person by day, and what they say: 2 clicks on 9 January, a reply on 2 February and a mail sent on 5 January are
// {first: 5 January, last: 2 February, lastIn: 2 February, inTouches: 3, inDays: 2, ...}; before a SQL of 20 January there were 2.
import type { Day } from '../plan/types';

/** -1 = none */
export interface PersonDays {
  /** in either direction */
  first: Day;
  last: Day;
  /** in-touches by day */
  readonly inDays: Map<Day, number>;
  /** folded names of the channels of the in-touches of the last 12 months */
  readonly channels: Set<string>;
  lastResponse: Day;
  /** touched in the plan's period */
  reached: boolean;
}
export interface PersonTouches {
  readonly first: Day;
  readonly last: Day;
  readonly lastIn: Day;
  readonly reached: boolean;
  /** of the last 12 months: in-touches, the days they fell on, their channels, and whether one of them was a response */
  readonly inTouches: number;
  readonly inDays: number;
  readonly channels: number;
  readonly responded: boolean;
  /** in-touches on the days before this one, however old */
  readonly inBefore: (day: Day) => number;
  /** in-touches by day, however old */
  readonly dayCounts: ReadonlyMap<Day, number>;
}

export const newPersonDays = (): PersonDays => ({ first: -1, last: -1, inDays: new Map(), channels: new Set(), lastResponse: -1, reached: false });

export const noteDay = (person: PersonDays, day: Day): void => {
  person.first = person.first < 0 ? day : Math.min(person.first, day);
  person.last = Math.max(person.last, day);
};

export const noteIn = (person: PersonDays, day: Day, count: number): void => {
  person.inDays.set(day, (person.inDays.get(day) || 0) + count);
};

export const joinPersonDays = (into: PersonDays, more: PersonDays): void => {
  if (more.first >= 0) noteDay(into, more.first);
  if (more.last >= 0) noteDay(into, more.last);
  more.inDays.forEach((count, day) => {
    noteIn(into, day, count);
  });
  more.channels.forEach((channel) => {
    into.channels.add(channel);
  });
  into.lastResponse = Math.max(into.lastResponse, more.lastResponse);
  into.reached = into.reached || more.reached;
};

/** `since` = first day of the last 12 months */
export const touchesOf = (person: PersonDays, since: Day): PersonTouches => {
  let [lastIn, inTouches, inDays] = [-1, 0, 0];
  person.inDays.forEach((count, day) => {
    lastIn = Math.max(lastIn, day);
    if (day < since) return;
    inTouches += count;
    inDays += 1;
  });
  const inBefore = (before: Day): number => {
    let sum = 0;
    person.inDays.forEach((count, day) => {
      if (day < before) sum += count;
    });
    return sum;
  };
  const { first, last, reached, inDays: dayCounts } = person;
  const responded = person.lastResponse >= since;
  return { first, last, lastIn, reached, inTouches, inDays, channels: person.channels.size, responded, inBefore, dayCounts };
};
