import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { countReasons } from '../../../src/domain/lifecycle/salesAnswers';
import type { LifecycleResult } from '../../../src/domain/lifecycle/types';
import type { PlanBasis } from '../../../src/domain/plan/types';
import { account, basisOf, person } from '../support/basis';
import { ladder } from '../support/ladder';
import { planOf, type Rows } from '../support/plan';

const accounts = [account('kaskitek.fi', { name: 'Kaskitek', owner: 'Maija' }), account('lumimetsa.fi', { name: 'Lumimetsä' })];
const people = [
  person('anna', { name: 'Anna Ahti', account: 'kaskitek.fi', title: 'CFO' }),
  person('bo', { name: 'Bo Berg', account: 'kaskitek.fi', consent: true }),
];
const lifecycle = (rows: Rows, more: Partial<Parameters<typeof basisOf>[0]> = {}): LifecycleResult =>
  planOf(basisOf({ accounts, people, ...more }), rows).lifecycle;
const stagesOf = ({ stages }: LifecycleResult) =>
  Object.fromEntries(stages.filter(({ count }) => count > 0).map(({ stage, count }) => [stage, count]));

describe('where leads stand (#21)', () => {
  test('subscriber to customer: the furthest stage that is alive', () => {
    const created = '2026-01-05';
    const rows: Rows = {
      leads: [
        { id: '1', created },
        { id: '2', created, mql: '2026-01-09' },
        { id: '3', created, sql: '2026-01-20' },
        { id: '4', created, deal: '17' },
        { id: '5', created, deal: '18' },
        { id: '6', created, stage: 'MQL', verdict: 'rejected' },
        { id: '7', created, stage: 'Lost' },
      ],
      deals: [
        { id: '17', stage: 'Offer', created: '2026-01-22' },
        { id: '18', stage: 'Offer', status: 'won', created: '2026-01-10', closed: '2026-02-01' },
      ],
    };
    expect(stagesOf(lifecycle(rows))).toEqual({ subscriber: 1, lead: 1, mql: 1, sql: 1, offer: 1, customer: 1, nurture: 1, lost: 1 });
  });
  test('somebody with a consent who was never a lead is a subscriber, and so is a lead whose stage says so: no lead yet', () => {
    const stages = { byName: new Map([...basisOf().stages.byName, ['newsletter', 'subscriber' as const]]) };
    const plan = planOf(basisOf({ accounts, people, stages }), { leads: [{ id: '1', created: '2026-01-05', stage: 'Newsletter' }] });
    expect(stagesOf(plan.lifecycle)).toEqual({ subscriber: 2 });
    expect(plan.kpis.find(({ id }) => id === 'leads')!.value).not.toBe(1);
    expect(plan.lifecycle.cohorts).toEqual([]);
  });
  test('a lead whose deal was lost does not lift its account’s stage; a new MQL of the account does', () => {
    const rows: Rows = {
      leads: [{ id: '1', account: 'kaskitek.fi', created: '2026-01-05', sql: '2026-01-09', deal: '17' }],
      deals: [{ id: '17', account: 'kaskitek.fi', stage: 'Offer', status: 'lost', created: '2026-01-10', closed: '2026-01-30' }],
    };
    const stageOf = (some: Rows) => planOf(basisOf({ accounts, people }), some).accounts.find(({ id }) => id === 'kaskitek.fi')!.stage;
    expect(stageOf(rows)).toBeNull();
    expect(stageOf({ ...rows, leads: [...rows.leads!, { id: '2', account: 'kaskitek.fi', created: '2026-02-01', mql: '2026-02-02' }] })).toBe('mql');
    const open = rows.deals!.map((deal) => ({ ...deal, status: 'open', closed: undefined }));
    expect(stageOf({ ...rows, deals: open })).toBe('offer');
  });
  test('an account has the furthest stage of its living leads', () => {
    const plan = planOf(basisOf({ accounts: [account('a'), account('b'), account('c')] }), {
      leads: [
        { id: '1', account: 'a' },
        { id: '2', account: 'a', mql: '2026-01-10', sql: '2026-02-15' }, // an SQL from tomorrow on
        { id: '3', account: 'a', stage: 'Lost', opportunity: '2026-01-10' },
        { id: '4', account: 'b', stage: 'Neuvottelu 2' },
        { id: '5', stage: 'Offer' },
        { id: '6', account: 'a', stage: 'Offer', verdict: 'rejected' },
        { id: '7', account: 'b', stage: 'MQL' }, // of no known day
      ],
    });
    expect(plan.accounts.map(({ id, stage }) => [id, stage]).sort()).toEqual([
      ['a', 'mql'],
      ['b', 'mql'],
      ['c', null],
    ]);
  });
  test('a lead that the definitions make an MQL counts as one in the funnel, and says so', () => {
    const rows: Rows = {
      leads: [{ id: '1', account: 'kaskitek.fi', person: 'anna', created: '2026-01-05', consent: 'yes' }],
      touches: [{ person: 'anna', at: '2026-01-09', kind: 'download' }],
    };
    const plan = planOf(basisOf({ accounts, people, settings: { definitions_on: true } }), rows);
    expect(plan.lifecycle.leads[0]).toMatchObject({
      stage: 'mql',
      defined: true,
      lacks: [
        { what: 'answers', count: 4 },
        { what: 'accepted', count: 1 },
      ],
    });
    expect(plan.kpis.find(({ id }) => id === 'mqls')!.value).toBe(1);
    const off = planOf(basisOf({ accounts, people }), rows);
    expect(off.lifecycle.leads[0]).toMatchObject({ stage: 'lead', defined: false, lacks: [] });
  });
});

