// The life of a state: it begins, stands while it holds, is resolved when it no longer does, and may begin anew only after that.
import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import type { FiredTrigger, Person, PlanBasis, TouchKind, TriggerId } from '../../../src/domain/plan/types';
import { SETTINGS, type SettingId, type Settings } from '../../../src/domain/settings';
import { TRIGGER_RULES } from '../../../src/domain/triggers/registry';
import { triggersText } from '../../../src/text/triggers';
import { account, basisOf, change, person } from '../support/basis';
import { planOf, type Rows } from '../support/plan';
import { standing } from '../support/standing';

const accounts = [account('a', { name: 'Kaskitek' })];
const deciders = (count: number) => Array.from({ length: count }, (_none, at) => person(`p${at}`, { account: 'a', role: 'decision_maker' }));
const ONLY_THIN = { ceo_only_on: false, under_reached_on: false } as const;
const build = (today: string, known: number, rows: readonly FiredTrigger[], settings: Partial<Settings> = {}) =>
  planOf(basisOf({ accounts, today, people: deciders(known), fired: rows, settings: { ...ONLY_THIN, ...settings } }), {});
const keysOf = ({ triggers }: ReturnType<typeof build>) => triggers.map(({ key }) => key);

describe('an episode', () => {
  const first = build('2026-02-01', 1, []);
  const rows = first.triggers.map((trigger) => standing(trigger));
  test('begins on the day it is first seen', () => {
    expect(keysOf(first)).toEqual(['THIN_COMMITTEE|a|2026-02-01']);
    expect(first.resolved).toEqual([]);
  });
  test('stands while it holds, handled or not: nothing fires, nothing is resolved', () => {
    for (const open of [true, false]) {
      const later = build(
        '2026-03-01',
        2,
        rows.map((row) => ({ ...row, open })),
      );
      expect([keysOf(later), later.resolved]).toEqual([[], []]);
    }
  });
  test('is resolved once it no longer holds, handled or not', () => {
    for (const open of [true, false])
      expect(
        build(
          '2026-03-01',
          3,
          rows.map((row) => ({ ...row, open })),
        ).resolved,
      ).toEqual(['THIN_COMMITTEE|a|2026-02-01']);
  });
  test('begins anew only after it was resolved', () => {
    const over: FiredTrigger[] = rows.map((row) => ({ ...row, resolved: true }));
    const again = build('2026-04-01', 1, over);
    expect([keysOf(again), again.resolved]).toEqual([['THIN_COMMITTEE|a|2026-04-01'], []]);
    // both rows stand now
    const both = over.concat(again.triggers.map((trigger) => standing(trigger)));
    expect([keysOf(build('2026-04-02', 1, both)), build('2026-04-02', 3, both).resolved]).toEqual([[], ['THIN_COMMITTEE|a|2026-04-01']]);
  });
  test('that is resolved and back on one day has a key of its own', () => {
    const again = build(
      '2026-02-01',
      1,
      rows.map((row) => ({ ...row, resolved: true })),
    );
    expect(again.triggers).toMatchObject([{ key: 'THIN_COMMITTEE|a|2026-02-01-2', evidenceKey: '2026-02-01-2' }]);
  });
  test('of a subject that is gone is resolved', () => {
    const gone = planOf(basisOf({ accounts: [account('b')], people: [person('x', { account: 'b' })], fired: rows, settings: ONLY_THIN }), {});
    expect(gone.resolved).toEqual(['THIN_COMMITTEE|a|2026-02-01']);
  });
  test('that is over no longer counts at its account, in the build that finds it so and after', () => {
    const triggersAt = (plan: ReturnType<typeof build>) => [plan.accounts[0].triggers, plan.accounts[0].openTrigger];
    expect(triggersAt(build('2026-03-01', 1, rows))).toEqual([1, 'THIN_COMMITTEE']);
    expect(triggersAt(build('2026-03-01', 3, rows))).toEqual([0, null]);
    expect(
      triggersAt(
        build(
          '2026-03-02',
          3,
          rows.map((row) => ({ ...row, resolved: true })),
        ),
      ),
    ).toEqual([0, null]);
    expect(
      triggersAt(
        build(
          '2026-03-01',
          1,
          rows.map((row) => ({ ...row, open: false })),
        ),
      ),
    ).toEqual([0, null]);
  });
  test('of a rule that is switched off neither begins nor ends', () => {
    const off = build('2026-03-01', 3, rows, { thin_committee_on: false });
    expect([keysOf(off), off.resolved]).toEqual([[], []]);
    expect(keysOf(build('2026-03-01', 1, [], { thin_committee_on: false }))).toEqual([]);
  });
});

