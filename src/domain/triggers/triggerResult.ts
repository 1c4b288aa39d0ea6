// What a rule found, filled up with what all triggers share: the key `REPEAT_VISITS|kaskitek.fi|<visit id>`, fired today, due in as many days
// as the rule's setting says, the owner.
import type { PlanBasis, TriggerResult } from '../plan/types';
import { ownerOf } from './ownerOf';
import { dueDays } from './ruleSettings';
import { triggerKey } from './triggerKey';
import type { EventCase, TriggerRule } from './types';

export const triggerResult = ({ id, ownerRole }: TriggerRule, { today, settings }: PlanBasis, found: EventCase): TriggerResult => {
  const { subject, account, person = null, deal = null, evidence, evidenceKey } = found;
  return {
    key: triggerKey(id, subject, evidenceKey),
    rule: id,
    account: account && { id: account.id, name: account.name },
    person,
    deal,
    fired: today,
    due: today + dueDays(id, settings),
    ownerRole,
    owner: ownerOf(account, ownerRole, settings),
    evidence,
    evidenceKey,
  };
};
