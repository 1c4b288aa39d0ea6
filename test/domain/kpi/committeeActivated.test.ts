import { account, basisOf, person } from '../support/basis';
import { kpiOf, type Rows } from '../support/plan';

const accounts = [account('a'), account('b')];
const decider = (id: string, of: string) => person(id, { account: of, role: 'decision_maker' });
const people = [
  decider('p', 'a'),
  decider('q', 'a'),
  decider('r', 'b'),
  decider('s', 'b'),
  person('i', { account: 'a', role: 'influencer' }),
  decider('x', 'gone'),
];
const activated = (touches: Rows['touches'], more: Parameters<typeof basisOf>[0] = {}) =>
  kpiOf(basisOf({ accounts, people, ...more }), { touches }, 'committee_activated');

const clicks = [
  { person: 'p', at: '2026-02-09' },
  { person: 'r', at: '2025-11-17' }, // the first of the 90 days that end on 14 February
  { person: 's', at: '2025-11-16' },
  { person: 'q', at: '2026-02-01', direction: 'out' as const, kind: 'send' as const },
  { person: 'i', at: '2026-02-09' },
  { person: 'x', at: '2026-02-09' },
];

test('2 of the 4 deciders known at target accounts were in touch in 90 days: 50 %, a census', () => {
  const result = activated(clicks);
  expect(result).toMatchObject({ value: 0.5, n: 4, kind: 'census', low: null, high: null, remarks: ['census'] });
  expect(result.components).toMatchObject({ successes: 2, trials: 4, elapsed: 1 });
});
test('the days are a setting', () => {
  expect([activated(clicks, { settings: { activated_days: 91 } }).value, activated(clicks, { settings: { activated_days: 89 } }).value]).toEqual([
    0.75, 0.25,
  ]);
});
test('it is judged against the whole goal, since the days move with today', () => {
  const judged = (goal: number) => activated(clicks, { goals: [{ kpi: 'committee_activated', goal, row: 2 }] }).status;
  expect([judged(0.5), judged(0.6)]).toEqual(['on_track', 'off_track']);
});
test('nobody activated is 0 %, no touches imported or no decider known is no data', () => {
  expect(activated([{ person: 'i', at: '2026-02-09' }]).value).toBe(0);
  expect(activated([])).toMatchObject({ value: null, n: null, status: 'no_data' });
  expect(activated(clicks, { people: [person('i', { account: 'a' })] })).toMatchObject({ value: null, status: 'no_data' });
});
