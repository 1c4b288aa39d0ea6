// Runs all rules that are on: what fires today, and which standing rows are over. A rule that is off fires nothing and resolves nothing; so does
// a state rule without the data to tell.
import type { TriggerResult } from '../plan/types';
import { episodes } from './episodes';
import { TRIGGER_RULES } from './registry';
import { isOn } from './ruleSettings';
import { triggerResult } from './triggerResult';
import type { EventCase, TriggerFacts, TriggerRule } from './types';

export interface Fired {
  readonly triggers: readonly TriggerResult[];
  /** keys of standing rows whose state is no longer true */
  readonly resolved: readonly string[];
}

const run = (rule: TriggerRule, facts: TriggerFacts): { begun: readonly EventCase[]; resolved: readonly string[] } => {
  if (rule.kind === 'event') return { begun: rule.fire(facts), resolved: [] };
  const cases = rule.holds(facts);
  return cases === null ? { begun: [], resolved: [] } : episodes(rule, facts.basis, cases);
};

export const fireRules = (facts: TriggerFacts): Fired => {
  const { basis } = facts;
  const triggers: TriggerResult[] = [];
  const over: string[] = [];
  for (const rule of TRIGGER_RULES) {
    if (!isOn(rule.id, basis.settings)) continue;
    const { begun, resolved } = run(rule, facts);
    for (const found of begun) triggers.push(triggerResult(rule, basis, found));
    for (const key of resolved) over.push(key);
  }
  return { triggers, resolved: over };
};