describe('cohorts by the quarter of the lead (#90)', () => {
  // 50 leads of 1 June 2025, see the ladder: 50 MQLs, 20 SQLs, 1 deal after 10 days
  test('leads, MQLs, SQLs and deals so far; ripe once the youngest lead is as old as leads take to a deal', () => {
    const [cohort, ...others] = lifecycle({ leads: ladder }).cohorts;
    expect(others).toEqual([]);
    // from 30 June 2025 to 14 February 2026
    expect(cohort).toMatchObject({ id: '2025-Q2', leads: 50, mqls: 50, sqls: 20, won: 1, revenue: 0, age: 229, ripe: true, wonBy: [1, null, null] });
  });
  test('a quarter younger than that is still ripening, and nobody knows without any deal', () => {
    const fresh = [{ id: 'new', created: '2026-02-10' }];
    expect(lifecycle({ leads: [...ladder, ...fresh] }).cohorts.map(({ id, ripe, age, wonBy }) => [id, ripe, age, wonBy])).toEqual([
      ['2026-Q1', false, 0, [null, null, null]],
      ['2025-Q2', true, 229, [1, null, null]],
    ]);
    expect(lifecycle({ leads: fresh }).cohorts[0].ripe).toBeNull();
  });
  test('a deal after three years is still of its lead’s quarter', () => {
    const old = [{ id: 'old', created: '2022-11-01', mql: '2022-11-02', deal: '9' }];
    const deals = [{ id: '9', stage: 'Offer', status: 'won', amount: 30000, currency: 'EUR', created: '2025-10-01', closed: '2025-12-01' }];
    expect(lifecycle({ leads: old, deals }).cohorts[0]).toMatchObject({ id: '2022-Q4', won: 1, revenue: 30000e6, wonBy: [0, 0, 0] });
  });
});

describe('what sales answered (#47)', () => {
  const lead = (id: string, verdict?: 'accepted' | 'rejected', reason?: string) => ({
    id,
    created: '2026-01-10',
    handedOver: '2026-01-12',
    verdict,
    reason,
  });
  test('9 accepted and 3 rejected of 12 answered are 75 % (Wilson 46.8 to 91.1 %), 2 are not answered', () => {
    const leads = [
      ...Array.from({ length: 9 }, (_none, at) => lead(`a${at}`, 'accepted')),
      lead('r1', 'rejected', 'No budget'),
      lead('r2', 'rejected', 'no  budget '),
      lead('r3', 'rejected'),
      lead('w1'),
      lead('w2'),
      { ...lead('old', 'rejected', 'Wrong country'), created: '2025-10-10' },
    ];
    const { answers } = lifecycle({ leads });
    expect(answers).toMatchObject({ accepted: 9, rejected: 3, waiting: 2, rate: 0.75 });
    expect(answers.low).toBeCloseTo(0.4677, 4);
    expect(answers.high).toBeCloseTo(0.9111, 4);
    expect(answers.reasons).toEqual([
      { reason: 'No budget', count: 2 },
      { reason: '', count: 1 },
    ]);
  });
  test('no answer is no rate', () => {
    expect(lifecycle({ leads: [lead('w')] }).answers).toMatchObject({ rate: null, low: null, high: null, waiting: 1 });
    expect(countReasons([])).toEqual([]);
  });
});

