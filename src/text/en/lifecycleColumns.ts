// Per column of Lifecycle and Economics: header, what it is, an example and, where the kind alone does not say it, the unit.
const ID = ['Id', 'Names the row whatever is sorted or renamed.', 'cohort:2026-Q1'];
const RANK = ['Order', 'Orders the rows of this tab.', '12'];
const NOTE = ['Note', 'Your own note; it stays with its row.', 'Ask again in May'];

const en = {
  lifecycle: {
    id: ID,
    rank: RANK,
    what: ['What', 'A stage, a quarter, an answer, a lead or a deal, as its group says.', 'Leads of 2026-Q1'],
    count: ['How many', 'Leads, answers or cases.', '42', 'leads'],
    mqls: ['MQLs', 'Leads of the quarter that have become MQLs so far.', '12', 'leads'],
    sqls: ['SQLs', 'Leads of the quarter that have become SQLs so far.', '4', 'leads'],
    won: ['Won so far', 'Leads of the quarter that have become deals so far.', '1', 'deals'],
    won_half: ['Won in half a year', 'Deals within 183 days of their lead; blank until every lead is that old.', '0', 'deals'],
    won_year: ['Won in a year', 'Deals within 365 days of their lead; blank until every lead is that old.', '1', 'deals'],
    won_two: ['Won in two years', 'Deals within 730 days of their lead; blank until every lead is that old.', '2', 'deals'],
    share: ['Share', 'Share of the answered leads, or a conversion.', '75.0 %'],
    interval: ['Interval', 'Where the true share lies at the confidence of Settings.', '46.8 – 91.1 %'],
    value: ['Value', 'Money of the row: won deals, value of an MQL, value of the pool.', '30000'],
    owner: ['Owner', 'Who has the lead, else who has the account.', 'Maija'],
    since: ['Since', 'Day the lead was handed over, or turned back.', '2026-02-05'],
    days: ['Days', 'Working days of waiting; for a quarter, days since its last lead.', '6', 'days'],
    state: ['State', 'Late, still ripening, returned.', '◔ still ripening'],
    remark: ['Remark', 'What to know, and what to do next.', 'Ripe from 2026-06-29 on.'],
    note: NOTE,
    state_code: ['State code', 'The state as a code, read by the colours.', 'late'],
  },
  economics: {
    id: ID,
    rank: RANK,
    what: ['What', 'A cost, a quarter, a rule, a channel or a deal, as its group says.', 'Kaskitek: line renewal'],
    account: ['Account', 'Account of the deal.', 'Kaskitek Oy'],
    amount: ['Amount', 'Money of the row: cost, or value of the deal or deals.', '48000'],
    count: ['How many', 'Leads, SQLs or deals that the row rests on.', '4', 'leads, SQLs or deals'],
    value: ['Value', 'Cost per lead, return, or the figure of the vendor, as the row says.', '3625', 'as the row says'],
    interval: ['Interval', 'Where the true value lies at the confidence of Settings.', '1,416 – 13,305'],
    first: [
      'First contact',
      'Credit to the first known contact. A view of the same euros as the other rules: never add them up.',
      'LinkedIn',
      'channel or money',
    ],
    last: ['Last contact', 'Credit to the last contact before the deal. Never add the rules up.', 'Email', 'channel or money'],
    linear: [
      'All contacts alike',
      'Credit shared by all contacts before the deal. Never add the rules up.',
      'Email 50 %, LinkedIn 50 %',
      'channel or money',
    ],
    awareness: ['Aware', 'Impressions reach the threshold in Settings. Never add the rules up.', 'yes', 'yes, no, ? or money'],
    engagement: ['Engaged', 'Engagements reach the threshold in Settings. Never add the rules up.', 'no', 'yes, no, ? or money'],
    intent: ['Intent', 'Clicks or organic engagements reach the threshold in Settings. Never add the rules up.', '?', 'yes, no, ? or money'],
    people: ['Who influenced', 'People of the account who were in touch before the deal, with their touches.', 'Anna Ahti (4), Bo Berg (1)'],
    state: ['State', 'Ripe or not, own or media-reported.', '◔ not ripe yet'],
    remark: ['Remark', 'What to know before using the figure.', 'Ripe from 2026-06-29 on.'],
    note: NOTE,
    state_code: ['State code', 'The state as a code, read by the colours.', 'ripening'],
  },
};
export type LifecycleColumnsWords = typeof en;
export default en;
