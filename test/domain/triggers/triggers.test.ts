import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import type { FiredTrigger, TriggerResult } from '../../../src/domain/plan/types';
import { defaultSettings } from '../../../src/domain/settings';
import { TRIGGER_RULES } from '../../../src/domain/triggers/registry';
import { dueDays } from '../../../src/domain/triggers/ruleSettings';
import { LANGS } from '../../../src/text/lang';
import { triggersText } from '../../../src/text/triggers';
import { account, basisOf, change } from '../support/basis';
import type { DealRow, VisitRow } from '../support/columns';
import { planOf } from '../support/plan';

const accounts = [account('a', { name: 'Kaskitek', owner: 'Anna' }), account('b', { name: 'Lumimetsä' })];
const visit = (started: string, more: Partial<VisitRow> = {}): VisitRow => ({ account: 'a', started, pages: 2, seconds: 30, ...more });
const standing = (trigger: TriggerResult): FiredTrigger => ({
  key: trigger.key,
  rule: trigger.rule,
  subject: (trigger.deal || trigger.account)!.id,
  evidence: trigger.evidenceKey,
  fired: trigger.fired,
  open: false,
});

test('every rule has its own file (#51)', () => {
  const camel = (id: string) => id.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  for (const { id } of TRIGGER_RULES) expect(existsSync(join(__dirname, `../../../src/domain/triggers/${camel(id)}.ts`))).toBe(true);
});

test('no rule without somebody to act, a number of days to do it in, and words for the action (#104)', () => {
  for (const { id, ownerRole } of TRIGGER_RULES) {
    expect(['sales', 'marketing']).toContain(ownerRole);
    expect(dueDays(id, defaultSettings())).toBeGreaterThanOrEqual(0);
    for (const lang of LANGS) expect(triggersText[lang].rules[id].action({ account: 'Kaskitek', owner: 'Maija' })).toMatch(/\S/);
  }
});

describe('REPEAT_VISITS (#74, #76, #148)', () => {
  const today = '2026-02-20';
  const fired = (visits: readonly VisitRow[], more: Parameters<typeof basisOf>[0] = {}) =>
    planOf(basisOf({ accounts, today, ...more }), { visits }).triggers;

  test('two meaningful sessions of one account in 14 days fire, due in 2 days', () => {
    const found = fired([visit('2026-02-09T09:00:00'), visit('2026-02-18T10:00:00')]);
    expect(found).toEqual([
      {
        key: 'REPEAT_VISITS|a|visitor_identification|a|2026-02-18T10:00:00|1',
        rule: 'REPEAT_VISITS',
        account: { id: 'a', name: 'Kaskitek' },
        person: null,
        deal: null,
        fired: dayOfIso('2026-02-20'),
        due: dayOfIso('2026-02-22'),
        ownerRole: 'sales',
        owner: 'Anna',
        evidence: { visits: 2, days: 14, first: '2026-02-09', latest: '2026-02-18' },
        evidenceKey: 'visitor_identification|a|2026-02-18T10:00:00|1',
      },
    ]);
  });
  test('the window ends today: 7 to 20 February are 14 days, the 6th is too old', () => {
    expect(fired([visit('2026-02-07'), visit('2026-02-18')])).toHaveLength(1);
    expect(fired([visit('2026-02-06'), visit('2026-02-18')])).toHaveLength(0);
  });
  test('an older full window does not fire', () => {
    expect(fired([visit('2026-01-09'), visit('2026-01-10'), visit('2026-01-11')])).toHaveLength(0);
  });
  test('count and window are settings', () => {
    const three = { settings: { repeat_visits_count: 3 } };
    expect(fired([visit('2026-02-17'), visit('2026-02-18')], three)).toHaveLength(0);
    expect(fired([visit('2026-02-17'), visit('2026-02-18'), visit('2026-02-19')], three)).toHaveLength(1);
    expect(fired([visit('2026-02-17'), visit('2026-02-18')], { settings: { repeat_visits_days: 3 } })).toHaveLength(0);
  });
  test('sessions of two accounts, of nobody known, too short ones and those of tomorrow do not add up', () => {
    const visits = [
      visit('2026-02-18'),
      visit('2026-02-18', { account: 'b' }),
      visit('2026-02-18', { account: undefined, company: 'Somebody' }),
      visit('2026-02-18', { pages: 1 }),
      visit('2026-02-21'),
    ];
    expect(fired(visits)).toHaveLength(0);
  });
  test('after firing only later sessions count: one more is not enough, two more fire again', () => {
    const two = [visit('2026-02-16T09:00:00'), visit('2026-02-17T09:00:00')];
    const once = fired(two).map(standing);
    expect(fired(two, { fired: once })).toHaveLength(0);
    const three = [...two, visit('2026-02-17T15:00:00')];
    expect(fired(three, { fired: once })).toHaveLength(0);
    const four = [...three, visit('2026-02-19T09:00:00')];
    expect(fired(four, { fired: once })).toMatchObject([{ evidence: { visits: 2, first: '2026-02-17', latest: '2026-02-19' } }]);
  });
  test('a session that is read late but happened before the evidence does not fire again', () => {
    const once = fired([visit('2026-02-16'), visit('2026-02-17')]).map(standing);
    expect(fired([visit('2026-02-14'), visit('2026-02-15'), visit('2026-02-16'), visit('2026-02-17')], { fired: once })).toHaveLength(0);
  });
  test('two sessions that began in the same second are two', () => {
    const same = [
      visit('2026-02-18T10:00:00', { id: 'v|a|2026-02-18T10:00:00|1' }),
      visit('2026-02-18T10:00:00', { id: 'v|a|2026-02-18T10:00:00|2' }),
    ];
    const found = fired(same);
    expect(found).toMatchObject([{ evidence: { visits: 2 }, evidenceKey: 'v|a|2026-02-18T10:00:00|2' }]);
    expect(fired(same, { fired: found.map(standing) })).toHaveLength(0);
  });
  test('evidence that cannot be read has used all that came up to its day', () => {
    const old: FiredTrigger = {
      key: 'REPEAT_VISITS|a|v-17',
      rule: 'REPEAT_VISITS',
      subject: 'a',
      evidence: 'v-17',
      fired: dayOfIso('2026-02-17'),
      open: true,
    };
    expect(fired([visit('2026-02-16'), visit('2026-02-17'), visit('2026-02-18')], { fired: [old] })).toHaveLength(0);
    expect(fired([visit('2026-02-17'), visit('2026-02-18'), visit('2026-02-19')], { fired: [old] })).toHaveLength(1);
  });
  test('whatever comes, the next build on the same day fires nothing more', () => {
    const started = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 10, max: 59 })).map(([back, minute]) => {
      return `${isoOfDay(dayOfIso(today) - back)}T09:${minute}:00`;
    });
    fc.assert(
      fc.property(fc.uniqueArray(started, { maxLength: 12 }), (starts) => {
        const visits = starts.map((start) => visit(start));
        const once = fired(visits);
        expect(once.length).toBeLessThanOrEqual(1);
        expect(fired(visits, { fired: once.map(standing) })).toEqual([]);
      }),
    );
  });
});

