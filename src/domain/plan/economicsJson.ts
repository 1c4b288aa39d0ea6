// The economics in JSON: {"romi": [{"quarter": "2026-Q1", "cost": 13400, "romi": 0.49, "ripe": false, ...}], "influence": {"rules": [...], ...}}.
// The rules look at the same euros; they stand side by side and have no total.
import { isoOfDay } from '../calendar/isoOfDay';
import type { Credit, CreditRule, DealInfluence, EconomicsResult, RomiCohort } from '../economics/types';
import { unitsOf } from '../money/unitsOf';

const creditJson = (credits: readonly Credit[]) => credits.map(({ channel, share }) => ({ channel: channel || null, share }));
const money = (micro: number | null): number | null => (micro === null ? null : unitsOf(micro));

const dealJson = ({ id, title, account, fate, amount, created, credits, thresholds, people }: DealInfluence) => ({
  id,
  title,
  account,
  fate,
  amount: money(amount),
  created: isoOfDay(created),
  first: creditJson(credits.first),
  last: creditJson(credits.last),
  linear: creditJson(credits.linear),
  awareness: thresholds.awareness,
  engagement: thresholds.engagement,
  intent: thresholds.intent,
  people: people.map(({ id: person, name, touches }) => ({ id: person, name, touches })),
});

const romiJson = ({ id, cost, incomplete, leads, won, revenue, romi, ripe, ripeOn }: RomiCohort) => ({
  quarter: id,
  cost: money(cost),
  cost_incomplete: incomplete,
  leads,
  won,
  revenue: unitsOf(revenue),
  romi,
  ripe,
  ripe_on: ripeOn === null ? null : isoOfDay(ripeOn),
});

const amountJson = (amount: Readonly<Record<CreditRule, number>>) => ({
  first: unitsOf(amount.first),
  last: unitsOf(amount.last),
  linear: unitsOf(amount.linear),
});

export const economicsJson = ({ lag, grossMargin, romi, deals, all, rules, channels, reported }: EconomicsResult) => ({
  lag,
  gross_margin: grossMargin,
  romi: romi.map(romiJson),
  influence: {
    all: { deals: all.deals, open: unitsOf(all.open), won: unitsOf(all.won) },
    rules: rules.map(({ rule, deals: count, open, won }) => ({ rule, deals: count, open: unitsOf(open), won: unitsOf(won) })),
    channels: channels.map(({ channel, name, amount }) => ({ channel: channel || null, name, amount: amountJson(amount) })),
    deals: deals.map(dealJson),
  },
  reported_leads: reported.map(({ vendor, own, reported: count }) => ({ vendor, own, media_reported: count })),
});
