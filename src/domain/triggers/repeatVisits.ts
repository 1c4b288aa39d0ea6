// At least 2 meaningful sessions of one account in the 14 days that end today (settings): on the 20th, sessions on the 9th and the 18th
// fire with the session of the 18th as evidence. After that only later sessions count; older full windows do not fire.
import { isoOfDay } from '../calendar/isoOfDay';
import type { EventCase, EventRule, TriggerFacts } from './types';

const fire = ({ basis, recent }: TriggerFacts): EventCase[] => {
  const { settings, accounts } = basis;
  const fired: EventCase[] = [];
  accounts.forEach((account, at) => {
    const visits = recent.get(at);
    if (!visits || visits.count < settings.repeat_visits_count) return;
    fired.push({
      subject: account.id,
      account,
      evidence: { visits: visits.count, days: settings.repeat_visits_days, first: isoOfDay(visits.first), latest: isoOfDay(visits.last.day) },
      evidenceKey: visits.id,
    });
  });
  return fired;
};

export const repeatVisits: EventRule = { id: 'REPEAT_VISITS', kind: 'event', audience: 'account', ownerRole: 'sales', fire };
