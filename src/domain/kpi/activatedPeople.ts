// Second interim target (#50): people of target accounts with an in-touch in the last 90 days (setting), and how many that is an active account.
// 3 at Kaskitek and 1 at Lumimetsä of 4 accounts: 4 people at 2 accounts, 2 each.
import type { KpiFacts } from './facts';
import { missingPeople } from './identifiedPeople';
import type { KpiDef } from './kpiDef';
import { stockResult } from './stockResult';

export const missingTouches = (facts: KpiFacts) => missingPeople(facts) || (facts.touches.covers.from < 0 ? 'touches' : null);

export const activatedPeople: KpiDef = {
  id: 'activated_people',
  group: 'interim',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'people', 'touches'],
  missing: missingTouches,
  evaluate: (facts) => {
    const { identified, activated, accounts, activeAccounts: active } = facts.interim.all;
    if (missingTouches(facts)) return [stockResult(facts, { id: 'activated_people', count: null, of: null })];
    const each = active === 0 ? 0 : activated / active;
    return [
      stockResult(facts, {
        id: 'activated_people',
        count: activated,
        of: identified,
        remarks: ['census', 'active_accounts'],
        detail: { accounts, active, each: Math.round(10 * each) / 10 },
      }),
    ];
  },
};
