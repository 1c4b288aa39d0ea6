import type { InfluenceRule } from '../../domain/economics/types';
import type { Lack } from '../../domain/lead/definitions';
import type { LifecycleStage, TurnedBack } from '../../domain/lifecycle/types';

type Words<K extends string> = Readonly<Record<K, string>>;

const stages: Words<LifecycleStage> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  mql: 'Marketing qualified (MQL)',
  sql: 'Sales qualified (SQL)',
  opportunity: 'Opportunity',
  offer: 'Offer',
  customer: 'Customer',
  nurture: 'Back in nurture',
  lost: 'Lost',
  disqualified: 'Disqualified',
};
const meanings: Words<LifecycleStage> = {
  subscriber: 'A consent and no lead yet: somebody who may be written to.',
  lead: 'Came in by name; meets no definition yet.',
  mql: 'Shows interest and fits, by its dates or by the definition in Settings.',
  sql: 'Enough BANT answers yes and taken by sales, by its dates or by the definition in Settings.',
  opportunity: 'Sales works on a deal.',
  offer: 'An offer is out.',
  customer: 'Won.',
  nurture: 'Did not close in this round or was turned down: its data stay, and it may come back.',
  lost: 'Its deal or the lead itself was lost: return it to nurture with its reason.',
  disqualified: 'Will never buy.',
};
const lacks: Readonly<Record<Lack, (p: { count: string; one: boolean }) => string>> = {
  target: () => 'a target account',
  consent: () => 'consent',
  signals: (p) => `${p.count} ${p.one ? 'signal' : 'signals'}`,
  answers: (p) => `${p.count} BANT ${p.one ? 'answer' : 'answers'}`,
  accepted: () => 'acceptance by sales',
};
const fates: Words<TurnedBack['fate']> = { lost: 'lost', nurture: 'in nurture', rejected: 'rejected by sales' };

const lifecycle = {
  title: (p: { name: string; date: string; build: number }) => `${p.name} · lifecycle · as of ${p.date} · build ${p.build}`,
  summary: (p: { late: string; answered: string; rate: string }) =>
    `${p.late === '0' ? 'No lead waits too long for sales' : `Leads that wait too long for sales: ${p.late}`}. ` +
    (p.rate
      ? `Sales accepted ${p.rate} of the ${p.answered} leads that it answered in the period.`
      : 'Sales has answered no lead of the period yet.'),
  groups: {
    late: 'Handed over and late: act today',
    stages: 'Where leads stand now',
    answers: 'What sales answered on the leads of the period',
    cohorts: 'Leads by the quarter in which they came in: MQLs ripen over years',
    nurture: 'What an MQL is worth, and what waits in nurture',
    back: 'Reverse gear: did not close in this round, with what was learned',
    foot: 'Definitions and sources',
  },
  none: {
    late: 'No lead waits too long.',
    cohorts: 'No leads yet: import them into Leads.',
    back: 'Nothing has turned back yet.',
  },
  late: (p: { name: string; account: string }) => (p.account ? `${p.name}, ${p.account}` : p.name),
  lateState: (p: { days: string }) => `▲ late: ${p.days} working days`,
  waitsState: (p: { days: string }) => `◔ waits: ${p.days} working days`,
  cohort: (p: { id: string }) => `Leads of ${p.id}`,
  ripe: '● ripe',
  ripening: '◔ still ripening',
  unknownRipe: '– no deal yet: nobody knows how long it takes',
  open: (p: { open: string }) => `${p.open} of them may still become deals.`,
  accepted: 'Accepted by sales',
  rejected: 'Rejected by sales',
  waiting: 'Handed over, not answered',
  reason: (p: { reason: string }) => `Rejected: ${p.reason}`,
  noReason: 'no reason written',
  averageDeal: 'Average deal',
  mqlToSql: 'Conversion MQL to SQL',
  sqlToDeal: 'Conversion SQL to deal',
  mqlValue: 'Value of an MQL',
  pool: 'MQLs in nurture',
  mqlValueHow: 'Average deal x MQL to SQL x SQL to deal: so much an MQL may cost. No interval is honest for a product of estimates.',
  poolHow: 'MQLs that are no SQL yet and not disqualified, times the value of an MQL: what a campaign left behind though few SQLs came now.',
  prior: (p: { prior: string }) => `${p.prior} of it is the prior: few cases.`,
  noValue: 'Not known yet: an average deal and cases on every step are needed.',
  back: (p: { fate: string; stage: string; reason: string }) => `${p.fate}; had come as far as ${p.stage}. Reason: ${p.reason}.`,
  returned: (p: { date: string }) => `► back on ${p.date}`,
  notBack: '– not back yet',
  foot: {
    definitions:
      'MQL and SQL: what a row of Leads says (stage, dates, deal) counts; a row that says nothing is decided by the definitions in Settings, once they are turned on. Agree on them in sales and marketing together, in the same words (S1).',
    cohorts:
      'A quarter is ripe when its youngest lead is as old as leads take to a deal (median of your own, or the lag in Settings). Do not judge a campaign by its own weeks: the same leads come home as deals later (S2).',
    nurture: 'Nurture must last long: most of those who are interested are not ready to buy now (S2, S4).',
    followUp:
      'Late: more working days than Settings allows between the hand-over and the first act of sales. Good figures help nobody while sales does not use the leads (S0).',
  },
};

