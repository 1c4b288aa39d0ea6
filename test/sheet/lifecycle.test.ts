// Lifecycle, Economics and the computed columns of Leads: what a person reads, from a plan that can be reckoned by hand.
import { dayOfIso } from '../../src/domain/calendar/dayOfIso';
import { economicsOps } from '../../src/sheet/economics/economicsOps';
import { leadStageOps } from '../../src/sheet/leads/leadStageOps';
import { lifecycleOps } from '../../src/sheet/lifecycle/lifecycleOps';
import type { Cell, Op } from '../../src/sheet/model';
import type { OutputInput } from '../../src/sheet/outputInput';
import { account, basisOf, cost, person } from '../domain/support/basis';
import { planOf, type Rows } from '../domain/support/plan';
import { optionsFor } from './support/renderedPlan';

type Upsert = Extract<Op, { op: 'upsert' }>;
const rowsOf = (ops: readonly Op[], columns: readonly string[]): Record<string, (Cell | undefined)[]> => {
  const op = ops.find((one): one is Upsert => one.op === 'upsert')!;
  return Object.fromEntries(op.rows.map((row) => [row.id, columns.map((column) => row.cells[op.columns.indexOf(column)])]));
};
const headOf = (ops: readonly Op[]): readonly Cell[] => (ops.find((op) => op.op === 'head') as Extract<Op, { op: 'head' }>).lines;

const ROWS: Rows = {
  leads: [
    { id: '1', name: 'Anna Ahti', account: 'kaskitek.fi', person: 'anna', channel: 'LinkedIn', created: '2025-10-08', sql: '2025-10-20', deal: '17' },
    { id: '2', name: 'Bo Berg', account: 'kaskitek.fi', created: '2026-01-20', handedOver: '2026-02-05', owner: 'Ville' },
    { id: '3', name: 'Cia Carl', created: '2026-01-21', verdict: 'rejected', reason: 'No budget' },
    { id: '4', name: 'Dan Dahl', created: '2026-01-22', mql: '2026-01-22', verdict: 'accepted', bantYes: 'BAN' },
    { id: '5', name: 'Eva Eld', account: 'kaskitek.fi', created: '2025-11-01', sql: '2025-11-05', deal: '18' },
  ],
  deals: [
    {
      id: '17',
      account: 'kaskitek.fi',
      title: 'New line',
      stage: 'Offer',
      status: 'won',
      amount: 50000,
      currency: 'EUR',
      created: '2025-11-01',
      closed: '2026-01-06',
    },
    {
      id: '18',
      account: 'kaskitek.fi',
      title: 'Pilot',
      stage: 'Offer',
      status: 'lost',
      created: '2025-11-10',
      closed: '2026-01-08',
      lostReason: 'Postponed',
    },
    { id: '19', account: 'kaskitek.fi', title: 'Spare parts', stage: 'Offer', amount: 8000, currency: 'EUR', created: '2026-02-01' },
  ],
  touches: [{ person: 'anna', account: 'kaskitek.fi', at: '2025-10-20', channel: 'Email' }],
  companies: [{ account: 'kaskitek.fi', start: '2026-01-01', end: '2026-03-31', impressions: 40, clicks: 1 }],
  campaigns: [{ start: '2026-01-01', end: '2026-03-31', impressions: 9000, leads: 14 }],
};
const plan = planOf(
  basisOf({
    accounts: [account('kaskitek.fi', { name: 'Kaskitek' })],
    people: [person('anna', { name: 'Anna Ahti', account: 'kaskitek.fi', title: 'CFO' })],
    costs: [cost('2025-10', { work: 10000 }), cost('2025-11', { row: 3, work: 3400 })],
    targets: { ...basisOf().targets, grossMargin: 0.4 },
  }),
  ROWS,
);
const en: OutputInput = optionsFor(plan);
const fi: OutputInput = optionsFor(plan, 'fi');

