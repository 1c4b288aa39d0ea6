// Whether a row of Triggers is about a lead: every BANT_COMPLETE is, and a STALLED whose evidence says so (`lead|2026-03-20`), since the rule
// names deals and leads, whose ids may be the same.
import type { FiredTrigger } from '../plan/types';

export const LEAD_PREFIX = 'lead|';

export const isAboutLead = ({ rule, evidence }: Pick<FiredTrigger, 'rule' | 'evidence'>): boolean =>
  rule === 'BANT_COMPLETE' || (rule === 'STALLED' && evidence.slice(0, LEAD_PREFIX.length) === LEAD_PREFIX);