const rules: Words<InfluenceRule> = {
  first: 'first contact',
  last: 'last contact',
  linear: 'all contacts alike',
  awareness: 'aware',
  engagement: 'engaged',
  intent: 'intent',
};
const economics = {
  title: (p: { name: string; date: string; build: number }) => `${p.name} · economics · as of ${p.date} · build ${p.build}`,
  lag: (p: { days: string; from: 'setting' | 'deals'; deals: string; few: boolean }) =>
    p.from === 'setting'
      ? `From lead to deal: ${p.days} days, typed in Settings.`
      : `From lead to deal: ${p.days} days, the median of your own won deals (${p.deals})${p.few ? '; so few that it may be far off' : ''}.`,
  noLag: 'From lead to deal: not known, since no deal of a lead was won yet. Type the lag of ROMI in Settings if you know it.',
  groups: {
    cost: 'Cost per lead and SQL, on media alone and on all costs',
    romi: 'Return by the quarter of the lead',
    rules: 'Influenced deals by several rules, side by side: the same euros, never added up',
    channels: 'Credit by channel: each column is one rule; never add the columns up',
    deals: 'Deal by deal: who and what influenced it before it was created',
    reported: 'Own and media-reported leads',
    foot: 'Definitions and sources',
  },
  none: {
    romi: 'No costs, leads or deals in the last two years.',
    deals: 'No open deals, and none won in the base window: import Deals.',
    reported: 'No campaign report states leads.',
  },
  rules,
  quarter: (p: { id: string }) => `Leads and costs of ${p.id}`,
  romiRemark: (p: { leads: string; won: string; revenue: string; margin: string }) =>
    `${p.leads} leads, ${p.won} won for ${p.revenue}${p.margin ? ` at a gross margin of ${p.margin}` : '; on revenue, since no gross margin is typed'}.`,
  ripeOn: (p: { date: string }) => `Ripe from ${p.date} on.`,
  noCost: 'No cost is known.',
  incomplete: 'Some cost is left out; Health names it.',
  ripe: '● ripe',
  ripening: '◔ not ripe yet',
  unknownRipe: '– lag unknown',
  allDeals: (p: { fate: 'open' | 'won' }): string => (p.fate === 'open' ? 'Open pipeline' : 'Won in the base window'),
  rulesRemark:
    'Amount: all deals. Each rule: those of them that the rule calls influenced. A deal that two rules call influenced is one deal, so a sum over rules would count it twice.',
  noChannel: 'no channel named',
  share: (p: { channel: string; share: string }) => `${p.channel} ${p.share}`,
  yes: 'yes',
  no: 'no',
  unknown: '?',
  fate: { open: 'open', won: 'won' },
  noContact: 'No contact is known before the deal: that is a gap in the data, not a proof that nothing helped.',
  own: '● own',
  media: '◆ media-reported',
  reported: (p: { vendor: string }) => `Leads from ${p.vendor}`,
  reportedRemark: (p: { own: string; reported: string }) =>
    p.own
      ? `${p.own} in Leads, ${p.reported} as the vendor counts them. Decide by your own figure.`
      : `${p.reported} as the vendor counts them; Leads says nothing of the period, so nothing of your own stands against it.`,
  foot: {
    cost: 'Cost per lead, per SQL: media alone, and media, work, tools and agency; interval by the Garwood limits of the count (S0).',
    romi: 'ROMI: (gross margin of the won deals of the quarter’s leads - cost) / cost, by the date of the lead. Long sales make a young quarter look bad: wait for the lag (S2).',
    rules:
      'First, last and alike share the amount among the channels in touch before the deal; aware, engaged and intent ask whether company-level reports reach the thresholds in Settings. Organic impressions per company are in no export, so that condition is not known. Influence is no proof of cause.',
    advice:
      'Media vendors count by their own rules: let no decision hang on their statistics alone. One owner per stage, one view from lead to euros; and do not change tools or channels on a tool’s own figures (S2).',
  },
};

const en = {
  stages,
  meanings,
  lacks,
  fates,
  lacking: (p: { stage: string; what: string }) => `${p.stage}: ${p.what}`,
  meets: (p: { stage: string }) => `${p.stage}: meets the definition`,
  lifecycle,
  economics,
};
export type LifecycleWords = typeof en;
export default en;
