import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { creditOf } from '../../../src/domain/economics/creditOf';
import { type CompanyFigures, isInfluenced, THRESHOLD_CONDITIONS } from '../../../src/domain/economics/thresholds';
import type { EconomicsResult } from '../../../src/domain/economics/types';
import { defaultSettings } from '../../../src/domain/settings';
import { account, basisOf, cost, person } from '../support/basis';
import { planOf, type Rows } from '../support/plan';

const accounts = [account('kaskitek.fi', { name: 'Kaskitek' }), account('lumimetsa.fi', { name: 'Lumimetsä' })];
const people = [
  person('anna', { name: 'Anna Ahti', account: 'kaskitek.fi', title: 'CFO' }),
  person('bo', { name: 'Bo Berg', account: 'kaskitek.fi', title: 'CEO' }),
];
const economics = (rows: Rows, more: Partial<Parameters<typeof basisOf>[0]> = {}): EconomicsResult =>
  planOf(basisOf({ accounts, people, ...more }), rows).economics;

describe('credit by contacts', () => {
  const contacts = [
    { channel: 'linkedin', day: 2 },
    { channel: 'email', day: 9 },
    { channel: 'email', day: 20 },
    { channel: 'fair', day: 20 },
  ];
  test('the first, the last and all alike; channels of one day share it', () => {
    expect(creditOf('first', contacts)).toEqual([{ channel: 'linkedin', share: 1 }]);
    expect(creditOf('last', contacts)).toEqual([
      { channel: 'email', share: 0.5 },
      { channel: 'fair', share: 0.5 },
    ]);
    expect(creditOf('linear', contacts)).toEqual([
      { channel: 'email', share: 0.5 },
      { channel: 'fair', share: 0.25 },
      { channel: 'linkedin', share: 0.25 },
    ]);
    expect(creditOf('linear', [])).toEqual([]);
  });
  test('the shares of a rule add up to 1', () => {
    const some = fc.array(fc.record({ channel: fc.constantFrom('a', 'b', 'c'), day: fc.nat(5) }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom('first' as const, 'last' as const, 'linear' as const), (list, rule) => {
        const sorted = list.slice().sort((a, b) => a.day - b.day);
        expect(creditOf(rule, sorted).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('thresholds', () => {
  const NONE: CompanyFigures = { paid_impressions: NaN, organic_impressions: NaN, paid_engagements: NaN, organic_engagements: NaN, paid_clicks: NaN };
  test('are those of the published model', () => {
    const published = JSON.parse(readFileSync(join(__dirname, '../../reference/influence-thresholds.json'), 'utf8')).fibbler_attribution_models
      .models;
    const settings = defaultSettings();
    for (const [name, conditions] of Object.entries(published) as [string, { metric: keyof CompanyFigures; gte: number }[]][]) {
      const rule = name.replace('(default)', '') as keyof typeof THRESHOLD_CONDITIONS;
      expect(THRESHOLD_CONDITIONS[rule]).toEqual(conditions.map(({ metric }) => metric));
      for (const { metric, gte } of conditions) expect(settings[`influence_${metric}`]).toBe(gte);
    }
  });
  test('any one condition is enough; what no report says is not known', () => {
    const seen = { ...NONE, paid_impressions: 8, paid_clicks: 1 };
    expect((['awareness', 'engagement', 'intent'] as const).map((rule) => isInfluenced(rule, seen, defaultSettings()))).toEqual([true, null, false]);
    expect(isInfluenced('awareness', { ...seen, paid_impressions: 6 }, defaultSettings())).toBe(false);
    expect(isInfluenced('awareness', { ...seen, paid_impressions: 7 }, defaultSettings())).toBe(true);
    expect(isInfluenced('intent', { ...NONE, organic_engagements: 3 }, defaultSettings())).toBe(true);
  });
});

const DEAL = { id: '17', account: 'kaskitek.fi', title: 'New line', stage: 'Offer', amount: 40000, currency: 'EUR', created: '2026-01-15' };
const rows: Rows = {
  leads: [{ id: '1', account: 'kaskitek.fi', person: 'anna', channel: 'LinkedIn', created: '2026-01-05', sql: '2026-01-10', deal: '17' }],
  deals: [DEAL, { id: '18', account: 'lumimetsa.fi', title: 'Pilot', stage: 'Opportunity', amount: 20000, currency: 'EUR', created: '2026-02-01' }],
  touches: [
    { person: 'anna', account: 'kaskitek.fi', at: '2026-01-09', channel: 'Email' },
    { person: 'anna', account: 'kaskitek.fi', at: '2026-01-16', channel: 'Fair' },
    { person: 'bo', account: 'kaskitek.fi', at: '2024-12-01', channel: 'Fair' },
  ],
  companies: [{ account: 'kaskitek.fi', start: '2026-01-01', end: '2026-03-31', impressions: 40, clicks: 3, engagements: 2 }],
};

describe('who and what influenced a deal (#58)', () => {
  const { deals, all, rules, channels } = economics(rows);
  test('contacts before it was created, its lead among them, in the 365 days before', () => {
    expect(deals[0]).toMatchObject({
      id: '17',
      title: 'New line',
      fate: 'open',
      amount: 40000e6,
      credits: {
        first: [{ channel: 'linkedin', share: 1 }],
        last: [{ channel: 'email', share: 1 }],
        linear: [
          { channel: 'email', share: 0.5 },
          { channel: 'linkedin', share: 0.5 },
        ],
      },
      thresholds: { awareness: true, engagement: false, intent: true },
      people: [{ id: 'anna', name: 'Anna Ahti', touches: 1 }],
    });
  });
  test('a deal without a known contact is influenced by none of the rules, and unknown stays unknown', () => {
    expect(deals[1]).toMatchObject({ id: '18', credits: { first: [], last: [], linear: [] }, thresholds: { awareness: null }, people: [] });
  });
  test('every rule has its own sum beside all deals; they are never added up', () => {
    expect(all).toEqual({ deals: 2, open: 60000e6, won: 0 });
    expect(rules.map(({ rule, deals: count, open }) => [rule, count, open / 1e6])).toEqual([
      ['first', 1, 40000],
      ['last', 1, 40000],
      ['linear', 1, 40000],
      ['awareness', 1, 40000],
      ['engagement', 0, 0],
      ['intent', 1, 40000],
    ]);
  });
  test('channels are credited by each rule', () => {
    expect(channels).toEqual([
      { channel: 'email', name: 'Email', amount: { first: 0, last: 40000e6, linear: 20000e6 } },
      { channel: 'linkedin', name: 'LinkedIn', amount: { first: 40000e6, last: 0, linear: 20000e6 } },
    ]);
  });
  test('lost deals and deals won before the base window are not among them', () => {
    const lost = { ...DEAL, status: 'lost', closed: '2026-02-01' };
    const old = { ...DEAL, id: 'old', status: 'won', created: '2024-01-01', closed: '2025-02-14' };
    const fresh = { ...DEAL, id: 'fresh', status: 'won', created: '2024-01-01', closed: '2025-02-15' };
    expect(economics({ deals: [lost, old, fresh] }).deals.map(({ id, fate }) => [id, fate])).toEqual([['fresh', 'won']]);
  });
});

describe('return by the quarter of the lead (#59)', () => {
  const won = { id: '9', stage: 'Offer', status: 'won', amount: 50000, currency: 'EUR', created: '2025-11-01', closed: '2026-01-06' };
  const some: Rows = {
    leads: [
      { id: 'a', created: '2025-10-08', deal: '9' },
      { id: 'b', created: '2026-02-01' },
    ],
    deals: [won],
  };
  const costs = [cost('2025-10', { work: 10000 }), cost('2025-11', { row: 3, work: 3400 }), cost('2026-01', { row: 4, work: 5000 })];
  const targets = { ...basisOf().targets, grossMargin: 0.4 };
  test('13,400 spent, a deal of 50,000 at 40 %: 49 %; the lag is the median of own deals, and young quarters are not ripe', () => {
    const { romi, lag } = economics(some, { costs, targets });
    expect(lag).toEqual({ days: 90, from: 'deals', deals: 1 });
    expect(romi.map(({ id, cost: spent, leads, won: deals, ripe, ripeOn }) => [id, spent! / 1e6, leads, deals, ripe, ripeOn])).toEqual([
      ['2026-Q1', 5000, 1, 0, false, dayOfIso('2026-06-29')],
      ['2025-Q4', 13400, 1, 1, false, dayOfIso('2026-03-31')],
    ]);
    expect(romi[1].romi).toBeCloseTo(0.4925, 4);
    // no deal says nothing before the time is ripe
    expect(romi[0].romi).toBeNull();
  });
  test('a typed lag counts instead: 30 days make the fourth quarter ripe', () => {
    const { romi, lag } = economics(some, { costs, targets, settings: { romi_lag_days: 30 } });
    expect(lag).toEqual({ days: 30, from: 'setting', deals: 1 });
    expect(romi.map(({ ripe }) => ripe)).toEqual([false, true]);
  });
  test('without a won deal nobody knows the lag, and nothing is ripe', () => {
    const { romi, lag } = economics({ leads: [{ id: 'a', created: '2025-10-08' }] }, { costs });
    expect(lag).toEqual({ days: null, from: null, deals: 0 });
    expect(romi.map(({ ripe, romi: value }) => [ripe, value])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

test('leads as the vendor counts them stand beside those in Leads (#56)', () => {
  const campaigns = [{ vendor: 'google_ads', start: '2026-01-01', end: '2026-03-31', impressions: 1000, leads: 14 }];
  const leads = [
    { id: '1', channel: 'Google Ads', created: '2026-01-05' },
    { id: '2', channel: 'LinkedIn', created: '2026-01-05' },
  ];
  expect(economics({ campaigns, leads }).reported).toEqual([{ vendor: 'google_ads', own: 1, reported: 14 }]);
  expect(economics({ campaigns }).reported).toEqual([{ vendor: 'google_ads', own: null, reported: 14 }]);
});
