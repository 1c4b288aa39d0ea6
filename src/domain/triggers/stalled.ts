// An open deal, or an SQL lead without a deal, in which nothing has happened for 45 days (setting). Deal 17, created on 1 December, active in the
// CRM on 20 December, its account last touched on 28 December: on 14 February 48 days, the last on 28 December. A deal takes its account's touches,
// a lead its person's; a lead of nobody known takes its account's. Where no day is known nothing can be said.
import { isoOfDay } from '../calendar/isoOfDay';
import { newestChanges } from '../deals/newestChanges';
import type { WaitingLead } from '../measure/leadSigns';
import type { Day } from '../plan/types';
import type { StateRule, TriggerCase, TriggerFacts } from './types';

const accountTouch = ({ touches }: TriggerFacts, account: number): Day => (account < 0 ? -1 : touches.last[account]);

const leadTouch = (facts: TriggerFacts, { person, account }: WaitingLead): Day => {
  if (person === '') return accountTouch(facts, account);
  const known = facts.touches.of(person);
  return known === null ? -1 : known.last;
};

/** null = not stalled, or not to tell */
const evidenceOf = ({ basis }: TriggerFacts, what: string, last: Day): TriggerCase['evidence'] | null => {
  const days = basis.today - last;
  return last < 0 || days < basis.settings.stalled_days ? null : { what, days, last: isoOfDay(last) };
};

const stalledDeals = (facts: TriggerFacts): TriggerCase[] => {
  const { basis, dealSigns, titles } = facts;
  const moves = newestChanges(basis.history, basis.today);
  const cases: TriggerCase[] = [];
  dealSigns.quiet.forEach(({ account, day }, id) => {
    const moved = moves.get(id);
    const name = titles.get(id) || id;
    const evidence = evidenceOf(facts, name, Math.max(day, moved ? moved.now.observed : -1, accountTouch(facts, account)));
    if (evidence) cases.push({ subject: id, account: basis.accounts[account] || null, deal: { id, name }, evidence });
  });
  return cases;
};

/** A deal that the account got on the SQL day or later is the lead's, whether the lead names it or not. */
const hasDeal = ({ dealSigns }: TriggerFacts, { account, since }: WaitingLead): boolean =>
  account >= 0 && dealSigns.created[account] >= 0 && dealSigns.created[account] >= since;

const stalledLeads = (facts: TriggerFacts): TriggerCase[] => {
  const { basis, leadSigns, leadNames } = facts;
  const cases: TriggerCase[] = [];
  leadSigns.waiting.forEach((lead, id) => {
    if (hasDeal(facts, lead)) return;
    const name = leadNames.get(id) || id;
    const evidence = evidenceOf(facts, name, Math.max(lead.last, leadTouch(facts, lead)));
    if (evidence) cases.push({ subject: id, account: basis.accounts[lead.account] || null, person: { id, name }, evidence });
  });
  return cases;
};

const bySubject = (a: TriggerCase, b: TriggerCase): number => (a.subject < b.subject ? -1 : 1);

export const stalled: StateRule = {
  id: 'STALLED',
  kind: 'state',
  audience: 'deal',
  ownerRole: 'sales',
  holds: (facts) => stalledDeals(facts).sort(bySubject).concat(stalledLeads(facts).sort(bySubject)),
};
