import { basisOf, change, cost } from '../support/basis';
import { kpiOf, planOf } from '../support/plan';

const goals = [{ kpi: 'sql_cost' as const, goal: 3000, row: 2 }];
const sqls = (count: number) => Array.from({ length: count }, (_none, at) => ({ id: String(at), stage: 'Qualified', created: '2026-01-15' }));
const result = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'sql_cost');
const forty = [cost('2026-01', { work: 40000 })];
const JANUARY = { start: '2026-01-01', end: '2026-01-31', currency: 'EUR' };

describe('cost per SQL (#132)', () => {
  test('40,000 / 4 = 10,000; Garwood 1.0899 and 10.2416: 3,906 to 36,702; goal 3,000: off track', () => {
    const found = result(basisOf({ goals, costs: forty }), { deals: sqls(4) });
    expect(found).toMatchObject({
      value: 10000,
      n: 4,
      kind: 'money',
      direction: 'down',
      status: 'off_track',
      needMore: null,
      remarks: ['sqls_from_deals'],
    });
    expect(found.low).toBeCloseTo(3906, 0);
    expect(found.high).toBeCloseTo(36702, 0);
  });
  test('with no SQL it is at least 40,000 / 3.69 = 10,843, without a value', () => {
    const found = result(basisOf({ goals, costs: forty }), { deals: [{ id: '1', stage: 'Lead', created: '2026-01-15' }] });
    expect(found).toMatchObject({ value: null, n: 0, high: null, status: 'off_track', remarks: ['at_least', 'sqls_from_deals'] });
    expect(found.low).toBeCloseTo(40000 / 3.6889, 0);
  });
  test('too early says how many SQLs more at today’s cost: 2 for 12,000 against 3,000 need 6', () => {
    const found = result(basisOf({ goals, costs: [cost('2026-01', { work: 12000 })] }), { deals: sqls(2) });
    expect(found).toMatchObject({ value: 6000, status: 'too_early', needMore: { count: 6, unit: 'sqls' } });
  });
  test('no cost is no data, not a cost of 0; no deals at all are no data', () => {
    expect(result(basisOf({ goals }), { deals: sqls(4) })).toMatchObject({ value: null, n: 4, low: null, status: 'no_data' });
    expect(result(basisOf({ goals, costs: [cost('2026-01')] }), { deals: sqls(4) })).toMatchObject({ value: null, status: 'no_data' });
    expect(result(basisOf({ goals, costs: forty }), {})).toMatchObject({ value: null, n: null, status: 'no_data' });
  });
});

describe('SQLs', () => {
  test('are leads with an SQL day in the period, once there are leads; deals without a lead are none', () => {
    const leads = [
      { id: 'l1', created: '2025-11-01', mql: '2025-11-05', sql: '2026-01-01' },
      { id: 'l2', created: '2026-01-02', sql: '2026-02-14', verdict: 'rejected' as const }, // counts by its date; Health names it
      { id: 'l3', created: '2025-12-01', sql: '2025-12-31' },
      { id: 'l4', created: '2026-02-01', sql: '2026-02-15' }, // tomorrow
      { id: 'l5', created: '2026-01-10', stage: 'Qualified' }, // no day: counts from its lead date
      { id: 'l6', created: '2026-01-10', mql: '2026-01-20', deal: 'd1' }, // its deal became an opportunity on 1 February
      { id: 'l7', created: '2026-01-10', mql: '2026-01-20' },
    ];
    const deals = [
      { id: 'd1', stage: 'Offer', created: '2026-02-01' },
      { id: 'd2', stage: 'Offer', created: '2026-02-02' },
    ];
    expect(result(basisOf({ costs: forty }), { leads, deals })).toMatchObject({ value: 10000, n: 4, remarks: [] });
  });
  test('leads without any SQL are 0, whatever the deals say', () => {
    const leads = [{ id: 'l1', created: '2026-01-02', mql: '2026-01-05' }];
    expect(result(basisOf({ costs: forty }), { leads, deals: sqls(4) })).toMatchObject({ value: null, n: 0, remarks: ['at_least'] });
  });
  test('are, while Leads is empty, deals created in the period up to today whose stage is SQL or later', () => {
    const deals = [
      { id: '1', stage: 'Qualified', created: '2026-01-01' },
      { id: '2', stage: 'Offer', created: '2026-02-14' },
      { id: '3', stage: 'Won', created: '2026-02-01' },
      { id: '4', stage: 'MQL', created: '2026-02-01' },
      { id: '5', stage: 'Offer', created: '2025-12-31' },
      { id: '6', stage: 'Offer', created: '2026-02-15' }, // tomorrow
    ];
    expect(result(basisOf({ costs: forty }), { deals }).n).toBe(3);
  });
  test('a lost deal counts by the furthest stage it was seen at', () => {
    const deals = [
      { id: '1', stage: 'Lost', status: 'lost', created: '2026-01-10' },
      { id: '2', stage: 'Lost', status: 'lost', created: '2026-01-10' },
      { id: '3', stage: 'Opportunity', status: 'lost', created: '2026-01-10' },
    ];
    const history = [change('1', '2026-01-12', 'Offer'), change('1', '2026-01-20', 'Lost'), change('2', '2026-01-12', 'Lead')];
    expect(result(basisOf({ costs: forty, history }), { deals }).n).toBe(2);
  });
});

