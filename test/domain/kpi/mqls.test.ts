import type { PlanBasis } from '../../../src/domain/plan/types';
import { basisOf } from '../support/basis';
import { kpiOf, type Rows } from '../support/plan';

const result = (basis: PlanBasis, rows: Rows) => kpiOf(basis, rows, 'mqls');
const leads = [
  { id: 'l1', created: '2025-11-01', mql: '2026-01-05', consent: 'yes' as const }, // consent of an older lead
  { id: 'l2', created: '2026-01-02', mql: '2026-01-09', consent: 'yes' as const },
  { id: 'l3', created: '2026-01-03', sql: '2026-02-01', consent: 'no' as const }, // passed MQL with its SQL
  { id: 'l4', created: '2026-01-04', stage: 'MQL' },
  { id: 'l5', created: '2026-01-05', consent: 'yes' as const },
  { id: 'l6', created: '2025-11-01', mql: '2025-12-31' },
  { id: 'l7', created: '2026-01-05', mql: '2026-02-15' }, // tomorrow
];

test('4 leads became MQLs in the period, whenever they came; 2 consents among the leads of the period stand beside', () => {
  const goals = [{ kpi: 'mqls' as const, goal: 10, row: 2 }];
  const found = result(basisOf({ goals }), { leads });
  expect(found).toMatchObject({ value: 4, n: 4, kind: 'count', remarks: ['consents'], detail: { with: 2 }, status: 'too_early' });
  expect(found.low).toBeCloseTo(1.0899, 4);
  expect(found.high).toBeCloseTo(10.2416, 4);
});
test('a lead that names a deal is an MQL from the deal on at the latest; a deal alone is none', () => {
  const deals = [
    { id: 'd1', stage: 'Offer', created: '2026-01-20' },
    { id: 'd2', stage: 'Offer', created: '2026-01-21' },
  ];
  expect(result(basisOf(), { leads: [{ id: 'l1', created: '2025-12-01', deal: 'd1' }], deals })).toMatchObject({ value: 1 });
});
test('where no MQL was ever dated nothing is known; where some were, a period without any is 0', () => {
  expect(result(basisOf(), { leads: [{ id: 'l1', created: '2026-01-02' }] })).toMatchObject({ value: null, remarks: [] });
  expect(result(basisOf(), { leads: [{ id: 'l1', created: '2025-06-01', mql: '2025-06-02' }] })).toMatchObject({ value: 0 });
});
