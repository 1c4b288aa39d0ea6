// One build of the plan: give it all that is small, stream the data tabs through it in blocks of any size and order, and take the plan.
// startPlan(basis) with no blocks at all gives a plan whose KPIs say "no data" and whose Health says what to import.
import { tiersOf } from '../account/tiersOf';
import type { EconomicsFacts } from '../economics/dealInfluence';
import { economicsOf } from '../economics/economicsOf';
import { followFunnel } from '../funnel/followFunnel';
import { healthOf } from '../health/healthOf';
import { goalsOf } from '../kpi/facts';
import { KPIS } from '../kpi/registry';
import { withDefined } from '../lead/withDefined';
import type { DealWords, LeadWords } from '../lifecycle/lifecycleFacts';
import { lifecycleOf } from '../lifecycle/lifecycleOf';
import { livingRungs } from '../lifecycle/livingRungs';
import { campaignSums } from '../measure/campaignSums';
import { channelTouches } from '../measure/channelTouches';
import { channelTries } from '../measure/channelTries';
import { companySums } from '../measure/companySums';
import { contactDays } from '../measure/contactDays';
import { contextOf } from '../measure/context';
import { dealCases } from '../measure/dealCases';
import { dealSigns } from '../measure/dealSigns';
import { dealSums } from '../measure/dealSums';
import { identifiedSums } from '../measure/identifiedSums';
import { leadLedger } from '../measure/leadLedger';
import { leadSigns } from '../measure/leadSigns';
import { leadSums } from '../measure/leadSums';
import { mediaCover } from '../measure/mediaCover';
import { pageSums } from '../measure/pageSums';
import { reachSums } from '../measure/reachSums';
import { recentSessions } from '../measure/recentSessions';
import { recentTouches } from '../measure/recentTouches';
import { recentVisits } from '../measure/recentVisits';
import { scoreLeads } from '../measure/scoreLeads';
import { scoreTouches } from '../measure/scoreTouches';
import { scoreVisits } from '../measure/scoreVisits';
import { signalDays } from '../measure/signalDays';
import { touchSums } from '../measure/touchSums';
import { visitDays } from '../measure/visitDays';
import { visitSums } from '../measure/visitSums';
import { wordOf } from '../measure/wordOf';
import { type ScoreResults, scoreResults } from '../scoring/scoreResults';
import { fireRules } from '../triggers/fireRules';
import type { TriggerFacts } from '../triggers/types';
import { type AccountFits, accountFits } from './accountFits';
import { accountResults } from './accountResults';
import { channelPlan } from './channelPlan';
import { icpResults } from './icpResults';
import { peopleFacts } from './peopleFacts';
import { personResults } from './personResults';
import { triggersPerAccount } from './triggersPerAccount';
import type { Coded, DealColumns, KpiResult, LeadColumns, Plan, PlanBasis, PlanRun } from './types';

