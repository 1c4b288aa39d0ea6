import fc from 'fast-check';
import { ownedProducts } from '../../../src/domain/account/ownedProducts';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { channelTouches } from '../../../src/domain/measure/channelTouches';
import { contextOf } from '../../../src/domain/measure/context';
import { touchSums } from '../../../src/domain/measure/touchSums';
import { completenessOf } from '../../../src/domain/nurture/completeness';
import { dormantReturn } from '../../../src/domain/nurture/dormantReturn';
import { NURTURE_STEPS, nurtureStep } from '../../../src/domain/nurture/nurtureStep';
import { nurtures } from '../../../src/domain/nurture/nurtures';
import { preferredChannel } from '../../../src/domain/nurture/preferredChannel';
import type { Person } from '../../../src/domain/plan/types';
import type { Settings } from '../../../src/domain/settings';
import { placePeople } from '../../../src/domain/titles/placePeople';
import { isReaction } from '../../../src/domain/touches/isReaction';
import { account, basisOf, person } from '../support/basis';
import { type TouchRow, touches } from '../support/columns';

const day = dayOfIso;
const counts = (of: Record<string, number>) => new Map(Object.entries(of));

describe('#112 the preferred channel', () => {
  test.each([
    ['4 of 6 by mail', { email: 4, fair: 2 }, { state: 'clear', channel: 'email', distinct: 2, single: false }],
    ['3 and 3', { email: 3, fair: 3 }, { state: 'mixed', channel: null, distinct: 2, single: false }],
    ['half is not more than half', { email: 3, fair: 2, phone: 1 }, { state: 'mixed', channel: null, distinct: 3, single: false }],
    ['4 touches are too early to say', { email: 4 }, { state: 'too_early', channel: null, distinct: 1, single: false }],
    ['5 in one channel are a risk', { email: 5 }, { state: 'clear', channel: 'email', distinct: 1, single: true }],
    ['never in touch', {}, { state: 'none', channel: null, distinct: 0, single: false }],
    ['no channel is named', { '': 7 }, { state: 'none', channel: null, distinct: 0, single: false }],
    ['a touch of unknown channel may be in another one', { email: 5, '': 1 }, { state: 'clear', channel: 'email', distinct: 1, single: false }],
  ])('%s', (_name, of, preferred) => expect(preferredChannel(counts(of), 5)).toEqual(preferred));
  test('the order in which channels came does not matter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 })), (of) => {
        const entries = Object.entries(of);
        expect(preferredChannel(new Map(entries.reverse()), 5)).toEqual(preferredChannel(counts(of), 5));
      }),
    );
  });
});

describe('#108 back after a pause', () => {
  const asked = { today: day('2026-02-14'), pause: 30, days: 2 };
  const of = (...days: string[]) => dormantReturn(days.map(day), asked);
  test('2 November, then 8 and 11 February: 98 days of silence, two days since', () => {
    expect(of('2025-11-02', '2026-02-08', '2026-02-11')).toEqual({ since: day('2026-02-08'), days: 2, pause: 98 });
  });
  test('one day is no return yet, a shorter pause none, and a return of last autumn is no news', () => {
    expect(of('2025-11-02', '2026-02-08')).toBeNull();
    expect(of('2026-01-10', '2026-02-08', '2026-02-11')).toBeNull();
    expect(of('2025-06-01', '2025-10-01', '2025-10-02')).toBeNull();
    expect(of('2025-01-10', '2025-12-20', '2026-01-10', '2026-02-08')).toBeNull();
  });
  test('exactly 30 days are a pause, and the order of days does not matter', () => {
    expect(of('2026-02-11', '2026-01-09', '2026-02-08')).toMatchObject({ pause: 30 });
    expect(of('2026-02-11', '2026-01-10', '2026-02-08')).toBeNull();
  });
  test('nobody returns who was never here', () => {
    expect([of(), of('2026-02-08', '2026-02-09')]).toEqual([null, null]);
  });
});

describe('#155 how much is known', () => {
  const known = { account: 'a', title: 'CFO', email: 'x@y.fi', phone: '', consent: null, role: null, area: null };
  test('4 of 8, the missing ones by name', () => {
    expect(completenessOf(known, true)).toEqual({ share: 0.5, missing: ['phone', 'consent', 'role', 'area'] });
  });
  test('a no to marketing is an answer; all known is 1', () => {
    const all = { ...known, phone: '1', consent: false, role: 'influencer' as const, area: 'finance' as const };
    expect(completenessOf(all, true)).toEqual({ share: 1, missing: [] });
    expect(completenessOf(all, false).missing).toEqual(['behaviour']);
  });
});

test('#113 what the account owns is listed once', () => {
  expect(ownedProducts('Robot cell; Service contract, robot  cell\n')).toEqual(['Robot cell', 'Service contract']);
  expect([ownedProducts(undefined), ownedProducts(' ,; ')]).toEqual([[], []]);
});
test('#50 downloads, forms, replies and requests are reactions to a call to action; clicks and visits are not', () => {
  expect(['download', 'form', 'reply', 'meeting', 'offer_request', 'demo', 'trial'].every(isReaction)).toBe(true);
  expect(['click', 'visit', 'video', 'event', 'send', 'open'].some(isReaction)).toBe(false);
});

