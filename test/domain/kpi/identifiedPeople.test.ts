import { basisOf } from '../support/basis';
import { accounts, people } from '../support/interim';
import { kpiOf } from '../support/plan';

const result = (goal: number) => kpiOf(basisOf({ accounts, people, goals: [{ kpi: 'identified_people', goal, row: 2 }] }), {}, 'identified_people');

test('#50: 4 people of one account and 1 of another are 5; a name alone is nobody, and who is off the list is not counted', () => {
  expect(result(5)).toMatchObject({ value: 5, n: null, kind: 'census', low: null, high: null, status: 'on_track', remarks: ['census'] });
});
test('it is a state of the maps: judged against the whole goal from the first day on', () => {
  expect(result(6)).toMatchObject({ status: 'off_track', components: { elapsed: 1 } });
});
test('without people there is no data', () => {
  expect(kpiOf(basisOf({ accounts }), {}, 'identified_people')).toMatchObject({ value: null, status: 'no_data' });
});
