import { account, basisOf, person } from '../support/basis';
import { planOf, type Rows } from '../support/plan';
import { standing } from '../support/standing';

const accounts = [account('a', { name: 'Kaskitek' }), account('b'), account('empty')];
const people = [...Array.from({ length: 10 }, (_none, at) => person(`p${at}`, { account: 'a' })), person('q', { account: 'b' })];
const reached = (count: number): Rows => ({
  touches: [
    ...Array.from({ length: count }, (_none, at) => ({ person: `p${at}`, at: '2026-01-10', direction: 'out' as const, kind: 'send' as const })),
    { person: 'q', at: '2026-01-10' },
  ],
});
const planFor = (rows: Rows, more: Parameters<typeof basisOf>[0] = {}) => planOf(basisOf({ accounts, people, ...more }), rows);
const fired = (...of: Parameters<typeof planFor>) => planFor(...of).triggers.filter(({ rule }) => rule === 'UNDER_REACHED');

test('10 people listed, half of them in the period, half of the period gone: 2.5 are asked, so 2 are too few and 3 are enough', () => {
  expect(fired(reached(3))).toEqual([]);
  expect(fired(reached(2))).toMatchObject([
    {
      key: 'UNDER_REACHED|a|2026-02-14',
      account: { id: 'a', name: 'Kaskitek' },
      person: null,
      deal: null,
      ownerRole: 'marketing',
      evidence: { reached: 2, listed: 10, target: 3 },
    },
  ]);
});
test('a target that is met exactly is met: 30 of 90 days ask for 10 x 0.6 / 3 = 2', () => {
  const asked = { today: '2026-01-30', settings: { under_reached_share: 0.6 } };
  expect([fired(reached(2), asked).length, fired(reached(1), asked).length]).toEqual([0, 1]);
});
test('a target that the computer’s quotient puts a hair above a whole number is that number: 12 x 0.4 x 75 / 90 = 4', () => {
  const twelve = Array.from({ length: 12 }, (_none, at) => person(`p${at}`, { account: 'a' }));
  expect(12 * 0.4 * (75 / 90)).toBeGreaterThan(4);
  expect(fired(reached(4), { people: twelve, today: '2026-03-16', settings: { under_reached_share: 0.4 } })).toEqual([]);
});
test('it is judged from the first third of the period on: day 30 of 90, not day 29', () => {
  expect([fired(reached(0), { today: '2026-01-29' }).length, fired(reached(0), { today: '2026-01-30' }).length]).toEqual([0, 1]);
});
test('after the period the whole target is asked', () => {
  const late = { today: '2026-04-20' };
  expect([fired(reached(4), late).length, fired(reached(5), late).length]).toEqual([1, 0]);
});
test('an account without people listed is not under-reached, it has nobody to reach', () => {
  expect(fired(reached(0)).map(({ account: of }) => of?.id)).toEqual(['a']);
});
test('without touches of the period nothing can be said: nothing fires, and a standing row is not resolved', () => {
  const rows = fired(reached(0)).map((trigger) => standing(trigger));
  for (const touches of [[], [{ person: 'p1', at: '2025-12-31' }]]) {
    expect(fired({ touches })).toEqual([]);
    expect(planFor({ touches }, { fired: rows }).resolved).toEqual([]);
  }
});
test('a new period begins a new count: the episode of the old one is over', () => {
  const rows = fired(reached(0)).map((trigger) => standing(trigger));
  expect(planFor(reached(0), { fired: rows, period: '2026-Q2', today: '2026-04-02' })).toMatchObject({ resolved: rows.map(({ key }) => key) });
});
