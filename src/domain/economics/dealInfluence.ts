// Who and what influenced a deal before it was created: contacts of its account by channel and day in the 365 days before (setting), its lead
// among them, and the people who were in touch. Deal 17 of 15 January, its lead from LinkedIn on 5 January, a click in an email on 9 January:
// first LinkedIn, last email, linear half and half.
import { dealAmount } from '../funnel/averageDeal';
import type { Journey } from '../journey/journeys';
import { reachedAccounts } from '../kpi/reachedAccounts';
import { leadDays } from '../lead/leadCase';
import type { LifecycleFacts } from '../lifecycle/lifecycleFacts';
import type { Contact, ContactDays } from '../measure/contactDays';
import type { Day } from '../plan/types';
import { rungOf } from '../stages/ladder';
import { creditOf } from './creditOf';
import { type CompanyFigures, isInfluenced } from './thresholds';
import { CREDIT_RULES, type CreditRule, type DealInfluence, type Influencer, THRESHOLD_RULES, type ThresholdRule } from './types';

export interface EconomicsFacts extends LifecycleFacts {
  readonly contacts: ContactDays;
}

/** The lead is a contact of its channel; the same channel on the same day is one contact. */
const contactsBefore = (facts: EconomicsFacts, { lead, account }: Journey, created: Day): Contact[] => {
  const from = created - facts.basis.settings.influence_days;
  const id = facts.basis.accounts[account]?.id;
  const found = id === undefined ? [] : facts.contacts.between(id, from, created).slice();
  const [day, channel] = lead ? [leadDays(lead)[0], facts.ledger.get(lead.id)?.channel || ''] : [-1, ''];
  const isNew = day >= from && day >= 0 && day <= created && !found.some((contact) => contact.day === day && contact.channel === channel);
  // a lead of no channel says nothing where other contacts do
  if (isNew && (channel !== '' || found.length === 0)) found.push({ channel, day });
  return found.sort((a, b) => a.day - b.day || (a.channel < b.channel ? -1 : 1));
};

const peopleBefore = ({ basis, committees, touches }: EconomicsFacts, account: number, created: Day): Influencer[] => {
  if (account < 0) return [];
  const from = created - basis.settings.influence_days;
  const seen = new Map<string, Influencer>();
  for (const { id, name } of committees[account].people) {
    const known = touches.of(id);
    const count = known ? known.inBefore(created + 1) - known.inBefore(from) : 0;
    if (count > 0 && !seen.has(id)) seen.set(id, { id, name, touches: count });
  }
  return Array.from(seen.values()).sort((a, b) => b.touches - a.touches || (a.name < b.name ? -1 : 1));
};

const NOTHING: CompanyFigures = {
  paid_impressions: Number.NaN,
  organic_impressions: Number.NaN,
  paid_engagements: Number.NaN,
  organic_engagements: Number.NaN,
  paid_clicks: Number.NaN,
};

/** Organic impressions per company are in no export that we read. */
const figuresOf = ({ companies }: ReturnType<typeof reachedAccounts>, account: number): CompanyFigures =>
  account < 0
    ? NOTHING
    : {
        ...NOTHING,
        paid_impressions: companies.impressions[account],
        paid_engagements: companies.engagements[account],
        organic_engagements: companies.organic[account],
        paid_clicks: companies.clicks[account],
      };

const countsNow = ({ fate, deal, days }: Journey, { funnel }: EconomicsFacts): boolean => {
  if (!deal || deal.created < 0) return false;
  const won = days[rungOf('won')];
  return fate === 'open' || (fate === 'won' && won >= funnel.from && won <= funnel.to);
};

/** Largest amount first. */
export const dealInfluence = (facts: EconomicsFacts): DealInfluence[] => {
  const { basis, journeys, dealWords } = facts;
  const reports = reachedAccounts(facts);
  return journeys
    .filter((journey) => countsNow(journey, facts))
    .map((journey): DealInfluence => {
      const deal = journey.deal!;
      const account = basis.accounts[journey.account] || null;
      const contacts = contactsBefore(facts, journey, deal.created);
      const figures = figuresOf(reports, journey.account);
      const credits = {} as Record<CreditRule, DealInfluence['credits'][CreditRule]>;
      for (const rule of CREDIT_RULES) credits[rule] = creditOf(rule, contacts);
      const thresholds = {} as Record<ThresholdRule, boolean | null>;
      for (const rule of THRESHOLD_RULES) thresholds[rule] = isInfluenced(rule, figures, basis.settings);
      return {
        id: deal.id,
        title: dealWords.get(deal.id)?.title || deal.id,
        account: account && { id: account.id, name: account.name },
        fate: journey.fate as DealInfluence['fate'],
        amount: dealAmount(journey, basis),
        created: deal.created,
        credits,
        thresholds,
        people: peopleBefore(facts, journey.account, deal.created),
      };
    })
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || (a.id < b.id ? -1 : 1));
};
