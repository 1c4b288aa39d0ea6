import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { contextOf } from '../../../src/domain/measure/context';
import { touchSums } from '../../../src/domain/measure/touchSums';
import { isActivated } from '../../../src/domain/people/isActivated';
import { personLevel } from '../../../src/domain/people/personLevel';
import type { Person, PersonLevel, TouchKind } from '../../../src/domain/plan/types';
import { basisOf, person } from '../support/basis';
import { type TouchRow, touches } from '../support/columns';

const today = dayOfIso('2026-02-14');
const cfo = person('anna', { name: 'Anna Ahti', title: 'CFO' });
const touchesOf = (rows: readonly TouchRow[]) => {
  const state = touchSums.init(contextOf(basisOf({ people: [cfo] })));
  touchSums.add(state, touches(rows.map((row) => ({ person: 'anna', ...row }))));
  return touchSums.finish(state).of('anna');
};
const levelOf = (rows: readonly TouchRow[], of: Person = cfo) => personLevel(of, touchesOf(rows), { today, activatedDays: 90 });

describe('identified (#144)', () => {
  test('is named with a title or a contact', () => {
    const named = (more: Partial<Person>) => levelOf([], person('x', { name: 'Anna', ...more }));
    expect([named({ title: 'CFO' }), named({ email: 'anna@kaskitek.fi' }), named({ title: ' ' })]).toEqual(['identified', 'identified', null]);
    expect(levelOf([], person('x', { name: '', title: 'CFO' }))).toBeNull();
  });
  test('holds for whoever was touched before the period, since a touch needs a contact', () => {
    expect(levelOf([{ at: '2025-03-01', direction: 'out', kind: 'send' }], person('x', { name: 'Anna' }))).toBe('identified');
  });
});
test('reached: written to in the period; an opened mail adds nothing', () => {
  expect(
    levelOf([
      { at: '2026-01-05', direction: 'out', kind: 'send' },
      { at: '2026-01-06', kind: 'open' },
    ]),
  ).toBe('reached');
  expect(levelOf([{ at: '2025-12-31', direction: 'out', kind: 'send' }])).toBe('identified');
});
test('activated: one in-touch in the 90 days that end today, in the period or not', () => {
  expect([levelOf([{ at: '2025-11-17' }]), levelOf([{ at: '2025-11-16' }])]).toEqual(['activated', 'identified']);
  expect(isActivated(touchesOf([{ at: '2025-11-17' }]), today, 89)).toBe(false);
  expect(isActivated(null, today, 90)).toBe(false);
});
test('engaged: in-touches on two days of 12 months; two on one day are one day', () => {
  expect(levelOf([{ at: '2026-01-09' }, { at: '2026-01-09' }])).toBe('activated');
  expect(levelOf([{ at: '2026-01-09' }, { at: '2026-02-02' }])).toBe('engaged');
  expect(levelOf([{ at: '2025-03-01' }, { at: '2025-04-01' }])).toBe('engaged');
  expect(levelOf([{ at: '2025-02-14' }, { at: '2025-03-01' }])).toBe('identified');
});
test('responded: one form, reply or meeting of 12 months is further than any number of clicks', () => {
  expect(levelOf([{ at: '2025-03-01', kind: 'form' }])).toBe('responded');
  expect(levelOf([{ at: '2025-02-14', kind: 'form' }])).toBe('identified');
  expect(levelOf([{ at: '2026-01-09' }, { at: '2026-02-02', kind: 'reply' }])).toBe('responded');
});
test('one more touch never takes a level away', () => {
  const order: readonly (PersonLevel | null)[] = [null, 'identified', 'reached', 'activated', 'engaged', 'responded'];
  const row = fc.record({
    at: fc.integer({ min: today - 400, max: today + 5 }).map(isoOfDay),
    direction: fc.constantFrom('in' as const, 'out' as const),
    kind: fc.constantFrom<TouchKind>('send', 'open', 'click', 'reply', 'meeting'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), row, fc.boolean(), (rows, more, named) => {
      const of = named ? cfo : person('anna', { name: '' });
      expect(order.indexOf(levelOf([...rows, more], of))).toBeGreaterThanOrEqual(order.indexOf(levelOf(rows, of)));
    }),
  );
});
