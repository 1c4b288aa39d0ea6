// First interim target (#50): people of target accounts who are named with a title or a contact. Kaskitek with 4 and Lumimetsä with 1 are 5.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { stockResult } from './stockResult';

/** Also what the two targets after it lack first. */
export const missingPeople = ({ basis, committees }: KpiFacts) => {
  if (basis.accounts.length === 0) return 'accounts';
  return committees.some(({ listed }) => listed > 0) ? null : 'people';
};

export const identifiedPeople: KpiDef = {
  id: 'identified_people',
  group: 'interim',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'people'],
  missing: missingPeople,
  evaluate: (facts) => [
    stockResult(facts, { id: 'identified_people', count: missingPeople(facts) ? null : facts.interim.all.identified, of: null, remarks: ['census'] }),
  ],
};
