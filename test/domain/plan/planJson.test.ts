import { planJson } from '../../../src/domain/plan/planJson';
import { account, basisOf, person } from '../support/basis';
import { planOf } from '../support/plan';

const plan = planOf(
  basisOf({
    accounts: [account('a', { name: 'Kaskitek', tier: 'A' }), account('b')],
    people: [
      person('anna', { account: 'a', title: 'CFO', role: 'decision_maker', area: 'finance' }),
      person('bo', { account: 'a', title: 'Engineer', role: 'influencer' }),
    ],
    goals: [{ kpi: 'account_reach', goal: 0.5, row: 2 }],
    settings: { under_reached_on: false, thin_committee_on: false },
  }),
  {
    visits: [
      { account: 'a', started: '2026-02-12T10:00:00', pages: 2, seconds: 30 },
      { account: 'a', started: '2026-02-13T10:00:00', pages: 2, seconds: 30 },
    ],
    touches: [
      { person: 'anna', at: '2026-02-02', kind: 'click', channel: 'email' },
      { person: 'anna', at: '2026-02-10', kind: 'reply', channel: 'phone' },
    ],
    deals: [{ id: '1', account: 'a', stage: 'Offer', amount: 12.5 }],
  },
);
const imports = [{ file: 'visits.csv', format: 'visits', tab: 'visits', rows: 2, matched: 2, unmatched: 0, warnings: [] }];
const health = [{ code: 'no_data', severity: 'info', tab: 'campaigns', cell: null, message: 'Import a campaign report.' }];
const json = planJson(plan, { imports, health, words: ({ account: of }) => ({ evidence: '2 visits', action: `Call ${of?.name}.` }) });

test('is plain JSON: nothing is lost on the way to text and back', () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
test('has the schema number, the period with ISO dates and the currency', () => {
  expect(json).toMatchObject({
    schema: 1,
    today: '2026-02-14',
    period: { id: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    currency: 'EUR',
  });
});
test('KPIs have fractions, and null where there is no data', () => {
  expect(json.kpis.find(({ id }) => id === 'account_reach')).toEqual({
    id: 'account_reach',
    of: null,
    period: { id: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    value: 0.5,
    n: 2,
    low: null,
    high: null,
    kind: 'census',
    goal: 0.5,
    direction: 'up',
    status: 'on_track',
    needMore: null,
    remarks: ['census'],
    detail: {},
  });
  expect(json.kpis.find(({ id }) => id === 'ctr')).toMatchObject({ value: null, n: null, status: 'no_data' });
});
test('accounts have money in units and the next step by code; what is not computed yet is null', () => {
  expect(json.accounts[0]).toEqual({
    id: 'a',
    name: 'Kaskitek',
    tier: 'A',
    icp: null,
    stage: 'offer',
    score: null,
    reasons: [],
    coverage: 1 / 3,
    reach: true,
    impressions: null,
    clicks: null,
    visits: 2,
    meaningful_visits: 2,
    last_visit: '2026-02-13',
    open_deals: 1,
    open_amount: 12.5,
    owner: null,
    people: 2,
    deciders: 1,
    influencers: 1,
    areas: 1,
    activated: 1,
    triggers: 1,
    open_trigger: 'REPEAT_VISITS',
    next: 'act_on_trigger',
    fit: null,
    rank: null,
    unranked: 'no_potential',
    priority: null,
    lead_customer: false,
    score_fit: null,
    score_engagement: null,
    score_band: null,
    score_rank: null,
    score_change: null,
    chance: null,
    likeness: null,
  });
});
test('people have their level and touches, days as ISO dates', () => {
  expect(json.people).toEqual([
    { id: 'anna', level: 'responded', in_touches: 2, channels: 2, last_touch: '2026-02-10' },
    { id: 'bo', level: 'identified', in_touches: 0, channels: 0, last_touch: null },
  ]);
});
test('triggers name whom they are about, their evidence in words and numbers, and the action', () => {
  expect(json.triggers).toMatchObject([
    {
      rule: 'REPEAT_VISITS',
      account: { id: 'a', name: 'Kaskitek' },
      person: null,
      deal: null,
      evidence: { text: '2 visits', visits: 2, days: 14, first: '2026-02-12', latest: '2026-02-13' },
      action: 'Call Kaskitek.',
      owner: null,
      owner_role: 'sales',
      fired: '2026-02-14',
      due: '2026-02-16',
    },
  ]);
});
test('imports and health are passed through', () => {
  expect(json.imports).toEqual(imports);
  expect(json.health).toEqual(health);
});
