// A deal lost in the last 90 days (setting) and not disqualified goes back to nurture with its reason: deal 17, closed on 30 January, fires once with
// the evidence `17|lost|2026-01-30`. Only a later loss of the same deal fires again.
import { dayOfIso } from '../calendar/dayOfIso';
import { isIsoDay } from '../calendar/isIsoDay';
import { isoOfDay } from '../calendar/isoOfDay';
import { newestChanges } from '../deals/newestChanges';
import { foldName } from '../matching/foldName';
import type { Day, PlanBasis } from '../plan/types';
import type { EventCase, EventRule, TriggerFacts } from './types';

/** Newest loss that has fired, by deal. */
const firedLosses = (basis: PlanBasis): Map<string, Day> => {
  const losses = new Map<string, Day>();
  for (const { rule, subject, evidence, fired } of basis.fired) {
    if (rule !== 'LOST_RECYCLE') continue;
    const closed = evidence.slice(-10);
    // evidence that cannot be read has used all that came up to its day
    const day = isIsoDay(closed) ? dayOfIso(closed) : fired;
    losses.set(subject, Math.max(day, losses.has(subject) ? losses.get(subject)! : -1));
  }
  return losses;
};

/** The CRM's day of closing, else the day on which Deal history saw the deal move to a lost stage; -1 = neither. */
const daysOf = ({ basis, dealSigns }: TriggerFacts): Map<string, Day> => {
  const days = new Map<string, Day>();
  const moves = newestChanges(basis.history, basis.today);
  dealSigns.lost.forEach(({ day }, deal) => {
    const moved = moves.get(deal);
    const seen = moved && basis.stages.byName.get(foldName(moved.now.stage)) === 'lost' ? moved.now.observed : -1;
    days.set(deal, day < 0 ? seen : day);
  });
  return days;
};

const fire = (facts: TriggerFacts): EventCase[] => {
  const { basis, dealSigns, titles, lostReasons } = facts;
  const fired = firedLosses(basis);
  const found: EventCase[] = [];
  daysOf(facts).forEach((day, id) => {
    const used = fired.has(id) ? fired.get(id)! : -1;
    if (day <= used || basis.today - day >= basis.settings.lost_recycle_days) return;
    const [deal, closed] = [titles.get(id) || id, isoOfDay(day)];
    found.push({
      subject: id,
      account: basis.accounts[dealSigns.lost.get(id)!.account] || null,
      deal: { id, name: deal },
      evidence: { deal, closed, reason: lostReasons.get(id) || null },
      evidenceKey: `${id}|lost|${closed}`,
    });
  });
  return found.sort((a, b) => (a.subject < b.subject ? -1 : 1));
};

export const lostRecycle: EventRule = { id: 'LOST_RECYCLE', kind: 'event', audience: 'deal', ownerRole: 'marketing', fire };
