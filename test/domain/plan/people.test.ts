// The people's half of a plan, computed by hand: three accounts of a fictitious company on 14 February 2026, day 45 of the 90 of the quarter.
import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { startPlan } from '../../../src/domain/plan/startPlan';
import type { Plan, PlanBasis } from '../../../src/domain/plan/types';
import { account, basisOf, person } from '../support/basis';
import { type DealRow, deals, type LeadRow, leads, type TouchRow, touches, words } from '../support/columns';
import { standing } from '../support/standing';

const BASIS: PlanBasis = basisOf({
  accounts: [
    account('kaskitek.fi', { name: 'Kaskitek', potential: 500000e6 }),
    account('lumimetsa.fi', { name: 'Lumimetsä', potential: 200000e6 }),
    account('siltavuori.fi', { name: 'Siltavuori' }),
  ],
  people: [
    person('anna', { name: 'Anna Ahti', title: 'CFO', account: 'kaskitek.fi', role: 'decision_maker', area: 'finance' }),
    person('bo', { name: 'Bo Ek', title: 'CEO', account: 'kaskitek.fi', role: 'decision_maker', area: 'growth' }),
    person('cai', { name: 'Cai Dahl', title: 'Tuotantojohtaja', account: 'kaskitek.fi', role: 'decision_maker', area: 'technology' }),
    person('eve', { name: 'Eve Falk', title: 'Engineer', account: 'kaskitek.fi', role: 'influencer', area: 'technology' }),
    person('gia', { name: 'Gia Heino', title: 'Toimitusjohtaja', account: 'lumimetsa.fi', role: 'decision_maker', area: 'growth', row: 7 }),
    person('ila', { name: 'Ila', account: 'lumimetsa.fi', row: 6 }),
    person('jon', { name: 'Jon', title: 'Consultant' }),
  ],
});
const TOUCHES: TouchRow[] = [
  { person: 'anna', at: '2025-12-05', kind: 'click', channel: 'email' },
  { person: 'anna', at: '2026-01-09', kind: 'download', channel: 'site' },
  { person: 'anna', at: '2026-01-09', kind: 'visit', channel: 'site' },
  { person: 'anna', at: '2026-02-02', kind: 'meeting', channel: 'phone' },
  { person: 'bo', at: '2026-01-07', direction: 'out', kind: 'send', channel: 'email' },
  { person: 'bo', at: '2026-01-08', kind: 'open', channel: 'email' },
  { person: 'cai', at: '2025-09-01', kind: 'click', channel: 'email' },
  { person: 'cai', at: '2026-02-10', kind: 'click', channel: 'social' },
  { account: 'siltavuori.fi', at: '2026-02-11', kind: 'event', channel: 'fair' },
  { person: 'jon', at: '2026-02-12', kind: 'click' },
];
const LEADS: LeadRow[] = [
  { id: 'L1', account: 'kaskitek.fi', person: 'anna', name: 'Anna Ahti', created: '2026-01-09', mql: '2026-01-10', sql: '2026-01-20' },
  { id: 'L2', account: 'lumimetsa.fi', name: 'Gia Heino', created: '2026-01-15', mql: '2026-01-16', bantYes: 'BANT' },
  { id: 'L3', account: 'siltavuori.fi', created: '2026-01-15', stage: 'Lost', sql: '2026-01-20' },
];
const DEALS: DealRow[] = [
  { id: 'D1', account: 'kaskitek.fi', title: 'New line', stage: 'Opportunity', created: '2026-01-25' },
  { id: 'D2', account: 'siltavuori.fi', title: 'Retrofit', stage: 'Lost', closed: '2026-02-01', lostReason: 'Budget' },
];

const planOf = (basis: PlanBasis = BASIS): Plan => {
  const run = startPlan(basis);
  run.addTouches(touches(TOUCHES));
  run.addLeads(leads(LEADS));
  run.addDeals(deals(DEALS));
  return run.finish();
};
const plan = planOf();
const accountOf = (id: string, of: Plan = plan) => of.accounts.find((account) => account.id === id)!;

