// What touchSums counts; its laws are those of every measure, see measure.test.ts.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { contextOf } from '../../../src/domain/measure/context';
import { touchSums } from '../../../src/domain/measure/touchSums';
import { account, basisOf, person } from '../support/basis';
import { type TouchRow, touches } from '../support/columns';

const basis = basisOf({
  accounts: [account('a'), account('b')],
  people: [person('anna', { account: 'a' }), person('bo'), person('cai', { account: 'a' })],
});
const sumsOf = (rows: readonly TouchRow[], of = basis) => {
  const state = touchSums.init(contextOf(of));
  touchSums.add(state, touches(rows));
  return touchSums.finish(state);
};
const day = dayOfIso;
const iso = (at: number | undefined) => (at === undefined || at < 0 ? null : isoOfDay(at));

describe('a person', () => {
  const anna = sumsOf([
    { person: 'anna', at: '2026-01-05', direction: 'out', kind: 'send' },
    { person: 'anna', at: '2026-01-09', kind: 'click' },
    { person: 'anna', at: '2026-01-09', kind: 'click', channel: 'Email ' },
    { person: 'anna', at: '2026-02-02', kind: 'reply', channel: 'phone' },
    { person: 'anna', at: '2026-02-03', kind: 'open', direction: 'in' },
    { person: 'anna', at: '2026-02-04', direction: 'out', kind: 'call' },
  ]).of('anna')!;
  test('3 in-touches on 2 days over 2 channels; sends, calls and opened mails are none', () => {
    expect(anna).toMatchObject({ inTouches: 3, inDays: 2, channels: 2, responded: true, reached: true });
  });
  test('the newest touch goes either way, the newest in-touch does not', () => {
    expect([anna.first, anna.last, anna.lastIn].map(iso)).toEqual(['2026-01-05', '2026-02-04', '2026-02-02']);
  });
  test('2 in-touches before a SQL of 20 January; those of the day itself are not before it', () => {
    expect(['2026-01-09', '2026-01-10', '2026-01-20', '2026-02-02', '2026-02-03'].map((at) => anna.inBefore(day(at)))).toEqual([0, 2, 2, 2, 3]);
  });
  test('nobody on the list, or never touched, is null; an opened mail alone touches nobody', () => {
    const sums = sumsOf([
      { person: 'stranger', at: '2026-01-05' },
      { person: 'bo', at: '2026-01-05', kind: 'open' },
    ]);
    expect([sums.of('stranger'), sums.of('bo'), sums.of('cai')]).toEqual([null, null, null]);
  });
  test('counts of 12 months end today: 15 February of last year is in, the day before is not, but stays before a SQL', () => {
    const bo = sumsOf([
      { person: 'bo', at: '2025-02-14', kind: 'form', channel: 'site' },
      { person: 'bo', at: '2025-02-15', kind: 'click', channel: 'email' },
    ]).of('bo')!;
    expect(bo).toMatchObject({ inTouches: 1, inDays: 1, channels: 1, responded: false, reached: false });
    expect(bo.inBefore(day('2026-01-01'))).toBe(2);
  });
  test('reached means in the period, by an out-touch too', () => {
    const reached = (at: string, direction: 'in' | 'out') => sumsOf([{ person: 'bo', at, direction, kind: 'send' }]).of('bo')!.reached;
    expect([reached('2025-12-31', 'in'), reached('2026-01-01', 'out'), reached('2026-02-14', 'in')]).toEqual([false, true, true]);
  });
  test('a touch after a period that is over is not in it', () => {
    const late = basisOf({ people: [person('bo')], today: '2026-04-20' });
    const reached = (at: string) => sumsOf([{ person: 'bo', at }], late).of('bo')!.reached;
    expect([reached('2026-03-31'), reached('2026-04-01')]).toEqual([true, false]);
  });
  test('a response that went out is none', () => {
    expect(sumsOf([{ person: 'bo', at: '2026-01-05', direction: 'out', kind: 'meeting' }]).of('bo')!.responded).toBe(false);
  });
});

describe('an account', () => {
  const sums = sumsOf([
    { account: 'a', at: '2026-01-10' },
    { account: 'a', at: '2026-01-20', direction: 'out', kind: 'send' },
    { person: 'anna', at: '2026-02-01', kind: 'click' },
    { account: 'b', person: 'cai', at: '2026-02-05', kind: 'click' },
    { account: 'gone', at: '2026-02-06', kind: 'click' },
    { person: 'bo', at: '2026-02-07', kind: 'click' },
  ]);
  test('takes the touches of its row, of nobody known too, else those of the person', () => {
    expect(Array.from(sums.last).map(iso)).toEqual(['2026-02-01', '2026-02-05']);
  });
  test('was in touch on the days of in-touches only', () => {
    const inTouch = (at: number, from: string, to: string) => sums.inTouch(at, day(from), day(to));
    expect([inTouch(0, '2026-01-10', '2026-01-10'), inTouch(0, '2026-01-11', '2026-01-31'), inTouch(0, '2026-01-11', '2026-02-01')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(inTouch(1, '2026-01-01', '2026-02-04')).toBe(false);
  });
});

test('touches of tomorrow are not counted, neither are those without a day; both are tallied', () => {
  const sums = sumsOf([{ person: 'bo', account: 'a', at: '2026-02-15' }, { person: 'bo' }, { at: '2026-02-14' }, { at: '2025-06-01', kind: 'open' }]);
  expect(sums.of('bo')).toBeNull();
  expect(sums.last[0]).toBe(-1);
  expect([sums.later, sums.undated]).toEqual([
    { row: 2, rows: 1 },
    { row: 3, rows: 1 },
  ]);
  // what the imports cover, whoever was touched
  expect([sums.covers.from, sums.covers.to].map(iso)).toEqual(['2025-06-01', '2026-02-14']);
});
test('a person who left the list is dropped from what was saved', () => {
  const state = touchSums.init(contextOf(basis));
  touchSums.add(
    state,
    touches([
      { person: 'anna', at: '2026-01-05' },
      { person: 'bo', at: '2026-01-05' },
      { account: 'b', at: '2026-01-06' },
    ]),
  );
  const loaded = touchSums.finish(touchSums.load(contextOf(basisOf({ people: [person('bo')] })), touchSums.save(state)));
  expect([loaded.of('anna'), loaded.of('bo')?.inTouches]).toEqual([null, 1]);
});