describe('the cost of a period', () => {
  const spent = (basis: Parameters<typeof planOf>[0], rows: Parameters<typeof planOf>[1] = {}) =>
    result(basis, { deals: sqls(1), ...rows }).components.amount;
  test('is media, work, tools and agency of its months', () => {
    const costs = [
      cost('2026-01', { media: 1, work: 20, tools: 300, agency: 4000 }),
      cost('2026-02', { work: 50000 }),
      cost('2025-12', { work: 9e6 }),
    ];
    expect(spent(basisOf({ costs }))).toBe(54321);
  });
  test('takes the spend of campaigns, and typed media only of channels without campaigns in that month', () => {
    const costs = [
      cost('2026-01', { row: 2, media: 1000, of: 'LinkedIn' }), // covered
      cost('2026-02', { row: 3, media: 700, of: 'linkedin' }), // no campaign rows in February
      cost('2026-01', { row: 4, media: 60, of: 'Fair' }),
      cost('2026-01', { row: 5, media: 5000 }), // all media of January: covered
    ];
    const plan = planOf(basisOf({ costs }), { deals: sqls(1), campaigns: [{ ...JANUARY, spend: 900 }] });
    expect(plan.kpis.find(({ id }) => id === 'sql_cost')?.components.amount).toBe(900 + 700 + 60);
    expect(plan.health.filter(({ code }) => code === 'double_media').map(({ row, data }) => [row, data.of, data.costs, data.campaigns])).toEqual([
      [2, 'LinkedIn', 1000, 900],
      [5, null, 5000, 900],
    ]);
  });
  test('campaign rows that state no cost cover no media', () => {
    const costs = [cost('2026-01', { media: 1000, of: 'LinkedIn' })];
    expect(spent(basisOf({ costs }), { campaigns: [{ ...JANUARY, impressions: 5 }] })).toBe(1000);
  });
  test('converts at typed rates; what has none is left out, named, and the KPI says that it is incomplete', () => {
    const settings = { rates: { USD: { rate: 0.5, from: '2026-01-01', source: 'bank' } } };
    const costs = [cost('2026-01', { work: 10, currency: 'SEK', row: 7 }), cost('2026-02', { work: 3 })];
    const campaigns = [
      { ...JANUARY, spend: 100 },
      { ...JANUARY, currency: 'USD', spend: 40 },
      { ...JANUARY, currency: 'GBP', spend: 8 },
      { ...JANUARY, currency: 'GBP', spend: 2 },
    ];
    const plan = planOf(basisOf({ costs, settings }), { deals: sqls(1), campaigns });
    const found = plan.kpis.find(({ id }) => id === 'sql_cost')!;
    expect(found.components.amount).toBe(100 + 20 + 3);
    expect(found.remarks).toEqual(['cost_incomplete', 'sqls_from_deals']);
    expect(plan.health.filter(({ code }) => code === 'other_currency').map(({ tab, row, data }) => [tab, row, data])).toEqual([
      ['campaigns', 4, { currency: 'GBP', rows: 2, sum: 10 }],
      ['costs', 7, { currency: 'SEK', rows: 1, sum: 10 }],
    ]);
  });
});

describe('costs that overlap the period only partly', () => {
  const period = '2026-01-05..2026-02-10';
  test('months are shown over their own days where nothing lies inside, and SQLs are those of the same days', () => {
    const costs = [cost('2026-01', { work: 100 }), cost('2026-02', { work: 50 })];
    const deals = [
      { id: '1', stage: 'Offer', created: '2026-01-02' }, // before the plan's period, in January
      { id: '2', stage: 'Offer', created: '2026-02-12' },
    ];
    const plan = planOf(basisOf({ period, costs }), { deals });
    expect(plan.kpis.find(({ id }) => id === 'sql_cost')).toMatchObject({
      value: 75,
      n: 2,
      period: { id: '2026-01-01..2026-02-28' },
      remarks: ['own_period', 'sqls_from_deals'],
    });
    expect(plan.health.filter(({ code }) => code === 'own_period').map(({ tab, row }) => [tab, row])).toEqual([
      ['costs', 2],
      ['costs', 2],
    ]);
  });
  test('they are left out and named where a campaign lies inside', () => {
    const costs = [cost('2026-01', { row: 9, work: 100 })];
    const campaigns = [{ start: '2026-01-10', end: '2026-01-20', spend: 7, currency: 'EUR' }];
    const plan = planOf(basisOf({ period, costs }), { deals: sqls(1), campaigns });
    expect(plan.kpis.find(({ id }) => id === 'sql_cost')).toMatchObject({
      value: 7,
      period: { id: period },
      remarks: ['cost_incomplete', 'sqls_from_deals'],
    });
    expect(plan.health.find(({ code }) => code === 'partial_overlap')).toMatchObject({ tab: 'costs', row: 9, data: { rows: 1, spend: 100 } });
  });
  test('a campaign report over its own period counts once, whatever other rows of its vendor lie within it', () => {
    const campaigns = [
      { start: '2025-12-06', end: '2026-03-05', spend: 500, currency: 'EUR' },
      { start: '2025-12-10', end: '2025-12-20', spend: 60, currency: 'EUR' },
      { start: '2025-12-10', end: '2025-12-20', vendor: 'google', spend: 7, currency: 'EUR' },
    ];
    const found = result(basisOf({ period: '2026-02' }), { deals: sqls(1), campaigns });
    expect(found).toMatchObject({ value: 507, period: { id: '2025-12-06..2026-03-05' }, remarks: ['own_period', 'sqls_from_deals'] });
  });
});