describe('Lifecycle', () => {
  const rows = rowsOf(lifecycleOps(en), ['what', 'count', 'share', 'owner', 'days', 'state', 'remark']);
  test('says first who waits too long, by owner', () => {
    expect(headOf(lifecycleOps(en))[1]).toBe(
      'Leads that wait too long for sales: 1. Sales accepted 50.0 % of the 2 leads that it answered in the period.',
    );
    expect(rows['late:2']).toEqual(['Bo Berg, Kaskitek', null, null, 'Ville', 6, '▲ late: 6 working days', null]);
    expect(Object.keys(rows).indexOf('late:2')).toBe(1);
  });
  test('where leads stand, what sales answered and why', () => {
    expect(rows['stage:customer'].slice(0, 2)).toEqual(['Customer', 1]);
    expect(rows['answer:accepted'].slice(0, 3)).toEqual(['Accepted by sales', 1, 0.5]);
    expect(rows['reason:no budget'].slice(0, 3)).toEqual(['Rejected: No budget', 1, 1]);
  });
  test('cohorts by quarter, still ripening where the youngest lead is younger than the 90 days that a deal took', () => {
    const cohorts = rowsOf(lifecycleOps(en), ['what', 'count', 'mqls', 'sqls', 'won', 'won_half', 'value', 'days', 'state']);
    expect(cohorts['cohort:2025-Q4']).toEqual(['Leads of 2025-Q4', 2, 2, 2, 1, null, 50000, 45, '◔ still ripening']);
    expect(cohorts['cohort:2026-Q1']).toEqual(['Leads of 2026-Q1', 3, 1, 0, 0, null, 0, 0, '◔ still ripening']);
  });
  test('what turned back keeps its furthest stage and its reason', () => {
    expect(rows['back:18']).toEqual([
      'Pilot, Kaskitek',
      null,
      null,
      null,
      null,
      '– not back yet',
      'lost; had come as far as Offer. Reason: Postponed.',
    ]);
  });
  test('in Finnish as well', () => {
    expect(rowsOf(lifecycleOps(fi), ['what', 'state'])['late:2']).toEqual(['Bo Berg, Kaskitek', '▲ myöhässä: 6 työpäivää']);
  });
  test('an empty workbook is told what to do, in every group', () => {
    const none = rowsOf(lifecycleOps(optionsFor(planOf(basisOf(), {}))), ['what']);
    expect([none['none:late'], none['none:cohorts'], none['none:back']]).toEqual([
      ['No lead waits too long.'],
      ['No leads yet: import them into Leads.'],
      ['Nothing has turned back yet.'],
    ]);
  });
});

describe('Economics', () => {
  test('return by quarter with its lag: 13,400 spent, 50,000 at 40 %: 49 %, not ripe before 31 March', () => {
    expect(headOf(economicsOps(en))[1]).toBe('From lead to deal: 90 days, the median of your own won deals (1); so few that it may be far off.');
    const [what, amount, count, value, state, remark] = rowsOf(economicsOps(en), ['what', 'amount', 'count', 'value', 'state', 'remark'])[
      'romi:2025-Q4'
    ];
    expect([what, amount, count, state]).toEqual(['Leads and costs of 2025-Q4', 13400, 1, '◔ not ripe yet']);
    expect(value).toBeCloseTo(0.4925, 4);
    expect(remark).toBe('2 leads, 1 won for 50,000 EUR at a gross margin of 40.0 %. Ripe from 2026-03-31 on.');
  });
  const rows = rowsOf(economicsOps(en), [
    'what',
    'amount',
    'count',
    'value',
    'first',
    'last',
    'linear',
    'awareness',
    'engagement',
    'intent',
    'people',
  ]);
  test('rules stand side by side, each with its own sum', () => {
    expect(rows['rule:won']).toEqual(['Won in the base window', 50000, 1, null, 50000, 50000, 50000, 50000, 0, 0, null]);
    expect(rows['rule:open']).toEqual(['Open pipeline', 8000, 1, null, 8000, 8000, 8000, 8000, 0, 0, null]);
  });
  test('deal by deal, with who influenced', () => {
    expect(rows['deal:17']).toEqual([
      'New line',
      50000,
      null,
      null,
      'LinkedIn',
      'Email',
      'Email 50 %, LinkedIn 50 %',
      'yes',
      '?',
      'no',
      'Anna Ahti (1)',
    ]);
    expect(rows['channel:linkedin'].slice(4, 7)).toEqual([50000, 0, 25000]);
  });
  test('the words say that rules are never added up', () => {
    for (const input of [en, fi]) {
      const [[name], [remark]] = [rowsOf(economicsOps(input), ['what'])['group:rules'], rowsOf(economicsOps(input), ['remark'])['rule:won']];
      expect(String(name)).toMatch(/never added up|ei koskaan yhteen/);
      expect(String(remark)).toMatch(/count it twice|laskisi sen kahdesti/);
    }
  });
  test('the vendor’s own count of leads is flagged', () => {
    const [what, count, value, state] = rowsOf(economicsOps(en), ['what', 'count', 'value', 'state'])['reported:linkedin'];
    expect([what, count, value, state]).toEqual(['Leads from LinkedIn', 0, 14, '◆ media-reported']);
  });
});

test('a row of Leads says where it stands, what it lacks and how long it waits (#21, #25)', () => {
  expect(rowsOf(leadStageOps(en), ['lifecycle', 'lacks', 'follow_up', 'follow_up_code'])).toEqual({
    '1': ['Customer', null, null, null],
    '2': ['Lead', 'MQL: consent, 1 signal', '▲ late: 6 working days', 'late'],
    '3': ['Back in nurture', null, null, null],
    '4': ['Marketing qualified (MQL)', 'SQL: 1 BANT answer', null, null],
    '5': ['Lost', null, null, null],
  });
  expect(rowsOf(leadStageOps(fi), ['lacks'])['2']).toEqual(['MQL: lupa, 1 merkki']);
  expect(dayOfIso('2026-02-14')).toBe(plan.today);
});
