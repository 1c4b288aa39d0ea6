// Whether a case is part of the open pipeline. An open offer is; a lost one is not. An MQL that was put to nurture or turned down by sales
// is still an MQL that may ripen; an SQL or a deal that went back to nurture is none any more.
import type { Journey } from '../journey/journeys';
import { rungOf } from '../stages/ladder';

export const isOpen = ({ fate, furthest }: Pick<Journey, 'fate' | 'furthest'>): boolean =>
  fate === 'open' || (furthest === rungOf('mql') && (fate === 'nurture' || fate === 'rejected'));
