import { account, basisOf } from '../support/basis';
import type { VisitRow } from '../support/columns';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const accounts = [...IDS, 'silent'].map((id) => account(id));
const goal = (seconds: number) => ({ goals: [{ kpi: 'dwell_time' as const, goal: seconds, row: 2 }] });
const dwell = (visits: readonly VisitRow[], of: Parameters<typeof basisOf>[0] = {}) => kpiOf(basisOf({ accounts, ...of }), { visits }, 'dwell_time');

/** 100, 60, 90, 40 and 300 seconds in 2, 1, 3, 1 and 4 sessions */
const LENGTHS = [[50, 50], [60], [30, 30, 30], [40], [75, 75, 75, 75]];
const five: VisitRow[] = LENGTHS.flatMap((lengths, at) => lengths.map((seconds) => ({ account: IDS[at], started: '2026-02-02', pages: 2, seconds })));

test('590 seconds in 11 sessions of five accounts: 53.6 a session, 35.6 to 70.0 when whole accounts are drawn again (#128)', () => {
  const result = dwell(five);
  expect(result.value).toBeCloseTo(590 / 11, 12);
  expect(result.low).toBeCloseTo(35.6, 1);
  expect(result.high).toBeCloseTo(70, 1);
  expect(result).toMatchObject({
    n: 5,
    kind: 'mean',
    live: false,
    status: null,
    remarks: ['bootstrap'],
    components: { successes: 590, trials: 11, elapsed: 1 },
  });
});
test('on track when the lower limit reaches the goal; 60 and 80 are too early, since the interval ends too low for off track', () => {
  const status = (of: number, today?: string) => dwell(five, { ...goal(of), ...(today ? { today } : {}) }).status;
  expect([30, 60, 80].map((of) => status(of))).toEqual(['on_track', 'too_early', 'too_early']);
  expect(status(60, '2026-02-03')).toBe('too_early');
});
test('under five accounts there is no interval, that is said, and a goal is too early to judge', () => {
  expect(dwell(five.slice(0, 7), goal(10))).toMatchObject({
    value: 290 / 7,
    n: 4,
    low: null,
    high: null,
    status: 'too_early',
    needMore: null,
    remarks: ['few_accounts'],
  });
});
test('sessions without a length, of other companies and of other times do not count', () => {
  const more: VisitRow[] = [
    { account: 'a', started: '2026-02-02', pages: 2 },
    { company: 'Somebody', started: '2026-02-02', seconds: 9000 },
    { account: 'gone', started: '2026-02-02', seconds: 9000 },
    { account: 'a', started: '2025-12-31', seconds: 9000 },
  ];
  expect(dwell([...five, ...more])).toEqual(dwell(five));
});
test('the order of the rows does not matter', () => {
  expect(dwell(five.slice().reverse())).toEqual(dwell(five));
});
test('no length known is no data', () => {
  const plan = planOf(basisOf({ accounts, ...goal(30) }), { visits: [{ account: 'a', started: '2026-02-02', pages: 2 }] });
  expect(plan.kpis.find(({ id }) => id === 'dwell_time')).toMatchObject({ value: null, n: null, status: 'no_data', live: false });
  expect(noDataFor(plan, 'dwell_time')?.tab).toBe('visits');
});
