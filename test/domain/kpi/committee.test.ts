import type { Person } from '../../../src/domain/plan/types';
import { account, basisOf, person } from '../support/basis';
import { kpiOf } from '../support/plan';

const accounts = ['a', 'b', 'c', 'd', 'e'].map((id) => account(id));
const deciders = (of: string, count: number): Person[] =>
  Array.from({ length: count }, (_none, at) => person(`${of}${at}`, { account: of, role: 'decision_maker' }));
const people = [...deciders('a', 3), ...deciders('b', 2), person('x', { account: 'b', role: 'influencer' }), ...deciders('gone', 4)];
const committee = (more: Parameters<typeof basisOf>[0]) => kpiOf(basisOf({ accounts, people, ...more }), {}, 'committee');

test('1 of 5 target accounts has its three deciders: 20 %, a census', () => {
  expect(committee({})).toMatchObject({ value: 0.2, n: 5, low: null, high: null, kind: 'census', remarks: ['census'], status: null, live: true });
  expect(committee({}).components).toMatchObject({ successes: 1, trials: 5 });
});
test('how many are needed is a setting', () => {
  expect([committee({ settings: { committee_needed: 2 } }).value, committee({ settings: { committee_needed: 4 } }).value]).toEqual([0.4, 0]);
});
test('it is a state, so it is judged against the whole goal from the first day of the period on', () => {
  const judged = (goal: number) => committee({ today: '2026-01-01', goals: [{ kpi: 'committee', goal, row: 2 }] });
  expect([judged(0.2).status, judged(0.21).status, judged(0.2).components.elapsed]).toEqual(['on_track', 'off_track', 1]);
});
test('nobody listed yet is no data, not 0 %; people without a role are 0 %', () => {
  expect(committee({ people: [] })).toMatchObject({ value: null, n: null, status: 'no_data' });
  expect(committee({ people: deciders('gone', 3) })).toMatchObject({ value: null, status: 'no_data' });
  expect(committee({ people: [person('x', { account: 'a' })] }).value).toBe(0);
  expect(committee({ accounts: [] })).toMatchObject({ value: null, status: 'no_data' });
});
