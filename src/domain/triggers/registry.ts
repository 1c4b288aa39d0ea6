// All trigger rules in the order of the inbox: visits before deals. A new rule is one new file and one line here.
import { dealMoved } from './dealMoved';
import { repeatVisits } from './repeatVisits';
import type { TriggerRule } from './types';

export const TRIGGER_RULES: readonly TriggerRule[] = [repeatVisits, dealMoved];