describe('leads that wait too long for sales (#46)', () => {
  // today is Saturday 14 February 2026; 5 working days are allowed
  const late = (more: object, settings: Partial<PlanBasis['settings']> = {}) =>
    lifecycle({ leads: [{ id: '1', name: 'Anna Ahti', created: '2026-02-01', handedOver: '2026-02-05', ...more }] }, { settings }).late;
  test('handed over on Thursday the 5th, 6 working days have gone: late', () => {
    expect(late({ account: 'kaskitek.fi' })).toEqual([
      {
        id: '1',
        name: 'Anna Ahti',
        account: { id: 'kaskitek.fi', name: 'Kaskitek' },
        owner: 'Maija',
        handedOver: dayOfIso('2026-02-05'),
        days: 6,
      },
    ]);
  });
  test('handed over on Friday the 6th it is 5 working days: in time', () => {
    expect(late({ handedOver: '2026-02-06' })).toEqual([]);
  });
  test('acted on, answered, or ended: it waits for nobody', () => {
    for (const more of [{ acted: '2026-02-13' }, { verdict: 'accepted' }, { stage: 'Lost' }, { handedOver: undefined }])
      expect(late(more)).toEqual([]);
  });
  test('the lead’s owner comes first, then the account’s, then whom Settings names', () => {
    expect(late({ account: 'kaskitek.fi', owner: 'Ville' })[0].owner).toBe('Ville');
    expect(late({}, { owner_sales: 'Sales desk' })[0].owner).toBe('Sales desk');
    expect(late({})[0].owner).toBeNull();
  });
});

describe('the reverse gear keeps what was learned (#91)', () => {
  test('a lost deal keeps its furthest stage and its reason, and its person’s return is seen', () => {
    const rows: Rows = {
      leads: [{ id: '1', person: 'anna', account: 'kaskitek.fi', created: '2025-11-05', sql: '2025-11-20', deal: '17' }],
      deals: [
        {
          id: '17',
          account: 'kaskitek.fi',
          title: 'New line',
          stage: 'Offer',
          status: 'lost',
          created: '2025-12-01',
          closed: '2026-01-05',
          lostReason: 'Postponed',
        },
      ],
      touches: [
        { person: 'anna', at: '2026-01-05', kind: 'click' },
        { person: 'anna', at: '2026-02-06', kind: 'visit' },
        { person: 'anna', at: '2026-02-09', kind: 'visit' },
      ],
    };
    expect(lifecycle(rows).turnedBack).toEqual([
      {
        lead: '1',
        deal: '17',
        name: 'New line',
        account: { id: 'kaskitek.fi', name: 'Kaskitek' },
        fate: 'lost',
        furthest: 4,
        reason: 'Postponed',
        since: dayOfIso('2026-01-05'),
        returned: dayOfIso('2026-02-06'),
      },
    ]);
  });
  test('an MQL that sales turned down goes back with the reason of sales; the disqualified do not', () => {
    const stages = { byName: new Map([...basisOf().stages.byName, ['bad', 'disqualified' as const]]) };
    const leads = [
      { id: '1', name: 'Anna', created: '2026-01-01', mql: '2026-01-02', verdict: 'rejected' as const, reason: 'No budget', acted: '2026-01-08' },
      { id: '2', name: 'Bo', created: '2026-01-01', mql: '2026-01-02', stage: 'Bad' },
    ];
    expect(lifecycle({ leads }, { stages }).turnedBack).toMatchObject([
      { lead: '1', deal: null, name: 'Anna', fate: 'rejected', furthest: 1, reason: 'No budget', since: dayOfIso('2026-01-08'), returned: -1 },
    ]);
  });
});

test('the value of an MQL and of the pool, with how it comes about (#87, #88)', () => {
  // 40 % to SQL; 50 % x 50 % x 20 % from SQL to a deal; 50,000 x 0.4 x 0.05 = 1,000; 30 MQLs are no SQL yet
  const { nurture } = lifecycle({ leads: ladder }, { targets: { ...basisOf().targets, averageDeal: 50000e6 } });
  expect(nurture).toMatchObject({ averageDeal: 50000, pool: 30, prior: 0 });
  expect(nurture.mqlToSql).toBeCloseTo(0.4, 12);
  expect(nurture.sqlToDeal).toBeCloseTo(0.05, 12);
  expect(nurture.mqlValue).toBeCloseTo(1000, 9);
  expect(nurture.poolValue).toBeCloseTo(30000, 9);
  expect(lifecycle({}).nurture).toMatchObject({ averageDeal: null, mqlValue: null, pool: 0, poolValue: null });
});
