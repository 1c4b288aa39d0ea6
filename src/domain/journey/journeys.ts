// The way of every case through the funnel, leads and deals put together. A lead of 2 January, SQL on 9 January, with a deal created on 1
// February and won on 1 April has {days: [2 Jan, 9 Jan, 9 Jan, 1 Feb, 1 Apr, 1 Apr]}: the offer is not known, so it counts from the win.
import type { DealCase } from '../deals/dealCase';
import { type DealProgress, dealDays } from '../deals/dealDays';
import { type SeenStages, seenStages } from '../deals/seenStages';
import type { LeadCase } from '../lead/leadCase';
import type { Day, PlanBasis } from '../plan/types';
import type { Fate } from '../stages/fate';
import { rungOf } from '../stages/ladder';
import { joinDeals } from './joinDeals';
import { furthestOf, reachedDays, type StageDays } from './reachedDays';

export interface Journey {
  /** position, -1 = off the list */
  readonly account: number;
  readonly lead: LeadCase | null;
  readonly deal: DealCase | null;
  /** by rung of the ladder; -1 = never, or before it entered the funnel */
  readonly days: StageDays;
  /** furthest rung, whether or not its day is known */
  readonly furthest: number;
  readonly fate: Fate | 'rejected';
  /** its stage says more than its days */
  readonly stagedOnly: boolean;
}

interface Cases {
  readonly basis: Pick<PlanBasis, 'history' | 'stages' | 'today'>;
  readonly leads: Iterable<LeadCase>;
  /** leads are known at all */
  readonly hasLeads: boolean;
  readonly deals: ReadonlyMap<string, DealCase>;
}

const fateOfLead = ({ stage, rejected }: LeadCase, won: boolean, deal: DealProgress | null): Journey['fate'] => {
  if (won) return 'won';
  if (deal) return deal.fate;
  if (stage === 'lost' || stage === 'disqualified' || stage === 'nurture') return stage;
  return rejected ? 'rejected' : 'open';
};

const journeyOfLead = (lead: LeadCase, deal: DealCase | null, progress: DealProgress | null): Journey => {
  // what the lead's own row says stands, the deal fills what it does not say
  const known = progress ? lead.days.map((day, rung) => (day < 0 ? progress.days[rung] : day)) : lead.days;
  const said = rungOf(lead.stage);
  // how far it came beyond SQL the deal knows better than a word: a customer may have a new deal open
  const furthest = progress ? Math.max(Math.min(said, rungOf('sql')), progress.furthest) : said;
  const days = reachedDays(known, furthest);
  const reached = furthestOf(days);
  return {
    account: lead.account >= 0 || !deal ? lead.account : deal.account,
    lead,
    deal,
    days,
    furthest: reached,
    fate: fateOfLead(lead, reached === rungOf('won'), progress),
    stagedOnly: furthest > furthestOf(reachedDays(known, -1)),
  };
};

const journeyOfDeal = (deal: DealCase, { days, furthest, fate }: DealProgress, entry: number): Journey => {
  const entered = reachedDays(days, furthest).map((day, rung) => (rung < entry ? -1 : day));
  return { account: deal.account, lead: null, deal, days: entered, furthest, fate, stagedOnly: furthest > furthestOf(reachedDays(days, -1)) };
};

const progressOf = (deal: DealCase, seen: SeenStages, today: Day): DealProgress => dealDays(deal, seen.get(deal.id), today);

/** Of all that reached MQL: leads by id first, then deals without a lead by id. Deals created after today are not there yet. */
export const journeysOf = ({ basis, leads, hasLeads, deals }: Cases): Journey[] => {
  const { today } = basis;
  const seen = seenStages(basis.history, basis.stages, today);
  const standing = new Map(Array.from(deals).filter(([, deal]) => deal.created <= today));
  const all = Array.from(leads).sort((a, b) => (a.id < b.id ? -1 : 1));
  const leadOf = joinDeals(all, standing);
  const dealOf = new Map<string, DealCase>();
  leadOf.forEach((lead, deal) => {
    dealOf.set(lead.id, standing.get(deal)!);
  });
  const fromLeads = all.map((lead) => {
    const deal = dealOf.get(lead.id) || null;
    return journeyOfLead(lead, deal, deal && progressOf(deal, seen, today));
  });
  // while there are no leads a deal stands for its SQL
  const entry = rungOf(hasLeads ? 'opportunity' : 'sql');
  const alone = Array.from(standing.values()).filter((deal) => !leadOf.has(deal.id));
  const fromDeals = alone.sort((a, b) => (a.id < b.id ? -1 : 1)).map((deal) => journeyOfDeal(deal, progressOf(deal, seen, today), entry));
  return fromLeads.concat(fromDeals).filter(({ furthest }) => furthest >= rungOf('mql'));
};
