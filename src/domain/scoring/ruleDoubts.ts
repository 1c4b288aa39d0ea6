// What keeps a rule from counting: a fit of 'high' is no number, a level 'boss' is none that is known, a rule about a column needs the
// column's header, and one about age or sex counts only where Settings says so. Such a rule stays in its row, counts for nothing, and is
// named: {row: 7, column: 'value', doubt: 'score_value'}.
import { foldName } from '../matching/foldName';
import type { AreaCode, PlanBasis, RoleCode } from '../plan/types';
import { numberOf } from './ruleValue';
import { SIGNALS } from './signals';
import { levelOfWord } from './titleLevel';
import type { ScoreRule } from './types';

export type RuleDoubtCode = 'score_value' | 'score_of' | 'score_personal' | 'score_half_life' | 'score_cap';
export interface RuleDoubt {
  readonly code: RuleDoubtCode;
  readonly column: 'value' | 'of' | 'half_life' | 'cap' | 'group_cap';
}

const PERSONAL = ['age', 'sex', 'gender', 'birth year', 'year of birth', 'date of birth', 'ikä', 'sukupuoli', 'syntymävuosi', 'syntymäaika'];
const isPersonal = ({ signal, of }: ScoreRule): boolean =>
  (signal === 'person_column' || signal === 'lead_column') && PERSONAL.indexOf(foldName(of)) >= 0;

const ROLES: readonly RoleCode[] = ['decision_maker', 'door_opener', 'influencer', 'end_user'];
const AREAS: readonly AreaCode[] = ['growth', 'strategy', 'finance', 'technology', 'sales'];

const valueFits = ({ signal, value }: ScoreRule): boolean => {
  const { needs } = SIGNALS[signal];
  if (needs === undefined) return true;
  if (needs === 'number') return numberOf(value) >= 0;
  if (needs === 'role') return ROLES.indexOf(value as RoleCode) >= 0;
  if (needs === 'area') return AREAS.indexOf(value as AreaCode) >= 0;
  return needs === 'level' ? levelOfWord(value) !== null : value.trim() !== '';
};

/** null = the rule can be used */
export const ruleDoubt = (rule: ScoreRule, { settings }: Pick<PlanBasis, 'settings'>): RuleDoubt | null => {
  if (SIGNALS[rule.signal].needsOf && rule.of.trim() === '') return { code: 'score_of', column: 'of' };
  if (!valueFits(rule)) return { code: 'score_value', column: 'value' };
  if (rule.halfLife !== null && !(rule.halfLife > 0)) return { code: 'score_half_life', column: 'half_life' };
  if (rule.cap !== null && !(rule.cap >= 0)) return { code: 'score_cap', column: 'cap' };
  if (rule.groupCap !== null && !(rule.groupCap >= 0)) return { code: 'score_cap', column: 'group_cap' };
  return isPersonal(rule) && !settings.score_personal ? { code: 'score_personal', column: 'of' } : null;
};

export const isUsable = (rule: ScoreRule, basis: Pick<PlanBasis, 'settings'>): boolean => ruleDoubt(rule, basis) === null;
