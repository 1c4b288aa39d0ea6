// All trigger rules, the most pressing first: a lead that is ready before visits, visits before gaps in a map. A new rule is one new file and
// one line here.
import { bantComplete } from './bantComplete';
import { ceoOnly } from './ceoOnly';
import { dealMoved } from './dealMoved';
import { lostRecycle } from './lostRecycle';
import { repeatVisits } from './repeatVisits';
import { stalled } from './stalled';
import { thinCommittee } from './thinCommittee';
import type { TriggerRule } from './types';
import { underReached } from './underReached';

export const TRIGGER_RULES: readonly TriggerRule[] = [
  bantComplete,
  repeatVisits,
  dealMoved,
  underReached,
  stalled,
  lostRecycle,
  ceoOnly,
  thinCommittee,
];
