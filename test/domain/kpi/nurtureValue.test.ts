import { basisOf, NO_TARGETS } from '../support/basis';
import { ladder } from '../support/ladder';
import { kpiOf } from '../support/plan';

const plain = basisOf();
const stages = { byName: new Map([...plain.stages.byName, ['unfit', 'disqualified' as const]]) };
const basis = basisOf({ stages, targets: { ...NO_TARGETS, averageDeal: 50000e6 } });
const value = (leads: typeof ladder) => kpiOf(basis, { leads }, 'nurture_value');

test('30 MQLs that are no SQL yet x 1,000 = 30,000', () => {
  const found = value(ladder);
  expect(found.value).toBeCloseTo(30000, 9);
  expect(found).toMatchObject({ n: 30, kind: 'money', live: false, low: null, remarks: ['product'] });
});
test('those in nurture and those that sales turned down stay in the pool, the disqualified leave it', () => {
  const of = (more: Partial<(typeof ladder)[0]>) => value(ladder.map((lead) => (lead.id === 'mql0' ? { ...lead, ...more } : lead))).n;
  expect([of({ stage: 'Later' }), of({ verdict: 'rejected' }), of({ stage: 'Lost' }), of({ stage: 'Unfit' })]).toEqual([30, 30, 30, 29]);
});
test('a deal without a lead is no MQL, though it may stand there', () => {
  expect(kpiOf(basis, { leads: ladder, deals: [{ id: 'd', stage: 'MQL', created: '2026-01-01' }] }, 'nurture_value').n).toBe(30);
});
test('an empty pool is worth 0, an unknown value of an MQL is no data', () => {
  expect(value(ladder.slice(30))).toMatchObject({ value: 0, n: 0 });
  expect(kpiOf(basisOf(), { leads: ladder }, 'nurture_value')).toMatchObject({ value: null, n: null });
});
