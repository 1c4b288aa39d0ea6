// A row asks to act for 30 days after it fired; then it is no longer news and only watched, until somebody ticks it.
import type { Day } from '../../domain/plan/types';

export type TriggerState = 'act' | 'watch' | 'handled';
const FRESH_DAYS = 30;

export const stateOfTrigger = (row: { readonly fired: Day | null; readonly handled: boolean }, today: Day): TriggerState => {
  if (row.handled) return 'handled';
  return row.fired !== null && today - row.fired <= FRESH_DAYS ? 'act' : 'watch';
};
