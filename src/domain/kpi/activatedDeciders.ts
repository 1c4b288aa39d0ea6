// Third interim target (#50): deciders of target accounts with an in-touch in the last 90 days (setting), and how far they have come. Anna engaged
// and Bo responded: 2 of 3 deciders known.
import { missingTouches } from './activatedPeople';
import type { KpiDef } from './kpiDef';
import { stockResult } from './stockResult';

export const activatedDeciders: KpiDef = {
  id: 'activated_deciders',
  group: 'interim',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'people', 'touches'],
  missing: missingTouches,
  evaluate: (facts) => {
    const { activatedDeciders: count, deciderLevels } = facts.interim.all;
    const known = facts.committees.reduce((sum, { deciders }) => sum + deciders, 0);
    if (missingTouches(facts)) return [stockResult(facts, { id: 'activated_deciders', count: null, of: null })];
    return [stockResult(facts, { id: 'activated_deciders', count, of: known, remarks: ['census', 'decider_levels'], detail: { ...deciderLevels } })];
  },
};
