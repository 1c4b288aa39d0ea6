import { basisOf } from '../support/basis';
import { kpiOf } from '../support/plan';

const answered = (accepted: number, rejected: number, open = 0) =>
  [...Array(accepted).fill('accepted'), ...Array(rejected).fill('rejected'), ...Array(open).fill(undefined)].map((verdict, at) => ({
    id: `l${at}`,
    created: '2026-01-10',
    verdict,
  }));
const result = (goal: number, leads: ReturnType<typeof answered>) =>
  kpiOf(basisOf({ goals: [{ kpi: 'lead_quality', goal, row: 2 }] }), { leads }, 'lead_quality');

test('9 of 12 answered are 75 %, Wilson 46.8 % to 91.1 %; leads without an answer say nothing', () => {
  const found = result(0.5, answered(9, 3, 8));
  expect(found).toMatchObject({ value: 0.75, n: 12, kind: 'rate', live: true, components: { successes: 9, trials: 12 } });
  expect(found.low).toBeCloseTo(0.4677, 4);
  expect(found.high).toBeCloseTo(0.9111, 4);
});
test('judged by exact tails: P(at least 9 of 12 | 50 %) = 299 / 4096 = 7.3 % is too early, 18 of 24 with 1.1 % on track', () => {
  expect(result(0.5, answered(9, 3))).toMatchObject({ status: 'too_early', needMore: { unit: 'leads' } });
  expect(result(0.5, answered(18, 6))).toMatchObject({ status: 'on_track', needMore: null });
  expect(result(0.95, answered(9, 3)).status).toBe('off_track');
});
test('leads of other times are not asked about; without an answer there is no data', () => {
  expect(result(0.5, [{ id: 'x', created: '2025-12-01', verdict: 'accepted' }, ...answered(0, 0, 3)])).toMatchObject({
    value: null,
    n: null,
    status: 'no_data',
  });
});
