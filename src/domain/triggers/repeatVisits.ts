// At least 2 meaningful sessions of one account in the 14 days that end today (settings): on the 20th, sessions on the 9th and the 18th
// fire with the session of the 18th as evidence. After that only later sessions count; older full windows do not fire.
import { isoOfDay } from '../calendar/isoOfDay';
import type { TriggerResult } from '../plan/types';
import { triggerKey } from './triggerKey';
import type { TriggerFacts, TriggerRule } from './types';

const fire = ({ basis, recent }: TriggerFacts): TriggerResult[] => {
  const { settings, today, accounts } = basis;
  const fired: TriggerResult[] = [];
  accounts.forEach(({ id, name, owner }, at) => {
    const visits = recent.get(at);
    if (!visits || visits.count < settings.repeat_visits_count) return;
    fired.push({
      key: triggerKey('REPEAT_VISITS', id, visits.id),
      rule: 'REPEAT_VISITS',
      account: { id, name },
      person: null,
      deal: null,
      fired: today,
      due: today + settings.repeat_visits_due,
      ownerRole: 'sales',
      owner,
      evidence: { visits: visits.count, days: settings.repeat_visits_days, first: isoOfDay(visits.first), latest: isoOfDay(visits.last.day) },
      evidenceKey: visits.id,
    });
  });
  return fired;
};

export const repeatVisits: TriggerRule = { id: 'REPEAT_VISITS', audience: 'account', ownerRole: 'sales', fire };
