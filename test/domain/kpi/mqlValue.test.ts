import { basisOf, NO_TARGETS } from '../support/basis';
import type { LeadRow } from '../support/columns';
import { ladder } from '../support/ladder';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const basis = basisOf({ targets: { ...NO_TARGETS, averageDeal: 50000e6 } });

test('50,000 x 40 % x (50 % x 50 % x 20 %) = 1,000; it rests on the 5 offers, and no interval is honest', () => {
  const found = kpiOf(basis, { leads: ladder }, 'mql_value');
  expect(found.value).toBeCloseTo(1000, 9);
  expect(found).toMatchObject({ n: 5, low: null, high: null, kind: 'money', live: false, status: null, remarks: ['product'], detail: {} });
  expect(found.period).toMatchObject({ id: '2025-02-15..2026-02-14' });
});
test('a step with few cases takes the prior and says how much of the answer it is: 1 of 4 offers is 1.5 of 5', () => {
  const fewer = ladder.filter(({ id }) => id !== 'offer0');
  // 49 MQLs, 19 SQLs, 9 opportunities, 4 offers, 1 deal
  const found = kpiOf(basis, { leads: fewer }, 'mql_value');
  expect(found.value).toBeCloseTo(50000 * (19 / 49) * (9 / 19) * (4 / 9) * (1.5 / 5), 9);
  expect(found).toMatchObject({ n: 4, remarks: ['product', 'prior_share'], detail: { prior: 20 } });
});
test('without an average deal, or with a step that has no cases, there is no value, and Health asks for the tab', () => {
  const asks = (of: typeof basis, leads: readonly LeadRow[]) => {
    const plan = planOf(of, { leads });
    expect(plan.kpis.find(({ id }) => id === 'mql_value')).toMatchObject({ value: null, n: null });
    return noDataFor(plan, 'mql_value')?.tab;
  };
  expect(asks(basisOf(), ladder)).toBe('deals');
  expect(asks(basis, ladder.slice(0, 30))).toBe('deals');
  expect(asks(basis, [])).toBe('leads');
});
