// The versions of the rule set. Version 3 stands and one rule was changed: the rules are version 4, which is new. Nothing changed: they are
// version 3. Put back to what version 2 said: version 5 with the words of 2, since what was in between stays told. The newest 20 are kept.
import type { Day } from '../plan/types';
import { ruleSetText } from './ruleSet';
import type { ScoreRule } from './types';

export const VERSIONS_KEPT = 20;

export interface RuleVersion {
  readonly number: number;
  /** first day on which a build saw it */
  readonly since: Day;
  readonly text: string;
}
export interface VersionStep {
  /** the version of the rules as they are; null without rules */
  readonly current: number | null;
  /** to be written */
  readonly added: RuleVersion | null;
  /** numbers to be dropped */
  readonly dropped: readonly number[];
}

export const versionStep = (rules: readonly ScoreRule[], kept: readonly RuleVersion[], today: Day): VersionStep => {
  if (rules.length === 0) return { current: null, added: null, dropped: [] };
  const text = ruleSetText(rules);
  const sorted = kept.slice().sort((a, b) => a.number - b.number);
  const newest = sorted[sorted.length - 1];
  if (newest && newest.text === text) return { current: newest.number, added: null, dropped: [] };
  const added = { number: newest ? newest.number + 1 : 1, since: today, text };
  const numbers = sorted.map(({ number }) => number);
  return { current: added.number, added, dropped: numbers.slice(0, Math.max(0, numbers.length + 1 - VERSIONS_KEPT)) };
};
