// The first day of which touches or visits are known: touches from 1 October on and visits from 1 January on are 1 October. What came before is
// not nothing, it is not known: nobody was cold then for want of an import.
import type { Day } from '../plan/types';
import type { ScoreFacts } from './facts';

/** -1 = there are no touches and no visits */
export const knownFrom = ({ touches, visits }: Pick<ScoreFacts, 'touches' | 'visits'>): Day => {
  const days = [touches.covers.from, visits.covers.from].filter((day) => day >= 0);
  return days.length === 0 ? -1 : Math.min(...days);
};
