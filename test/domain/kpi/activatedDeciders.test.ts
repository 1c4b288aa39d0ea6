import { basisOf } from '../support/basis';
import { accounts, people, rows } from '../support/interim';
import { kpiOf } from '../support/plan';

const result = (goal: number) =>
  kpiOf(basisOf({ accounts, people, goals: [{ kpi: 'activated_deciders', goal, row: 2 }] }), { touches: rows }, 'activated_deciders');

test('#50 #144: all 3 deciders known were in touch: one activated, one engaged, one responded', () => {
  expect(result(3)).toMatchObject({
    value: 3,
    n: 3,
    status: 'on_track',
    remarks: ['census', 'decider_levels'],
    detail: { activated: 1, engaged: 1, responded: 1 },
  });
  expect(result(4).status).toBe('off_track');
});
test('without touches there is no data', () => {
  expect(kpiOf(basisOf({ accounts, people }), {}, 'activated_deciders')).toMatchObject({ value: null, status: 'no_data' });
});