test('people: Anna met us, Cai clicked on two days, Bo was written to, Eve is only named, Ila too thinly to be written to', () => {
  expect(plan.people).toEqual([
    { id: 'anna', level: 'responded', inTouches: 4, channels: 3, lastTouch: dayOfIso('2026-02-02') },
    { id: 'bo', level: 'reached', inTouches: 0, channels: 0, lastTouch: dayOfIso('2026-01-07') },
    { id: 'cai', level: 'engaged', inTouches: 2, channels: 2, lastTouch: dayOfIso('2026-02-10') },
    { id: 'eve', level: 'identified', inTouches: 0, channels: 0, lastTouch: null },
    { id: 'gia', level: 'identified', inTouches: 0, channels: 0, lastTouch: null },
    { id: 'jon', level: 'activated', inTouches: 1, channels: 1, lastTouch: dayOfIso('2026-02-12') },
  ]);
});
test('Kaskitek: three of three deciders, one influencer, three areas of five, two people active; the deal is further than the lead', () => {
  expect(accountOf('kaskitek.fi')).toMatchObject({
    people: 4,
    deciders: 3,
    influencers: 1,
    areas: 3,
    activated: 2,
    coverage: 1,
    stage: 'opportunity',
    reached: true,
    triggers: 0,
    openTrigger: null,
    next: 'move_deal',
  });
});
test('Lumimetsä: one decider of three; its lead is an MQL that is ready, which is more pressing than the gaps in its map', () => {
  expect(accountOf('lumimetsa.fi')).toMatchObject({
    people: 2,
    deciders: 1,
    coverage: 1 / 3,
    stage: 'mql',
    reached: false,
    // BANT_COMPLETE, UNDER_REACHED (0 of 2, 0.5 asked), THIN_COMMITTEE
    triggers: 3,
    openTrigger: 'BANT_COMPLETE',
    next: 'act_on_trigger',
  });
});
test('Siltavuori: nobody known, reached by an event, its lead and its deal are lost', () => {
  expect(accountOf('siltavuori.fi')).toMatchObject({ people: 0, coverage: 0, stage: null, reached: true, triggers: 1, openTrigger: 'LOST_RECYCLE' });
});
test('KPIs: 1 of 3 committees known, 2 of 4 deciders active, 3 in-touches of Anna before her SQL day', () => {
  const kpi = (id: string) => plan.kpis.find((result) => result.id === id)!;
  expect([kpi('committee').value, kpi('committee').n]).toEqual([1 / 3, 3]);
  expect([kpi('committee_activated').value, kpi('committee_activated').n]).toEqual([0.5, 4]);
  expect([kpi('touches_before_ready').value, kpi('touches_before_ready').n]).toEqual([3, 1]);
  // Kaskitek and Siltavuori were in touch in the period
  expect(kpi('account_reach')).toMatchObject({ value: 2 / 3, n: 3 });
});
test('triggers: the ready lead, the account nobody was reached at, the lost deal with its reason, the thin map of the A account', () => {
  expect(plan.triggers.map(({ key, owner }) => [key, owner])).toEqual([
    ['BANT_COMPLETE|L2|L2|BANT', null],
    ['UNDER_REACHED|lumimetsa.fi|2026-02-14', null],
    ['LOST_RECYCLE|D2|D2|lost|2026-02-01', null],
    ['THIN_COMMITTEE|lumimetsa.fi|2026-02-14', null],
  ]);
  expect(plan.triggers[2].evidence).toEqual({ deal: 'Retrofit', closed: '2026-02-01', reason: 'Budget' });
  expect(plan.resolved).toEqual([]);
});
test('the next build on the same day fires nothing, and the accounts stand as they stood', () => {
  const second = planOf({ ...BASIS, fired: plan.triggers.map((trigger) => standing(trigger)) });
  expect([second.triggers, second.resolved]).toEqual([[], []]);
  expect(second.accounts).toEqual(plan.accounts);
});
test('a ready lead that was handled leaves its account with the next most pressing row', () => {
  const rows = plan.triggers.map((trigger) => standing(trigger, { open: trigger.rule !== 'BANT_COMPLETE' }));
  expect(accountOf('lumimetsa.fi', planOf({ ...BASIS, fired: rows }))).toMatchObject({ triggers: 2, openTrigger: 'UNDER_REACHED' });
});
test('a row of a rule that a newer version wrote counts at its account, without a word for it', () => {
  const row = { key: 'NEWER|kaskitek.fi|1', rule: 'NEWER', subject: 'kaskitek.fi', evidence: '1', fired: BASIS.today, open: true };
  expect(accountOf('kaskitek.fi', planOf({ ...BASIS, fired: [row] }))).toMatchObject({ triggers: 1, openTrigger: null, next: 'act_on_trigger' });
});
test('blocks of any size in any order give the same plan', () => {
  const cut = <Row>(rows: readonly Row[], at: number): [Row[], number][] => [
    [rows.slice(0, at), 2],
    [rows.slice(at), 2 + Math.min(at, rows.length)],
  ];
  fc.assert(
    fc.property(fc.nat(10), fc.nat(3), fc.nat(2), fc.infiniteStream(fc.nat(1000)), (a, b, c, picks) => {
      const run = startPlan(BASIS);
      const code = words();
      const feeds = [
        ...cut(TOUCHES, a).map((part) => () => run.addTouches(touches(part[0], code, part[1]))),
        ...cut(LEADS, b).map((part) => () => run.addLeads(leads(part[0], code, part[1]))),
        ...cut(DEALS, c).map((part) => () => run.addDeals(deals(part[0], code, part[1]))),
      ];
      while (feeds.length > 0) feeds.splice(picks.next().value % feeds.length, 1)[0]();
      expect(run.finish()).toEqual(plan);
    }),
  );
});
