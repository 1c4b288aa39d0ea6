// How many leads came in between two days, both included, in all or of one folded channel: 3 on 2 March, 2 of them from 'linkedin'.
import type { DayWindow } from '../calendar/baseWindow';
import type { LeadSums } from '../measure/leadSums';

export const leadsBetween = ({ byDay }: Pick<LeadSums, 'byDay'>, { from, to }: DayWindow, channel: string | null = null): number => {
  let sum = 0;
  byDay.forEach((channels, day) => {
    if (day < from || day > to) return;
    channels.forEach((count, name) => {
      if (channel === null || name === channel) sum += count;
    });
  });
  return sum;
};
