// How many further days give a verdict at today's rate, rounded to a whole count: 5 visits at day 45 of 90, goal 12, need 22 more. On day 67
// there are 7, the goal would need 5 x 67 / 23 = 14.6 by then, and P(at most 7 | 14.6) = 2.3 %; on day 66 it is 13.75 and 3.6 %.
// None where today's rate ends exactly at the goal or more than 100 x the days gone are needed.
import { type CountQuestion, poissonStatus } from '../status/poissonStatus';

export const moreDays = (question: CountQuestion): number | null => {
  const { count, daysGone, daysLeft, goal } = question;
  if (daysGone === 0 || count * (daysGone + daysLeft) === goal * daysGone) return null;
  for (let days = 1; days <= Math.min(daysLeft, 100 * daysGone); days += 1) {
    const then = { ...question, count: Math.round((count * (daysGone + days)) / daysGone), daysGone: daysGone + days, daysLeft: daysLeft - days };
    if (poissonStatus(then) !== 'too_early') return days;
  }
  return null;
};
