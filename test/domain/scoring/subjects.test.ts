// Who is scored by what: a small market, counted by hand.
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import type { DealCase } from '../../../src/domain/deals/dealCase';
import { contextOf } from '../../../src/domain/measure/context';
import { scoreLeads } from '../../../src/domain/measure/scoreLeads';
import { scoreTouches } from '../../../src/domain/measure/scoreTouches';
import { scoreVisits } from '../../../src/domain/measure/scoreVisits';
import type { PlanBasis } from '../../../src/domain/plan/types';
import { type FitOf, type ScoreFacts, subjectsOf } from '../../../src/domain/scoring/facts';
import { scorerOf } from '../../../src/domain/scoring/scorer';
import type { ScoreRule } from '../../../src/domain/scoring/types';
import { account, basisOf, person } from '../support/basis';
import { type LeadRow, leads, type TouchRow, touches, type VisitRow, visits } from '../support/columns';
import { rule } from './support/rule';

const people = [
  person('anna', { account: 'kaskitek', title: 'CFO', role: 'decision_maker', area: 'finance', email: 'anna@kaskitek.fi', consent: true }),
  person('bo', { account: 'kaskitek', title: 'Kunnossapitopäällikkö', email: 'bo@gmail.com' }),
  person('cai', { account: null, title: 'Insinööri' }),
];
const TOUCHES: TouchRow[] = [
  { person: 'anna', account: 'kaskitek', at: '2026-02-14', kind: 'download', channel: 'Site' },
  { person: 'anna', account: 'kaskitek', at: '2026-01-15', kind: 'download', channel: 'Email' },
  { person: 'bo', account: 'kaskitek', at: '2026-02-04', kind: 'click', channel: 'Email' },
  { account: 'kaskitek', at: '2026-02-13', kind: 'event', channel: 'Fair' },
  { person: 'cai', at: '2025-09-01', kind: 'reply', channel: 'Email' },
  { person: 'anna', account: 'kaskitek', at: '2026-02-14', direction: 'out', kind: 'send' },
  { person: 'anna', account: 'kaskitek', at: '2026-02-20', kind: 'download' },
];
const VISITS: VisitRow[] = [
  { account: 'kaskitek', started: '2026-02-10', pages: 3, seconds: 60, source: 'LinkedIn' },
  { account: 'kaskitek', started: '2026-02-11', pages: 1, seconds: 60 },
];
const LEADS: LeadRow[] = [
  { id: 'l1', account: 'kaskitek', person: 'anna', created: '2026-02-01', channel: 'LinkedIn', bantYes: 'BA', consent: 'no' },
  { id: 'l2', account: 'kaskitek', created: '2026-02-02', channel: 'Fair', verdict: 'rejected', consent: 'yes' },
];

interface Given {
  readonly rules: readonly ScoreRule[];
  readonly basis?: Partial<Parameters<typeof basisOf>[0]>;
  readonly fitOf?: FitOf;
  readonly deals?: readonly Partial<DealCase>[];
}
const dealOf = (more: Partial<DealCase>, at: number): DealCase => ({
  id: `d${at}`,
  row: 2,
  account: 0,
  created: -1,
  closed: -1,
  rung: -1,
  fate: 'open',
  amount: null,
  currency: 'EUR',
  probability: null,
  ...more,
});
function factsOf({ rules, basis = {}, fitOf = () => null, deals = [] }: Given): ScoreFacts {
  const whole: PlanBasis = { ...basisOf({ accounts: [account('kaskitek', { tier: 'A' }), account('halla')], people, ...basis }), scoreRules: rules };
  const context = contextOf(whole);
  const run = <S, B, R>(measure: { init: (c: typeof context) => S; add: (s: S, b: B) => void; finish: (s: S) => R }, block: B): R => {
    const state = measure.init(context);
    measure.add(state, block);
    return measure.finish(state);
  };
  return {
    basis: whole,
    touches: run(scoreTouches, touches(TOUCHES)),
    visits: run(scoreVisits, visits(VISITS)),
    leads: run(scoreLeads, leads(LEADS)),
    deals: new Map(deals.map((deal, at): [string, DealCase] => [`d${at}`, dealOf(deal, at)])),
    fitOf,
  };
}
/** Totals of Kaskitek, Halla; Anna, Bo, Cai; leads l1, l2. */
function totals(one: ScoreRule, more: Omit<Given, 'rules'> = {}): number[] {
  const facts = factsOf({ rules: [one], ...more });
  const { accounts, people: persons, leads: all } = subjectsOf(facts);
  const scorer = scorerOf([one], facts);
  return [...accounts, ...persons, ...all].map((subject) => scorer.score(subject, facts.basis.today).total);
}

