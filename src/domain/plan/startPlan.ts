// One build of the plan: give it all that is small, stream the data tabs through it in blocks of any size and order, and take the plan.
// startPlan(basis) with no blocks at all gives a plan whose KPIs say "no data" and whose Health says what to import.
import { followFunnel } from '../funnel/followFunnel';
import { healthOf } from '../health/healthOf';
import { goalsOf, type KpiFacts } from '../kpi/facts';
import { KPIS } from '../kpi/registry';
import { campaignSums } from '../measure/campaignSums';
import { channelTouches } from '../measure/channelTouches';
import { companySums } from '../measure/companySums';
import { contextOf } from '../measure/context';
import { dealCases } from '../measure/dealCases';
import { dealSigns } from '../measure/dealSigns';
import { dealSums } from '../measure/dealSums';
import { identifiedSums } from '../measure/identifiedSums';
import { leadSigns } from '../measure/leadSigns';
import { leadSums } from '../measure/leadSums';
import { mediaCover } from '../measure/mediaCover';
import { pageSums } from '../measure/pageSums';
import { reachSums } from '../measure/reachSums';
import { recentSessions } from '../measure/recentSessions';
import { recentTouches } from '../measure/recentTouches';
import { recentVisits } from '../measure/recentVisits';
import { touchSums } from '../measure/touchSums';
import { visitDays } from '../measure/visitDays';
import { visitSums } from '../measure/visitSums';
import { wordOf } from '../measure/wordOf';
import { fireRules } from '../triggers/fireRules';
import type { TriggerFacts } from '../triggers/types';
import { accountResults } from './accountResults';
import { peopleFacts } from './peopleFacts';
import { personResults } from './personResults';
import { triggersPerAccount } from './triggersPerAccount';
import type { Coded, KpiResult, Plan, PlanBasis, PlanRun } from './types';

const planOf = (facts: KpiFacts, triggerFacts: TriggerFacts): Plan => {
  const { basis } = facts;
  const fired = fireRules(triggerFacts);
  return {
    today: basis.today,
    period: basis.period,
    currency: basis.settings.currency,
    kpis: KPIS.reduce((all, kpi) => all.concat(kpi.evaluate(facts)), [] as KpiResult[]),
    accounts: accountResults(facts, triggersPerAccount(facts, fired)),
    triggers: fired.triggers,
    funnel: facts.funnel,
    people: personResults(facts),
    placed: facts.placed.map((placed, at) => ({ id: basis.people[at].id, ...placed })),
    nurture: facts.nurture,
    maps: facts.maps,
    interests: facts.interests,
    interim: facts.interim,
    resolved: fired.resolved,
    health: healthOf(facts),
  };
};

interface Named {
  readonly length: number;
  readonly id: Coded;
}
/** Titles, names and reasons of what a rule may name: words for the inbox, kept out of the measures' states. */
const noteWords = (words: Map<string, string>, block: Named, text: Coded, wanted: (id: string) => boolean): void => {
  for (let at = 0; at < block.length; at += 1) {
    const [id, word] = [wordOf(block.id, at), wordOf(text, at)];
    if (word !== '' && wanted(id)) words.set(id, word);
  }
};

export const startPlan = (basis: PlanBasis): PlanRun => {
  const context = contextOf(basis);
  const campaigns = campaignSums.init(context);
  const covers = mediaCover.init(context);
  const reaches = reachSums.init(context);
  const companies = companySums.init(context);
  const visits = visitSums.init(context);
  const recent = recentVisits.init(context);
  const identified = identifiedSums.init(context);
  const pages = pageSums.init(context);
  const deals = dealSums.init(context);
  const touches = touchSums.init(context);
  const channels = channelTouches.init(context);
  const lately = recentTouches.init(context);
  const sessions = recentSessions.init(context);
  const days = visitDays.init(context);
  const leads = leadSums.init(context);
  const leadsSeen = leadSigns.init(context);
  const cases = dealCases.init(context);
  const signs = dealSigns.init(context);
  const [titles, lostReasons, leadNames] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  return {
    addCampaigns: (block) => {
      campaignSums.add(campaigns, block);
      mediaCover.add(covers, block);
      reachSums.add(reaches, block);
    },
    addCompanies: (block) => companySums.add(companies, block),
    addVisits: (block) => {
      visitSums.add(visits, block);
      recentVisits.add(recent, block);
      recentSessions.add(sessions, block);
      visitDays.add(days, block);
      identifiedSums.add(identified, block);
    },
    addPages: (block) => pageSums.add(pages, block),
    addTouches: (block) => {
      touchSums.add(touches, block);
      channelTouches.add(channels, block);
      recentTouches.add(lately, block);
    },
    addLeads: (block) => {
      leadSums.add(leads, block);
      leadSigns.add(leadsSeen, block);
      noteWords(leadNames, block, block.name, (id) => leadsSeen.ready.has(id) || leadsSeen.waiting.has(id));
    },
    addDeals: (block) => {
      dealSums.add(deals, block);
      dealCases.add(cases, block);
      dealSigns.add(signs, block);
      noteWords(titles, block, block.title, (id) => deals.named.has(id) || signs.quiet.has(id) || signs.lost.has(id));
      noteWords(lostReasons, block, block.lostReason, (id) => signs.lost.has(id));
    },
    finish: () => {
      const touched = touchSums.finish(touches);
      const known = {
        basis,
        visits: visitSums.finish(visits),
        visitDays: visitDays.finish(days),
        leads: leadSums.finish(leads),
        dealCases: dealCases.finish(cases),
      };
      const followed = followFunnel(known);
      const facts: KpiFacts = {
        ...known,
        ...followed,
        goals: goalsOf(basis),
        campaigns: campaignSums.finish(campaigns),
        covers: mediaCover.finish(covers),
        reaches: reachSums.finish(reaches),
        companies: companySums.finish(companies),
        identified: identifiedSums.finish(identified),
        pages: pageSums.finish(pages),
        deals: dealSums.finish(deals),
        touches: touched,
        leadSigns: leadSigns.finish(leadsSeen),
        ...peopleFacts({
          basis,
          touches: touched,
          channels: channelTouches.finish(channels),
          leadSigns: leadSigns.finish(leadsSeen),
          journeys: followed.journeys,
          visits: known.visits,
          recent: recentTouches.finish(lately),
          sessions: recentSessions.finish(sessions),
        }),
      };
      const words = { titles, lostReasons, leadNames };
      return planOf(facts, { ...facts, ...words, recent: recentVisits.finish(recent), dealSigns: dealSigns.finish(signs) });
    },
  };
};