const planOf = (facts: EconomicsFacts, triggerFacts: TriggerFacts, fits: AccountFits, scores: ScoreResults): Plan => {
  const { basis } = facts;
  const fired = fireRules(triggerFacts);
  const lifecycle = lifecycleOf(facts);
  return {
    today: basis.today,
    period: basis.period,
    currency: basis.settings.currency,
    kpis: KPIS.reduce((all, kpi) => all.concat(kpi.evaluate(facts)), [] as KpiResult[]),
    accounts: accountResults(facts, triggersPerAccount(facts, fired), livingRungs(lifecycle.leads, basis.accounts.length), fits),
    triggers: fired.triggers,
    funnel: facts.funnel,
    people: personResults(facts),
    placed: facts.placed.map((placed, at) => ({ id: basis.people[at].id, ...placed })),
    nurture: facts.nurture,
    maps: facts.maps,
    interests: facts.interests,
    interim: facts.interim,
    scores,
    resolved: fired.resolved,
    lifecycle,
    economics: economicsOf(facts),
    health: healthOf(facts, lifecycle),
    icp: icpResults(basis),
    icpWaiting: (basis.icp ? basis.icp.waiting : []).map(({ id }) => id),
    priorityBasis: fits.priorities.basis,
    channels: channelPlan(facts),
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

const noteLeads = (words: Map<string, LeadWords>, block: LeadColumns): void => {
  for (let at = 0; at < block.length; at += 1)
    words.set(wordOf(block.id, at), { name: wordOf(block.name, at), owner: wordOf(block.owner, at), reason: wordOf(block.reason, at) });
};
const noteDeals = (words: Map<string, DealWords>, block: DealColumns): void => {
  for (let at = 0; at < block.length; at += 1)
    words.set(wordOf(block.id, at).trim(), { title: wordOf(block.title, at), lostReason: wordOf(block.lostReason, at) });
};

export const startPlan = (basis: PlanBasis): PlanRun => {
  const context = contextOf(basis);
  const campaigns = campaignSums.init(context);
  const covers = mediaCover.init(context);
  const tries = channelTries.init(context);
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
  const ledger = leadLedger.init(context);
  const signals = signalDays.init(context);
  const contacts = contactDays.init(context);
  const [leadWords, dealWords] = [new Map<string, LeadWords>(), new Map<string, DealWords>()];
  const scored = { touches: scoreTouches.init(context), visits: scoreVisits.init(context), leads: scoreLeads.init(context) };
  const [titles, lostReasons, leadNames] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  return {
    addCampaigns: (block) => {
      campaignSums.add(campaigns, block);
      channelTries.add(tries, block);
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
      scoreVisits.add(scored.visits, block);
    },
    addPages: (block) => pageSums.add(pages, block),
    addTouches: (block) => {
      touchSums.add(touches, block);
      signalDays.add(signals, block);
      contactDays.add(contacts, block);
      scoreTouches.add(scored.touches, block);
      channelTouches.add(channels, block);
      recentTouches.add(lately, block);
    },
    addLeads: (block) => {
      leadSums.add(leads, block);
      leadSigns.add(leadsSeen, block);
      leadLedger.add(ledger, block);
      noteLeads(leadWords, block);
      scoreLeads.add(scored.leads, block);
      noteWords(leadNames, block, block.name, (id) => leadsSeen.ready.has(id) || leadsSeen.waiting.has(id));
    },
    addDeals: (block) => {
      dealSums.add(deals, block);
      dealCases.add(cases, block);
      dealSigns.add(signs, block);
      noteDeals(dealWords, block);
      noteWords(titles, block, block.title, (id) => deals.named.has(id) || signs.quiet.has(id) || signs.lost.has(id));
      noteWords(lostReasons, block, block.lostReason, (id) => signs.lost.has(id));
    },
    finish: () => {
      const touched = touchSums.finish(touches);
      const [everyLead, signalsOf] = [leadLedger.finish(ledger), signalDays.finish(signals)];
      const { leads: ofLeads, defined } = withDefined(leadSums.finish(leads), everyLead, signalsOf, basis.settings);
      const known = {
        basis,
        visits: visitSums.finish(visits),
        visitDays: visitDays.finish(days),
        leads: ofLeads,
        dealCases: dealCases.finish(cases),
      };
      const fits = accountFits(basis);
      const tiers = tiersOf(
        basis.accounts.map(({ tier }) => tier),
        fits.priorities,
        basis.settings,
      );
      const followed = followFunnel(known);
      const facts: EconomicsFacts = {
        ...known,
        ...followed,
        goals: goalsOf(basis),
        campaigns: campaignSums.finish(campaigns),
        covers: mediaCover.finish(covers),
        channelTries: channelTries.finish(tries),
        reaches: reachSums.finish(reaches),
        companies: companySums.finish(companies),
        identified: identifiedSums.finish(identified),
        pages: pageSums.finish(pages),
        deals: dealSums.finish(deals),
        touches: touched,
        leadSigns: leadSigns.finish(leadsSeen),
        ...peopleFacts({
          basis,
          tiers,
          touches: touched,
          channels: channelTouches.finish(channels),
          leadSigns: leadSigns.finish(leadsSeen),
          journeys: followed.journeys,
          visits: known.visits,
          recent: recentTouches.finish(lately),
          sessions: recentSessions.finish(sessions),
        }),
        ledger: everyLead,
        signals: signalsOf,
        defined,
        leadWords,
        dealWords,
        contacts: contactDays.finish(contacts),
      };
      const words = { titles, lostReasons, leadNames };
      const fitOfAccount = new Map(basis.accounts.map(({ id }, at): [string, number | null] => [id, fits.fits[at]?.fit ?? null]));
      const scores = scoreResults(
        {
          basis,
          touches: scoreTouches.finish(scored.touches),
          visits: scoreVisits.finish(scored.visits),
          leads: scoreLeads.finish(scored.leads),
          deals: known.dealCases,
          fitOf: ({ id }) => fitOfAccount.get(id) ?? null,
        },
        facts.journeys,
      );
      return planOf(facts, { ...facts, ...words, recent: recentVisits.finish(recent), dealSigns: dealSigns.finish(signs) }, fits, scores);
    },
  };
};
