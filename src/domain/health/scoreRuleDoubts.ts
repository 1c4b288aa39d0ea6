// Rules of the lead score that cannot be used as they are typed, and groups with two limits: a fit of 'high' on row 7 is {code: 'score_value',
// row: 7, column: 'value', data: {value: 'high'}}. The row stays as it is and gives no points until it is put right.
import type { KpiFacts } from '../kpi/facts';
import { ruleDoubt } from '../scoring/ruleDoubts';
import type { ScoreRule } from '../scoring/types';
import { type Finding, finding } from './types';

const doubtOf = (rule: ScoreRule, facts: KpiFacts): Finding | null => {
  const doubt = rule.on ? ruleDoubt(rule, facts.basis) : null;
  if (doubt === null) return null;
  const { code, column } = doubt;
  return finding(code, code === 'score_personal' ? 'info' : 'warning', 'score_rules', {
    row: rule.row,
    column,
    data: code === 'score_value' ? { value: rule.value } : code === 'score_personal' ? { of: rule.of } : {},
  });
};

/** The first limit of a group counts. */
const otherCaps = (rules: readonly ScoreRule[]): Finding[] => {
  const first = new Map<string, ScoreRule>();
  const found: Finding[] = [];
  for (const rule of rules) {
    if (!rule.on || rule.group === '' || rule.groupCap === null) continue;
    const standing = first.get(rule.group);
    if (!standing) first.set(rule.group, rule);
    else if (standing.groupCap !== rule.groupCap)
      found.push(
        finding('score_group_cap', 'warning', 'score_rules', {
          row: rule.row,
          column: 'group_cap',
          data: { group: rule.group, first: standing.row, cap: standing.groupCap },
        }),
      );
  }
  return found;
};

export const scoreRuleDoubts = (facts: KpiFacts): Finding[] => {
  const rules = facts.basis.scoreRules || [];
  const doubts = rules.map((rule) => doubtOf(rule, facts)).filter((found): found is Finding => found !== null);
  return doubts.concat(otherCaps(rules));
};
