import type { TriggerResult } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { triggersText } from '../../text/triggers';
import { wordsOf } from '../wording/wordsOf';

export interface TriggerWording {
  readonly account: string;
  readonly rule: string;
  readonly evidence: string;
  readonly action: string;
}

/** What a trigger says in the sheet, on the command line and in the sentence of the day. */
export const triggerWording = (trigger: TriggerResult, lang: Lang): TriggerWording => {
  const words = triggersText[lang];
  const rule = words.rules[trigger.rule];
  const evidence = wordsOf(trigger.evidence, { probabilityFrom: 'share', probabilityTo: 'share' }, lang);
  const account = trigger.account ? trigger.account.name : trigger.deal ? trigger.deal.name : '';
  return {
    account,
    rule: rule.name,
    evidence: rule.evidence(evidence),
    action: rule.action({ account: account || words.noAccount, owner: trigger.owner || '' }),
  };
};