describe('what each signal finds, for Kaskitek and Halla; Anna, Bo and Cai; leads l1 (Anna’s) and l2 (nobody’s)', () => {
  test.each([
    ['downloads: Anna’s two are her lead’s and, once each, the account’s', rule('download', 10), [20, 0, 20, 0, 0, 20, 0]],
    ['with a half-life of 30 days: 10 + 5', rule('download', 10, { halfLife: 30 }), [15, 0, 15, 0, 0, 15, 0]],
    ['of a channel', rule('download', 10, { of: ' email ' }), [10, 0, 10, 0, 0, 10, 0]],
    ['any in-touch; the fair’s visitor that nobody knows is the account’s alone', rule('in_touch', 1), [4, 0, 2, 1, 1, 2, 0]],
    ['meaningful visits are of the account and all its people and leads', rule('visit', 5), [5, 0, 5, 5, 0, 5, 5]],
    ['visits of a source', rule('visit', 5, { of: 'Google' }), [0, 0, 0, 0, 0, 0, 0]],
    ['leads that came in', rule('lead', 3), [6, 0, 3, 0, 0, 3, 3]],
    ['leads of a source', rule('lead', 3, { of: 'linkedin' }), [3, 0, 3, 0, 0, 3, 0]],
    ['BANT answers that are a yes, of the best lead', rule('bant_yes', 5), [10, 0, 10, 0, 0, 10, 0]],
    ['a person’s own consent goes before that in a lead', rule('consent_yes', 5), [10, 0, 5, 0, 0, 5, 5]],
    ['a no', rule('consent_no', -5), [0, 0, 0, 0, 0, 0, 0]],
    ['turned down by sales', rule('rejected', -20), [-20, 0, 0, 0, 0, 0, -20]],
    ['title words', rule('title_words', 7, { value: 'CFO, *päällikkö' }), [14, 0, 7, 7, 0, 7, 0]],
    ['once: an account with two such people', rule('title_words', 7, { value: 'CFO, *päällikkö', counting: 'once' }), [7, 0, 7, 7, 0, 7, 0]],
    ['title level and up', rule('title_level', 7, { value: 'director' }), [7, 0, 7, 0, 0, 7, 0]],
    ['role', rule('role', 7, { value: 'decision_maker' }), [7, 0, 7, 0, 0, 7, 0]],
    ['area', rule('area', 7, { value: 'finance' }), [7, 0, 7, 0, 0, 7, 0]],
    ['an address of a mail service for everybody', rule('free_mail', -5), [-5, 0, 0, -5, 0, 0, 0]],
    ['tier', rule('tier', 9, { value: 'A' }), [9, 0, 9, 9, 0, 9, 9]],
    ['90 days of quiet after something: Cai', rule('quiet', -10, { value: '90' }), [0, 0, 0, 0, -10, 0, 0]],
  ] as const)('%s', (_name, one, expected) => {
    expect(totals(one)).toEqual(expected);
  });
  test('the ICP fit, from so many points on, where it is known (#14)', () => {
    const fitOf: FitOf = ({ id }) => (id === 'kaskitek' ? 70 : null);
    expect(totals(rule('icp_fit', 20, { value: '70' }), { fitOf })).toEqual([20, 0, 20, 20, 0, 20, 20]);
    expect(totals(rule('icp_fit', 20, { value: '71' }), { fitOf })).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
  test('cells of any column, of accounts, people and leads (#141)', () => {
    const scoreValues = {
      accounts: new Map([['kaskitek', { country: 'Finland' }]]),
      people: new Map([['bo', { languages: 'Swedish' }]]),
      leads: new Map([['l2', { budget: 50_000 }]]),
    };
    const of = (one: ScoreRule) => totals(one, { basis: { scoreValues } });
    expect(of(rule('account_column', 4, { of: 'Country', value: 'Finland' }))).toEqual([4, 0, 4, 4, 0, 4, 4]);
    expect(of(rule('person_column', 4, { of: 'Languages', value: '*' }))).toEqual([4, 0, 0, 4, 0, 0, 0]);
    expect(of(rule('lead_column', 4, { of: 'Budget', value: '>= 20000' }))).toEqual([4, 0, 0, 0, 0, 0, 4]);
  });
  test('purchase history: won and lost deals of the account, from their day on (#141)', () => {
    const deals = [
      { fate: 'won' as const, closed: dayOfIso('2026-01-15') },
      { fate: 'won' as const, closed: dayOfIso('2026-03-01') },
      { fate: 'lost' as const, closed: -1 },
    ];
    expect(totals(rule('won_deal', 10, { halfLife: 30 }), { deals })[0]).toBe(5);
    expect(totals(rule('lost_deal', -10), { deals })[0]).toBe(-10);
  });
});

test('an account rises by what came in the last 14 days, whenever it is built (#96)', () => {
  const rules = [rule('download', 10, { halfLife: 30 }), rule('event', 8)];
  const facts = factsOf({ rules });
  const scorer = scorerOf(rules, facts);
  const [kaskitek, halla] = subjectsOf(facts).accounts;
  const now = scorer.score(kaskitek, facts.basis.today);
  // 14 days ago: the download of 15 January, 16 days old, 10 x 2^(-16/30) = 6.9
  expect(scorer.score(kaskitek, facts.basis.today - 14).total).toBe(7);
  expect([now.total, scorer.movement(kaskitek, now)]).toEqual([23, { change: 16, direction: 'up', quantity: 3 }]);
  expect(scorer.movement(halla, scorer.score(halla, facts.basis.today))).toEqual({ change: 0, direction: 'level', quantity: 0 });
});
test('what only fades goes down', () => {
  const rules = [rule('click', 16, { halfLife: 10 })];
  const facts = factsOf({ rules, basis: { today: '2026-03-06' } });
  const [, bo] = subjectsOf(facts).people;
  const scorer = scorerOf(rules, facts);
  // 30 days old: 2; 14 days before, 16 days old: 16 x 2^-1.6 = 5.3
  expect(scorer.movement(bo, scorer.score(bo, facts.basis.today))).toMatchObject({ change: -3, direction: 'down' });
});
