// A row asks to act for 30 days after it fired; then it is no longer news and only watched, until somebody ticks it. A row whose reason is
// gone asks for nothing.
import type { Day } from '../../domain/plan/types';

export type TriggerState = 'act' | 'watch' | 'resolved' | 'handled';
const FRESH_DAYS = 30;

export interface TriggerRow {
  readonly fired: Day | null;
  readonly handled: boolean;
  readonly resolved: boolean;
}

export const stateOfTrigger = ({ fired, handled, resolved }: TriggerRow, today: Day): TriggerState => {
  if (handled) return 'handled';
  if (resolved) return 'resolved';
  return fired !== null && today - fired <= FRESH_DAYS ? 'act' : 'watch';
};
