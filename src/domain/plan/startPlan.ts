// One build of the plan: give it all that is small, stream the data tabs through it in blocks of any size and order, and take the plan.
// startPlan(basis) with no blocks at all gives a plan whose KPIs say "no data" and whose Health says what to import.
import { healthOf } from '../health/healthOf';
import { goalsOf, type KpiFacts } from '../kpi/facts';
import { KPIS } from '../kpi/registry';
import { campaignSums } from '../measure/campaignSums';
import { companySums } from '../measure/companySums';
import { contextOf } from '../measure/context';
import { dealSums } from '../measure/dealSums';
import { identifiedSums } from '../measure/identifiedSums';
import { mediaCover } from '../measure/mediaCover';
import { pageSums } from '../measure/pageSums';
import { reachSums } from '../measure/reachSums';
import { recentVisits } from '../measure/recentVisits';
import { visitSums } from '../measure/visitSums';
import { wordOf } from '../measure/wordOf';
import { TRIGGER_RULES } from '../triggers/registry';
import type { TriggerFacts } from '../triggers/types';
import { accountResults } from './accountResults';
import { triggersPerAccount } from './triggersPerAccount';
import type { DealColumns, KpiResult, Plan, PlanBasis, PlanRun, TriggerResult } from './types';

const planOf = (facts: KpiFacts, triggerFacts: TriggerFacts): Plan => {
  const { basis } = facts;
  const triggers = TRIGGER_RULES.reduce((all, rule) => all.concat(rule.fire(triggerFacts)), [] as TriggerResult[]);
  return {
    today: basis.today,
    period: basis.period,
    currency: basis.settings.currency,
    kpis: KPIS.reduce((all, kpi) => all.concat(kpi.evaluate(facts)), [] as KpiResult[]),
    accounts: accountResults(facts, triggersPerAccount(basis, facts.deals, triggers)),
    triggers,
    funnel: {
      from: basis.today,
      to: basis.today,
      stages: [],
      averageDeal: null,
      averageFrom: null,
      goalRevenue: null,
      goalDeals: null,
      expectedDeals: null,
    },
    people: [],
    resolved: [],
    health: healthOf(facts),
  };
};

/** Titles of the deals that history names: words for the inbox, kept out of the measures' states. */
const noteTitles = (titles: Map<string, string>, named: ReadonlySet<string>, block: DealColumns): void => {
  for (let at = 0; at < block.length; at += 1) if (named.has(wordOf(block.id, at))) titles.set(wordOf(block.id, at), wordOf(block.title, at));
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
  const titles = new Map<string, string>();
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
      identifiedSums.add(identified, block);
    },
    addPages: (block) => pageSums.add(pages, block),
    addTouches: () => {},
    addLeads: () => {},
    addDeals: (block) => {
      dealSums.add(deals, block);
      noteTitles(titles, deals.named, block);
    },
    finish: () => {
      const facts: KpiFacts = {
        basis,
        goals: goalsOf(basis),
        campaigns: campaignSums.finish(campaigns),
        covers: mediaCover.finish(covers),
        reaches: reachSums.finish(reaches),
        companies: companySums.finish(companies),
        visits: visitSums.finish(visits),
        identified: identifiedSums.finish(identified),
        pages: pageSums.finish(pages),
        deals: dealSums.finish(deals),
      };
      return planOf(facts, { basis, recent: recentVisits.finish(recent), deals: facts.deals, titles });
    },
  };
};
