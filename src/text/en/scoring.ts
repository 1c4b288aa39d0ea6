// The words of the lead score: cells, receipts, the Lead score tab, the first rules, the sidebar's panel.
import type { FeatureId } from '../../domain/scoring/features';
import type { TraitId } from '../../domain/scoring/likeness';
import type { ScoreBand } from '../../domain/scoring/types';

const plural = (count: string, one: string, many: string): string => (count === '1' ? `1 ${one}` : `${count} ${many}`);

const features: Readonly<Record<FeatureId, string>> = {
  fit: 'fit with the ICP',
  potential: 'potential',
  in_touches: 'in-touches in the window',
  meaningful_visits: 'meaningful visits in the window',
  active_people: 'active people in the window',
};
const traits: Readonly<Record<TraitId, string>> = {
  industry: 'same industry',
  country: 'same country',
  employees: 'half to double the employees',
  revenue: 'half to double the revenue',
  potential: 'half to double the potential',
  fit: 'fit with the ICP within 10 points',
  in_touches: 'at least as many in-touches before buying',
  meaningful_visits: 'at least as many meaningful visits before buying',
};
const bands: Readonly<Record<ScoreBand, string>> = { hot: '► hot', warm: '◆ warm', cold: '– cold' };

const en = {
  bands,
  features,
  traits,
  change: { up: '▲', down: '▼', level: '–' },

  receipt: {
    head: (p: { total: string; fit: string; engagement: string }) => `${p.total} points: fit ${p.fit}, engagement ${p.engagement}`,
    version: (p: { version: string }) => `Score rules, version ${p.version}.`,
    times: (p: { count: string }) => `${p.count} times`,
    newest: (p: { day: string }) => `newest ${p.day}`,
    limit: (p: { group: string }) => `limit of the group ${p.group}`,
    more: (p: { count: string; points: string }) => `${p.points} from ${plural(p.count, 'more reason', 'more reasons')}`,
    none: 'No rule gives points.',
  },

  prediction: {
    head: (p: { chance: string; low: string; high: string }) => `${p.chance} (${p.low} to ${p.high}); in thousandths of log-odds:`,
    sum: (p: { sum: string }) => `${p.sum} in all`,
    average: 'an account with average figures',
    term: (p: { name: string; value: string }) => `${p.name}: ${p.value}`,
    unknown: 'not known, taken as average',
    short: {
      too_few: '◔ too few outcomes',
      no_features: '◔ nothing to learn from',
      no_better: '◔ no better than the base rate',
      customer: '– customer',
    },
  },
  likeness: {
    head: (p: { points: string; best: string }) => `${p.points} of 100: like your ${p.best} best customers`,
    term: (p: { name: string; like: string; of: string }) => `${p.name}: ${p.like} of ${p.of}`,
  },

  tab: {
    title: (p: { name: string; build: number }) => `${p.name}: lead score, build ${p.build}`,
    version: (p: { version: string; rules: string }) =>
      `Scored by version ${p.version} of Score rules, ${plural(p.rules, 'rule', 'rules')}. Marketing and sales agree on them together (S4).`,
    noRules: 'There are no rules, so nobody has a score. Type rules into Score rules: a signal and its points are enough.',
    empty: 'There are no leads yet. Import or type them into Leads.',
    counts: (p: { hot: string; warm: string; cold: string }) => `Leads now: ${p.hot} hot, ${p.warm} warm, ${p.cold} cold.`,
    groups: { calibration: 'How the scores turned out', predictive: 'Predictive score', likeness: 'Likeness to the best customers' },
    separation: 'Do won leads stand above lost ones?',
    verdict: {
      separates: (p: { auc: string }) => `● Yes: a won lead stood above a lost one in ${p.auc} of pairs, more than chance would have it.`,
      reversed: (p: { auc: string }) => `▲ The wrong way round: a won lead stood above a lost one in only ${p.auc} of pairs. Change the rules.`,
      few: (p: { won: string; lost: string; least: string }) =>
        `◔ Too early to say: ${p.won} won and ${p.lost} lost leads with a day, at least ${p.least} of each are needed.`,
      chance: (p: { auc: string }) => `◔ Too early to say: a won lead stood above a lost one in ${p.auc} of pairs, which chance may explain.`,
    },
    early: '◔ too early to say',
    undated: (p: { leads: string }) =>
      `${plural(p.leads, 'closed lead', 'closed leads')} left out: no day of closing, or it closed before the first touch or visit that is known.`,
    state: {
      offered: (p: { won: string; lost: string }) =>
        `● Offered: learnt from ${p.won} won and ${p.lost} lost accounts; each chance stands in Accounts with its terms in the note.`,
      too_few: (p: { won: string; lost: string; needWon: string; needLost: string }) =>
        `◔ Abstains: ${p.won} won and ${p.lost} lost accounts are known, 10 of each are needed. Still needed: ${p.needWon} won, ${p.needLost} lost.`,
      no_features: '◔ Abstains: nothing that is known of all closed accounts tells one from another.',
      no_better: '◔ Abstains: on accounts that it has not seen it does no better than the share of won ones alone.',
    },
    accuracy: 'Right answers on accounts it has not seen',
    accuracyAnswer: (p: { base: string }) => `The more frequent answer alone would be right in ${p.base}.`,
    brier: 'Brier score on accounts it has not seen (0 is perfect)',
    brierAnswer: (p: { brier: string; base: string }) => `${p.brier}; the share of won ones alone gives ${p.base}.`,
    features: 'Learnt from',
    featureRule:
      'The first of fit, potential, in-touches, meaningful visits and active people that are known of every closed account, one for each 5 of the rarer outcome; as they stood the day before the deal closed.',
    leftOut: (p: { accounts: string }) =>
      `${plural(p.accounts, 'closed account', 'closed accounts')} left out: no day of closing, or it closed before the first touch or visit that is known.`,
    likeness: (p: { best: string; customers: string }) =>
      `Compared with the ${p.best} that bought most of ${p.customers} customers; the figures stand in Accounts.`,
    likenessFew: (p: { customers: string }) => `${plural(p.customers, 'customer', 'customers')} with a day of winning; 3 are needed.`,
  },

  /** the set of rules that a new workbook begins with */
  first: {
    group: { web: 'Web', content: 'Content', ads: 'Ads and mail' },
    start: 'Our starting point: agree on it together, marketing and sales (S4).',
    reasons: {
      icp_fit: 'The nearer to the ICP, the better (S1).',
      title_level: 'First contact from Manager up (S0).',
      role: 'Deciders decide, door openers open (S1).',
      free_mail: 'Hard to tell whose company it is.',
      won_deal: 'Customers buy again; history tells (S4).',
      visit: 'Page visits show behaviour (S4).',
      act: 'Acts on the site and in channels (S4).',
      hard: 'A hard call to action was answered (S0).',
      bant: 'Each known yes is nearer to a deal (S1).',
      consent: 'Consent lets us go on talking (S3).',
      rejected: 'Sales said no.',
      quiet: 'Interest that is not kept up fades.',
    },
    pages: '/pricing, /price, /hinnat, /hinnasto, /offer, /tarjous',
    pageRule: 'Visit to a price or offer page',
  },

  panel: {
    open: 'Lead scores',
    title: 'Lead scores',
    why: 'Who is warm, and why. Choose a lead to see its reasons.',
    working: 'Scoring the leads',
    back: 'Back to status',
    list: 'Leads from warm to cold',
    item: (p: { rank: string; name: string; score: string; band: string }) => `${p.rank}. ${p.name}: ${p.score}, ${p.band}`,
    change: (p: { change: string; days: string }) => `${p.change} in ${p.days} days`,
    none: 'No lead has a score. Type rules into Score rules and leads into Leads.',
    shown: (p: { shown: string; all: string }) => `The ${p.shown} warmest of ${p.all}.`,
    reasons: (p: { name: string }) => `Why ${p.name} has these points`,
    versions: 'Versions of the rules',
    noVersions: 'Each build with changed rules keeps the set as a version here.',
    version: (p: { version: string; since: string; rules: string }) => `Version ${p.version}, since ${p.since}, ${plural(p.rules, 'rule', 'rules')}`,
    current: 'in use',
    restore: (p: { version: string }) => `Put back version ${p.version}`,
    confirm: (p: { version: string; rules: string }) =>
      `Replaces the rows of Score rules with the ${plural(p.rules, 'rule', 'rules')} of version ${p.version}. The present ones are kept as a version, so this can be undone.`,
    confirmYes: 'Replace the rules',
    confirmNo: 'Keep the present rules',
    restoring: 'Writing the rules',
    restored: (p: { version: string; rules: string }) =>
      `Version ${p.version} is back: ${plural(p.rules, 'rule', 'rules')}. Build the plan to score by it.`,
  },
};
export type ScoringWords = typeof en;
export default en;