describe('DEAL_MOVED (#79, #82, #150)', () => {
  const deals: DealRow[] = [{ id: '17', account: 'a', title: 'New line', stage: 'Offer' }];
  const moved = [change('17', '2026-02-05', 'Lead', 0.1), change('17', '2026-02-19', 'Offer', 0.6)];
  const fired = (more: Parameters<typeof basisOf>[0], rows = deals) =>
    planOf(basisOf({ accounts, today: '2026-02-20', ...more }), { deals: rows }).triggers;

  test('a change of stage after the first sight fires, due in 3 days, for the owner of the account', () => {
    expect(fired({ history: moved })).toEqual([
      {
        key: 'DEAL_MOVED|17|17|2026-02-19|Offer',
        rule: 'DEAL_MOVED',
        account: { id: 'a', name: 'Kaskitek' },
        person: null,
        deal: { id: '17', name: 'New line' },
        fired: dayOfIso('2026-02-20'),
        due: dayOfIso('2026-02-23'),
        ownerRole: 'sales',
        owner: 'Anna',
        evidence: { deal: 'New line', from: 'Lead', to: 'Offer', probabilityFrom: 0.1, probabilityTo: 0.6, observed: '2026-02-19' },
        evidenceKey: '17|2026-02-19|Offer',
      },
    ]);
  });
  test('the first sight is no change', () => {
    expect(fired({ history: moved.slice(0, 1) })).toEqual([]);
  });
  test('a change of probability alone fires', () => {
    expect(fired({ history: [moved[0], change('17', '2026-02-19', 'Lead', 0.2)] })).toMatchObject([
      { evidence: { from: 'Lead', to: 'Lead', probabilityTo: 0.2 } },
    ]);
  });
  test('each change fires once, the next change fires anew', () => {
    const once = fired({ history: moved }).map(standing);
    expect(fired({ history: moved, fired: once })).toEqual([]);
    const next = [...moved, change('17', '2026-02-20', 'Won', 1)];
    expect(fired({ history: next, fired: once })).toMatchObject([{ evidenceKey: '17|2026-02-20|Won', evidence: { from: 'Offer', to: 'Won' } }]);
  });
  test('of several changes only the newest fires', () => {
    const history = [...moved, change('17', '2026-02-20', 'Won', 1)];
    expect(fired({ history }).map(({ evidenceKey }) => evidenceKey)).toEqual(['17|2026-02-20|Won']);
  });
  test('what was observed after today has not happened yet', () => {
    expect(fired({ history: moved, today: '2026-02-18' })).toEqual([]);
  });
  test('a deal of a company off the list has no account; a deal that is gone does not fire', () => {
    expect(fired({ history: moved }, [{ id: '17', title: 'New line' }])).toMatchObject([{ account: null, owner: null, deal: { name: 'New line' } }]);
    expect(fired({ history: moved }, [{ id: '18' }])).toEqual([]);
  });
});
