import fc from 'fast-check';
import { type InterestFacts, interestOf } from '../../../src/domain/interest/interestOf';
import { interests } from '../../../src/domain/interest/interests';
import { BEFORE_DAYS, WINDOW_DAYS, windowDay } from '../../../src/domain/interest/window';
import { contextOf } from '../../../src/domain/measure/context';
import { recentSessions } from '../../../src/domain/measure/recentSessions';
import { recentTouches } from '../../../src/domain/measure/recentTouches';
import { touchSums } from '../../../src/domain/measure/touchSums';
import { visitSums } from '../../../src/domain/measure/visitSums';
import { account, basisOf, person } from '../support/basis';
import { type TouchRow, touches, type VisitRow, visits } from '../support/columns';

/** `before` on the first day of the window, `recent` today */
const days = (recent: number, before: number): number[] =>
  Array.from({ length: WINDOW_DAYS }, (_, day) => (day === 0 ? before : day === 69 ? recent : 0));
const NONE = days(0, 0);
const facts = (more: Partial<InterestFacts>): InterestFacts => ({
  others: NONE,
  visits: NONE,
  sessions: NONE,
  people: 2,
  channels: 2,
  least: 3,
  ...more,
});

describe('#98 a rise of interest', () => {
  test('5 in 14 days after 4 in 56: 2 % by chance, rises', () => {
    const { state, recent, before, chance } = interestOf(facts({ others: days(5, 4) }));
    expect([state, recent, before]).toEqual(['rises', 5, 4]);
    // P(at least 5 of 9 | 14/70), by hand: 126 x 0.2^5 x 0.8^4 + 84 x 0.2^6 x 0.8^3 + 36 x 0.2^7 x 0.8^2 + 9 x 0.2^8 x 0.8 + 0.2^9
    expect(chance).toBeCloseTo(126 * 0.2 ** 5 * 0.8 ** 4 + 84 * 0.2 ** 6 * 0.8 ** 3 + 36 * 0.2 ** 7 * 0.8 ** 2 + 9 * 0.2 ** 8 * 0.8 + 0.2 ** 9, 12);
    expect(chance).toBeCloseTo(0.0196, 4);
  });
  test.each([
    // 3 of 3: 0.8 %; 3 of 5: 5.8 %; 4 of 8: 5.6 %; 4 of 7: 3.3 %
    [3, 0, 'rises'],
    [3, 2, 'steady'],
    [4, 4, 'steady'],
    [4, 3, 'rises'],
    [0, 9, 'steady'],
  ])('%i after %i: %s', (recent, before, state) => expect(interestOf(facts({ others: days(recent, before) })).state).toBe(state));
  test('two in all are too early to say, none are quiet, and no source is no data', () => {
    expect(interestOf(facts({ others: days(2, 0) }))).toMatchObject({ state: 'too_early', chance: null });
    expect(interestOf(facts({})).state).toBe('quiet');
    expect(interestOf(facts({ others: null, visits: null, sessions: null }))).toMatchObject({ state: 'no_data', chance: null });
  });
  test('by one person in one channel it is said to be narrow', () => {
    expect(interestOf(facts({ others: days(5, 4), people: 1, channels: 1 })).state).toBe('narrow');
    expect(interestOf(facts({ others: days(5, 4), people: 1, channels: 2 })).state).toBe('rises');
    expect(interestOf(facts({ others: days(5, 4), people: 2, channels: 1 })).state).toBe('rises');
  });
  test('a visit that a touch tells of and the session of the same day are one', () => {
    expect(interestOf(facts({ visits: days(2, 0), sessions: days(3, 1) }))).toMatchObject({ recent: 3, before: 1 });
  });
  test('how many are too few is a setting', () => {
    expect(interestOf(facts({ others: days(3, 0), least: 4 })).state).toBe('too_early');
  });
  test('more recent touches never end a rise', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (recent, before) => {
        if (interestOf(facts({ others: days(recent, before) })).state === 'rises')
          expect(interestOf(facts({ others: days(recent + 1, before) })).state).toBe('rises');
      }),
    );
  });
});

describe('#98 by account, from rows', () => {
  const basis = basisOf({ accounts: [account('a'), account('b')], people: [person('anna', { account: 'a' }), person('bo', { account: 'a' })] });
  const of = (rows: { touches?: readonly TouchRow[]; visits?: readonly VisitRow[] }, least = 3) => {
    const context = contextOf({ ...basis, settings: { ...basis.settings, interest_least: least } });
    const [touch, recent, visit, session] = [
      touchSums.init(context),
      recentTouches.init(context),
      visitSums.init(context),
      recentSessions.init(context),
    ];
    for (const [measure, state] of [
      [touchSums, touch],
      [recentTouches, recent],
    ] as const)
      measure.add(state as never, touches(rows.touches || []));
    for (const [measure, state] of [
      [visitSums, visit],
      [recentSessions, session],
    ] as const)
      measure.add(state as never, visits(rows.visits || []));
    return interests({
      basis: context.basis,
      touches: touchSums.finish(touch),
      visits: visitSums.finish(visit),
      recent: recentTouches.finish(recent),
      sessions: recentSessions.finish(session),
    });
  };
  // today is 14 February: the window begins on 7 December, its last part on 1 February
  const old: TouchRow = { account: 'b', at: '2025-11-01', kind: 'click' };
  const oldVisit: VisitRow = { account: 'b', started: '2025-11-01T10:00:00', pages: 3, seconds: 60 };
  const seen = (day: string): VisitRow => ({ account: 'a', started: `${day}T10:00:00`, pages: 3, seconds: 60 });

  test('the window: 7 December is its first day, 1 February the first recent one', () => {
    const day = (iso: string) => windowDay(Date.parse(iso) / 86400000, basis.today);
    expect([day('2025-12-06'), day('2025-12-07'), day('2026-01-31'), day('2026-02-01'), day('2026-02-14'), day('2026-02-15')]).toEqual([
      -1,
      0,
      BEFORE_DAYS - 1,
      BEFORE_DAYS,
      69,
      -1,
    ]);
  });
  test('clicks of two people and sessions add up; out-touches and opened mails do not', () => {
    const [a, b] = of({
      touches: [
        old,
        { person: 'anna', at: '2026-02-01', kind: 'click', channel: 'email' },
        { person: 'bo', at: '2026-02-10', kind: 'download', channel: 'site' },
        { person: 'bo', at: '2026-02-10', direction: 'out', kind: 'send', channel: 'email' },
        { person: 'bo', at: '2026-02-11', kind: 'open', channel: 'email' },
        { person: 'anna', at: '2026-01-31', kind: 'click', channel: 'email' },
      ],
      visits: [oldVisit, seen('2026-02-12'), { ...seen('2026-02-13'), seconds: 5 }, seen('2025-12-06')],
    });
    // P(at least 3 of 4 | 0.2) = 4 x 0.008 x 0.8 + 0.0016 = 2.7 %
    expect(a).toMatchObject({ state: 'rises', recent: 3, before: 1, people: 2, channels: 3 });
    expect(a.chance).toBeCloseTo(0.0272, 10);
    expect(b).toMatchObject({ state: 'quiet' });
  });
  test('a source that begins inside the window is left out: its beginning is no rise', () => {
    const rows = ['2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13'].map(seen);
    expect(of({ visits: rows })[0].state).toBe('no_data');
    expect(of({ touches: [old], visits: rows })[0]).toMatchObject({ state: 'quiet', recent: 0, channels: 0 });
    expect(of({ touches: [old], visits: [oldVisit, ...rows] })[0]).toMatchObject({ state: 'narrow', recent: 4, channels: 1 });
  });
});
