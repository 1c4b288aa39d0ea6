// A trigger as it stands in the Triggers tab when the next build reads it.
import type { FiredTrigger, TriggerResult } from '../../../src/domain/plan/types';

export const standing = (trigger: TriggerResult, more: Partial<FiredTrigger> = {}): FiredTrigger => ({
  key: trigger.key,
  rule: trigger.rule,
  subject: (trigger.person || trigger.deal || trigger.account)!.id,
  evidence: trigger.evidenceKey,
  fired: trigger.fired,
  open: true,
  ...more,
});