// one workbook in which every rule has something to say on 14 February
const EVERY: PlanBasis = basisOf({
  accounts: [account('a', { name: 'Kaskitek' }), account('b'), account('c')],
  people: [person('p', { account: 'a', title: 'CEO' }), person('q', { account: 'b', role: 'influencer' }), person('r', { account: 'b' })],
  history: [change('2', '2026-02-01', 'Lead'), change('2', '2026-02-10', 'Offer')],
});
const ROWS: Rows = {
  visits: [
    { account: 'c', started: '2026-02-10T09:00:00', pages: 3, seconds: 60 },
    { account: 'c', started: '2026-02-11T09:00:00', pages: 3, seconds: 60 },
  ],
  touches: [{ person: 'p', at: '2026-01-02', direction: 'out', kind: 'send' }],
  leads: [
    { id: '1', account: 'b', bantYes: 'BANT', created: '2026-01-02' },
    { id: '2', account: 'b', person: 'q', sql: '2025-11-20' },
  ],
  deals: [
    { id: '1', account: 'c', stage: 'Offer', created: '2025-10-01' },
    { id: '2', account: 'c', stage: 'Offer', created: '2026-02-01' },
    { id: '3', account: 'a', status: 'lost', closed: '2026-02-01', created: '2025-10-01' },
  ],
};

describe('every rule', () => {
  const plan = planOf(EVERY, ROWS);
  test('fires here, in the order of the registry, which is that of their words', () => {
    const fired = plan.triggers.map(({ rule }) => rule).filter((rule, at, all) => all.indexOf(rule) === at);
    expect(fired).toEqual(TRIGGER_RULES.map(({ id }) => id));
    expect(Object.keys(triggersText.en.rules).sort()).toEqual(TRIGGER_RULES.map(({ id }) => id as string).sort());
  });
  test.each(TRIGGER_RULES.map(({ id }) => id))('%s has a switch and a due day in Settings, and both work', (id) => {
    const of = (more: Partial<Settings>) => planOf({ ...EVERY, settings: { ...EVERY.settings, ...more } }, ROWS);
    const setting = (end: 'on' | 'due') => `${id.toLowerCase()}_${end}` as SettingId;
    expect([SETTINGS[setting('on')].kind, SETTINGS[setting('due')].kind]).toEqual(['switch', 'count']);
    expect(of({ [setting('on')]: false }).triggers.map(({ rule }) => rule)).not.toContain(id);
    const due = of({ [setting('due')]: 77 }).triggers.filter(({ rule }) => rule === id);
    expect(due.length).toBeGreaterThan(0);
    for (const trigger of due) expect(trigger.due - trigger.fired).toBe(77);
  });
  test.each(TRIGGER_RULES.map(({ id }) => id))('%s gives its sentence all that it names, in both languages', (id) => {
    for (const lang of ['en', 'fi'] as const)
      for (const { evidence } of plan.triggers.filter(({ rule }) => rule === id)) {
        const asked: string[] = [];
        const words = new Proxy({}, { get: (_target, name) => asked.push(String(name)) && String(name) });
        expect(triggersText[lang].rules[id].evidence(words)).toMatch(/\S/);
        expect(Object.keys(evidence)).toEqual(expect.arrayContaining(asked));
      }
  });
  test('names its owner by its role where the account has none', () => {
    const owned = planOf({ ...EVERY, settings: { ...EVERY.settings, owner_sales: ' Sami ', owner_marketing: 'Maija' } }, ROWS);
    const owners: Record<string, string> = { sales: 'Sami', marketing: 'Maija' };
    for (const { ownerRole, owner } of owned.triggers) expect(owner).toBe(owners[ownerRole]);
    expect(new Set(owned.triggers.map(({ ownerRole }) => ownerRole)).size).toBe(2);
  });
});

