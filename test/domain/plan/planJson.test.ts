import { planJson } from '../../../src/domain/plan/planJson';
import { account, basisOf } from '../support/basis';
import { planOf } from '../support/plan';

const plan = planOf(
  basisOf({ accounts: [account('a', { name: 'Kaskitek', tier: 'A' }), account('b')], goals: [{ kpi: 'account_reach', goal: 0.5, row: 2 }] }),
  {
    visits: [
      { account: 'a', started: '2026-02-12T10:00:00', pages: 2, seconds: 30 },
      { account: 'a', started: '2026-02-13T10:00:00', pages: 2, seconds: 30 },
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
    coverage: 0,
    reach: true,
    impressions: null,
    clicks: null,
    visits: 2,
    meaningful_visits: 2,
    last_visit: '2026-02-13',
    open_deals: 1,
    open_amount: 12.5,
    owner: null,
    triggers: 1,
    next: 'act_on_trigger',
  });
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
