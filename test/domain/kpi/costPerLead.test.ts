import { basisOf, cost } from '../support/basis';
import { kpiOf } from '../support/plan';

const leads = (count: number) => Array.from({ length: count }, (_none, at) => ({ id: `l${at}`, created: '2026-01-15' }));
const costs = [cost('2026-01', { work: 8000, tools: 300, agency: 100, media: 900, of: 'Fair' })];
const campaigns = [{ start: '2026-01-01', end: '2026-01-31', spend: 4100, currency: 'EUR' }];
const result = (count: number, goal = 500, basis = basisOf({ costs, goals: [{ kpi: 'cost_per_lead', goal, row: 2 }] })) =>
  kpiOf(basis, { leads: leads(count), campaigns }, 'cost_per_lead');

test('13,400 for 20 leads are 670 each; Garwood 12.217 and 30.888: 434 to 1,097; 500 is too early, 1,100 on track, 430 off track', () => {
  const found = result(20);
  expect(found).toMatchObject({
    value: 670,
    n: 20,
    kind: 'money',
    direction: 'down',
    status: 'too_early',
    components: { successes: 20, amount: 13400 },
  });
  expect(found.low).toBeCloseTo(13400 / 30.8884, 1);
  expect(found.high).toBeCloseTo(13400 / 12.2165, 1);
  expect(found.needMore).toMatchObject({ unit: 'leads' });
  expect([result(20, 1100).status, result(20, 430).status]).toEqual(['on_track', 'off_track']);
});
test('without a lead in a time that Leads covers it is at least 13,400 / 3.69', () => {
  const basis = basisOf({ costs });
  const found = kpiOf(basis, { leads: [{ id: 'l', created: '2025-12-01' }], campaigns }, 'cost_per_lead');
  expect(found).toMatchObject({ value: null, n: 0, high: null, remarks: ['at_least'] });
  expect(found.low).toBeCloseTo(13400 / 3.68888, 1);
});
test('no cost or no leads at all are no data', () => {
  expect(result(20, 500, basisOf({ costs: [], goals: [{ kpi: 'cost_per_lead', goal: 500, row: 2 }] })).value).toBe(205);
  expect(kpiOf(basisOf(), { leads: leads(20) }, 'cost_per_lead')).toMatchObject({ value: null, low: null, status: 'no_data' });
  expect(kpiOf(basisOf({ costs }), {}, 'cost_per_lead')).toMatchObject({ value: null, n: null, status: 'no_data' });
});
test('a time before the first lead is not 0 leads', () => {
  const before = kpiOf(basisOf({ costs, today: '2026-06-30' }), { leads: [{ id: 'l', created: '2026-05-01' }] }, 'cost_per_lead');
  expect(before).toMatchObject({ value: null, n: null, low: null, status: 'no_data' });
});
test('over its own period the cost is divided by the leads of the same days', () => {
  const rows = [
    { id: 'a', created: '2026-01-02' },
    { id: 'b', created: '2026-02-12' },
    { id: 'c', created: '2025-12-31' },
  ];
  const found = kpiOf(
    basisOf({ period: '2026-01-05..2026-02-10', costs: [cost('2026-01', { work: 60 }), cost('2026-02', { work: 40 })] }),
    { leads: rows },
    'cost_per_lead',
  );
  expect(found).toMatchObject({ value: 50, n: 2, period: { id: '2026-01-01..2026-02-28' }, remarks: ['own_period'] });
});
