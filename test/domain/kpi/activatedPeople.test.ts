import { basisOf } from '../support/basis';
import { accounts, people, rows } from '../support/interim';
import { kpiOf } from '../support/plan';

const result = (goal: number) =>
  kpiOf(basisOf({ accounts, people, goals: [{ kpi: 'activated_people', goal, row: 2 }] }), { touches: rows }, 'activated_people');

test('#50 #144: 4 of 5 people at 2 of 4 accounts, 2 an active account', () => {
  expect(result(4)).toMatchObject({
    value: 4,
    n: 5,
    kind: 'census',
    status: 'on_track',
    remarks: ['census', 'active_accounts'],
    detail: { accounts: 4, active: 2, each: 2 },
  });
  expect(result(5).status).toBe('off_track');
});
test('without touches there is no data; with touches of nobody known it is 0', () => {
  expect(kpiOf(basisOf({ accounts, people }), {}, 'activated_people')).toMatchObject({ value: null, status: 'no_data' });
  const none = kpiOf(basisOf({ accounts, people }), { touches: [{ account: 'a', at: '2026-02-01' }] }, 'activated_people');
  expect(none).toMatchObject({ value: 0, detail: { active: 0, each: 0 } });
});
