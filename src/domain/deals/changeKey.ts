// changeKey({deal: '17', observed: 2026-03-19, stage: 'Offer'}) = '17|2026-03-19|Offer'.
import { isoOfDay } from '../calendar/isoOfDay';
import type { DealChange } from '../plan/types';

export const changeKey = (change: Pick<DealChange, 'deal' | 'observed' | 'stage'>): string =>
  `${change.deal}|${isoOfDay(change.observed)}|${change.stage}`;