describe('the next step with a person', () => {
  const standing = {
    consent: true as boolean | null,
    reacted: false,
    returned: false,
    outSinceIn: 0,
    outMost: 10,
    singleChannel: false,
    inTouches: 0,
    least: 5,
    touched: true,
    belowFirstContact: false,
  };
  const step = (more: Partial<typeof standing>) => nurtureStep({ ...standing, ...more });
  test('consent comes first, a reaction before a return, a return before the counts', () => {
    const all = { reacted: true, returned: true, outSinceIn: 11, singleChannel: true, inTouches: 7 };
    expect(step({ ...all, consent: false })).toBe('sales_only');
    expect(step(all)).toBe('qualify');
    expect(step({ ...all, reacted: false })).toBe('tailor');
    expect(step({ ...all, reacted: false, returned: false })).toBe('change_channel');
    expect(step({ inTouches: 7, singleChannel: true })).toBe('second_channel');
    expect(step({ inTouches: 5 })).toBe('ask_meeting');
    expect(step({ inTouches: 4 })).toBe('go_on');
    expect(step({ outSinceIn: 10 })).toBe('keep_reaching');
    expect(step({ touched: false })).toBe('first_touch');
    expect(step({ touched: false, belowFirstContact: true })).toBe('later');
  });
  test('consent that nobody asked for is no no', () => {
    expect(step({ consent: null, reacted: true })).toBe('qualify');
  });
  test('every step has its place in the order', () => {
    expect(new Set(NURTURE_STEPS).size).toBe(10);
  });
});

describe('person by person, from rows', () => {
  const of = (people: readonly Person[], rows: readonly TouchRow[], more: { settings?: Partial<Settings>; sqlDays?: [string, number][] } = {}) => {
    const basis = basisOf({ accounts: [account('a', { products: 'Robot cell' }), account('b')], people, settings: more.settings });
    const context = contextOf(basis);
    const [sums, channels] = [touchSums.init(context), channelTouches.init(context)];
    touchSums.add(sums, touches(rows));
    channelTouches.add(channels, touches(rows));
    return nurtures({
      basis,
      touches: touchSums.finish(sums),
      channels: channelTouches.finish(channels),
      leadSigns: { sqlDays: new Map(more.sqlDays || []) },
      placed: placePeople(people, []),
    });
  };
  const anna = person('anna', { account: 'a', name: 'Anna Ahti', title: 'CFO', email: 'anna@a.fi', role: 'decision_maker', consent: true });
  const clicks = (channel: string, ...days: string[]): TouchRow[] => days.map((at) => ({ person: 'anna', at, kind: 'click', channel }));

  test('#111: Anna, 6 clicks by mail and one at a fair: 7 of the 5 to 10, mostly by mail, ask for a meeting', () => {
    const rows = [
      ...clicks('Email', '2025-12-01', '2025-12-08', '2025-12-15', '2026-01-02', '2026-01-20', '2026-02-02'),
      ...clicks('Fair', '2026-02-09'),
    ];
    expect(of([anna], rows)).toEqual([
      {
        id: 'anna',
        name: 'Anna Ahti',
        inTouches: 7,
        count: 'ready',
        channel: { state: 'clear', channel: 'email', distinct: 2, single: false },
        outSinceIn: 0,
        returned: null,
        owned: ['Robot cell'],
        consent: true,
        // the phone is not known
        completeness: 7 / 8,
        missing: ['phone'],
        step: 'ask_meeting',
      },
    ]);
  });
  test.each([
    [0, 'none'],
    [4, 'few'],
    [5, 'ready'],
    [10, 'ready'],
    [11, 'many'],
  ])('#111: %i in-touches are %s', (number, count) => {
    const rows = Array.from({ length: number }, (): TouchRow => ({ person: 'anna', at: '2026-02-02', kind: 'click', channel: 'email' }));
    expect(of([anna], rows)[0].count).toBe(count);
  });
  test('#110 #112: 11 mails since the last click ask for another channel; a newer click begins a new count', () => {
    const mails = Array.from({ length: 11 }, (_, at): TouchRow => ({ person: 'anna', at: `2026-01-${10 + at}`, direction: 'out', kind: 'send' }));
    expect(of([anna], [...clicks('email', '2026-01-02'), ...mails])[0]).toMatchObject({ outSinceIn: 11, step: 'change_channel' });
    expect(of([anna], [...clicks('email', '2026-01-02', '2026-01-20'), ...mails])[0]).toMatchObject({ outSinceIn: 0, step: 'go_on' });
  });
  test('a download asks for the questions of BANT, until an SQL has come of it', () => {
    const rows: TouchRow[] = [{ person: 'anna', at: '2026-02-02', kind: 'download', channel: 'site' }];
    expect(of([anna], rows)[0].step).toBe('qualify');
    expect(of([anna], rows, { sqlDays: [['anna', day('2026-02-05')]] })[0].step).toBe('go_on');
    expect(of([anna], rows, { sqlDays: [['anna', day('2026-01-05')]] })[0].step).toBe('qualify');
  });
  test('#69: an operator who was never touched waits, a manager gets the first touch', () => {
    const op = person('op', { title: 'Koneenkäyttäjä' });
    const boss = person('boss', { title: 'Tuotantopäällikkö' });
    expect(of([op, boss, person('x')], []).map(({ step }) => step)).toEqual(['later', 'first_touch', 'first_touch']);
    expect(of([op], [], { settings: { first_contact_level: 'specialist' } })[0].step).toBe('first_touch');
  });
  test('#113: people of another account are not kept from what this one owns', () => {
    expect(of([person('b', { account: 'b' }), person('c')], []).map(({ owned }) => owned)).toEqual([[], []]);
  });
});