describe('building again', () => {
  const today = dayOfIso('2026-02-14');
  const day = fc.integer({ min: today - 200, max: today + 20 }).map(isoOfDay);
  const recent = fc.integer({ min: today - 20, max: today + 1 }).map(isoOfDay);
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const anAccount = maybe(fc.constantFrom('a', 'b', 'c', 'gone'));
  const aPerson = fc.record({
    account: fc.constantFrom('a', 'b', 'c', null),
    title: fc.constantFrom('CEO', 'CFO', ''),
    role: fc.constantFrom<Person['role']>('decision_maker', 'influencer', null),
  });
  const rows = fc.record({
    visits: fc.array(
      fc.record({ account: fc.constantFrom('a', 'b'), started: recent, pages: fc.integer({ min: 1, max: 3 }), seconds: fc.constant(60) }),
      { maxLength: 6 },
    ),
    touches: fc.array(
      fc.record({
        account: anAccount,
        person: maybe(fc.constantFrom('p0', 'p1', 'p2')),
        at: day,
        direction: fc.constantFrom('in' as const, 'out' as const),
        kind: fc.constantFrom<TouchKind>('click', 'open', 'send'),
      }),
      { maxLength: 6 },
    ),
    leads: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1', '2', '3'),
        account: anAccount,
        person: maybe(fc.constantFrom('p0', 'p1')),
        stage: maybe(fc.constantFrom('MQL', 'Lost')),
        sql: maybe(day),
        bantYes: fc.constantFrom('BANT', 'B'),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    deals: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1', '2', '3'),
        account: anAccount,
        stage: fc.constantFrom('Offer', 'Lost', 'Later'),
        status: fc.constantFrom('open', 'won', 'lost'),
        created: maybe(day),
        closed: maybe(day),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
  });
  const workbook = fc.tuple(fc.array(aPerson, { maxLength: 3 }), rows);
  const basisFor = (list: readonly Pick<Person, 'account' | 'title' | 'role'>[], fired: readonly FiredTrigger[]) =>
    basisOf({
      accounts: ['a', 'b', 'c'].map((id) => account(id)),
      people: list.map(({ account: of, title, role }, at) => person(`p${at}`, { account: of, title, role })),
      history: [change('1', '2026-01-20', 'Lead'), change('1', '2026-02-10', 'Offer')],
      fired,
    });

  test('on the rows that the first build left fires nothing and resolves nothing, handled or not', () => {
    const seen = new Set<TriggerId>();
    fc.assert(
      fc.property(workbook, fc.boolean(), ([list, data], open) => {
        const first = planOf(basisFor(list, []), data);
        for (const { rule } of first.triggers) seen.add(rule);
        const left = first.triggers.map((trigger) => standing(trigger, { open }));
        expect(new Set(left.map(({ key }) => key)).size).toBe(left.length);
        const second = planOf(basisFor(list, left), data);
        expect(second.triggers).toEqual([]);
        expect(second.resolved).toEqual([]);
        if (open) expect(second.accounts).toEqual(first.accounts);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(TRIGGER_RULES.length);
  });
  test('on other data than before resolves what is over, once', () => {
    fc.assert(
      fc.property(workbook, workbook, ([list, data], [otherList, otherData]) => {
        const left = planOf(basisFor(list, []), data).triggers.map((trigger) => standing(trigger));
        const second = planOf(basisFor(otherList, left), otherData);
        const states = new Set(TRIGGER_RULES.filter(({ kind }) => kind === 'state').map(({ id }) => id as string));
        for (const key of second.resolved) expect(left.some((row) => row.key === key && states.has(row.rule))).toBe(true);
        const then = left
          .map((row): FiredTrigger => (second.resolved.includes(row.key) ? { ...row, resolved: true } : row))
          .concat(second.triggers.map((trigger) => standing(trigger)));
        const third = planOf(basisFor(otherList, then), otherData);
        expect([third.triggers, third.resolved]).toEqual([[], []]);
      }),
    );
  });
});
