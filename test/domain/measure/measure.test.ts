// Every measure obeys the same three laws; what each one counts is told below.
import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { campaignSums } from '../../../src/domain/measure/campaignSums';
import { channelTouches } from '../../../src/domain/measure/channelTouches';
import { companySums } from '../../../src/domain/measure/companySums';
import { contextOf, type MeasureContext } from '../../../src/domain/measure/context';
import { dealSigns } from '../../../src/domain/measure/dealSigns';
import { dealSums } from '../../../src/domain/measure/dealSums';
import { identifiedSums } from '../../../src/domain/measure/identifiedSums';
import { leadSigns } from '../../../src/domain/measure/leadSigns';
import { mediaCover } from '../../../src/domain/measure/mediaCover';
import { pageSums } from '../../../src/domain/measure/pageSums';
import { reachSums } from '../../../src/domain/measure/reachSums';
import { recentSessions } from '../../../src/domain/measure/recentSessions';
import { recentTouches } from '../../../src/domain/measure/recentTouches';
import { recentVisits } from '../../../src/domain/measure/recentVisits';
import { touchSums } from '../../../src/domain/measure/touchSums';
import type { Accumulator } from '../../../src/domain/measure/types';
import { visitSums } from '../../../src/domain/measure/visitSums';
import { account, basisOf, change, cost, person } from '../support/basis';
import { campaigns, companies, deals, leads, pages, touches, visits, type Words, words } from '../support/columns';

const context = contextOf(
  basisOf({
    accounts: ['a', 'b', 'c'].map((id) => account(id)),
    people: [person('p', { account: 'a' }), person('q', { account: 'b' }), person('r')],
    costs: [cost('2026-01', { media: 100, of: 'linkedin' }), cost('2026-02', { media: 100 }), cost('2026-02', { media: 50, of: 'Fair' })],
    history: [change('1', '2026-01-05', 'Lead'), change('2', '2026-01-09', 'Offer')],
    fired: [{ key: 'k', rule: 'REPEAT_VISITS', subject: 'b', evidence: 'v|b|2026-02-05T00:00:00|1', fired: dayOfIso('2026-02-06'), open: true }],
  }),
);

// days from three weeks before the quarter to three weeks after it
const dayText = fc.integer({ min: context.period.start - 21, max: context.period.end + 21 }).map(isoOfDay);
const anySpan = fc.tuple(dayText, fc.nat(40)).map(([start, length]) => ({ start, end: isoOfDay(dayOfIso(start) + length) }));
// rows of one report share their period
const span = fc.oneof(fc.constant({ start: '2026-01-01', end: '2026-01-31' }), fc.constant({ start: '2025-12-20', end: '2026-01-10' }), anySpan);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const count = maybe(fc.nat(9000));
const anAccount = maybe(fc.constantFrom('a', 'b', 'c', 'gone'));
const currency = maybe(fc.constantFrom('EUR', 'USD'));

const campaignRow = fc
  .record({
    span: maybe(span),
    vendor: fc.constantFrom('linkedin', 'google'),
    campaign: maybe(fc.constantFrom('fair', 'x')),
    currency,
    spend: count,
    impressions: count,
    clicks: count,
    reach: count,
    penetration: maybe(fc.constantFrom(0.1, 0.5)),
    audience: maybe(fc.constantFrom('Directors', 'directors ', 'CEOs')),
    engagements: count,
    videoViews: count,
    videoCompletions: count,
    leads: count,
  })
  .map(({ span: days, ...row }) => ({ ...row, ...days }));
const companyRow = fc
  .record({
    span: maybe(span),
    account: anAccount,
    company: maybe(fc.constantFrom('Somebody Else Ltd', 'SOMEBODY ELSE', 'gone')),
    impressions: count,
    clicks: count,
    judged: maybe(fc.constantFrom('yes' as const, 'no' as const)),
  })
  .map(({ span: days, ...row }) => ({ ...row, ...days }));
const visitRow = fc.record({
  account: anAccount,
  company: maybe(fc.constant('Somebody')),
  started: maybe(dayText),
  pages: maybe(fc.nat(4)),
  seconds: maybe(fc.nat(60)),
});
const pageRow = fc
  .record({ span: maybe(span), vendor: fc.constantFrom('ga4', 'matomo'), sessions: count })
  .map(({ span: days, ...row }) => ({ ...row, ...days }));
const dealRow = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  account: anAccount,
  stage: maybe(fc.constantFrom('Lead', 'Offer', 'Lost', 'Neuvottelu 2', 'Later')),
  status: fc.constantFrom('open', 'won', 'lost'),
  amount: count,
  currency,
  created: maybe(dayText),
});

const touchRow = fc.record({
  account: anAccount,
  person: maybe(fc.constantFrom('p', 'q', 'r', 'gone')),
  at: maybe(dayText),
  direction: fc.constantFrom('in' as const, 'out' as const),
  kind: fc.constantFrom('open' as const, 'click' as const, 'reply' as const),
  channel: fc.constantFrom('email', 'Email', 'social'),
});
const leadRow = fc.record({
  id: fc.constantFrom('1', '2', '3', 'b'),
  account: anAccount,
  person: maybe(fc.constantFrom('p', 'q')),
  stage: maybe(fc.constantFrom('Lead', 'Qualified', 'Lost', 'Later', 'Neuvottelu 2')),
  created: maybe(dayText),
  mql: maybe(dayText),
  sql: maybe(dayText),
  deal: maybe(fc.constant('1')),
  bantYes: fc.constantFrom('', 'BAN', 'BANT'),
});
const signedDeal = fc.tuple(dealRow, fc.record({ closed: maybe(dayText), activity: maybe(dayText) })).map(([row, more]) => ({ ...row, ...more }));

interface Law<State, Block, Row> {
  readonly measure: Accumulator<MeasureContext, State, Block, unknown>;
  readonly row: fc.Arbitrary<Row>;
  readonly block: (rows: readonly Row[], code: Words, firstRow: number) => Block;
}
const law = <State, Block, Row>(of: Law<State, Block, Row>) => of as unknown as Law<unknown, unknown, unknown>;

describe.each([
  ['campaignSums', law({ measure: campaignSums, row: campaignRow, block: campaigns })],
  ['mediaCover', law({ measure: mediaCover, row: campaignRow, block: campaigns })],
  ['reachSums', law({ measure: reachSums, row: campaignRow, block: campaigns })],
  ['companySums', law({ measure: companySums, row: companyRow, block: companies })],
  ['visitSums', law({ measure: visitSums, row: visitRow, block: visits })],
  ['recentVisits', law({ measure: recentVisits, row: visitRow, block: visits })],
  ['touchSums', law({ measure: touchSums, row: touchRow, block: touches })],
  ['channelTouches', law({ measure: channelTouches, row: touchRow, block: touches })],
  ['recentTouches', law({ measure: recentTouches, row: touchRow, block: touches })],
  ['recentSessions', law({ measure: recentSessions, row: visitRow, block: visits })],
  ['identifiedSums', law({ measure: identifiedSums, row: visitRow, block: visits })],
  ['pageSums', law({ measure: pageSums, row: pageRow, block: pages })],
  // a deal stands in one row, and so does a lead
  ['dealSums', law({ measure: dealSums, row: dealRow, block: deals })],
  ['dealSigns', law({ measure: dealSigns, row: signedDeal, block: deals })],
  ['leadSigns', law({ measure: leadSigns, row: leadRow, block: leads })],
])('%s', (name, { measure, row, block }) => {
  const rowsOf = ['dealSums', 'dealSigns', 'leadSigns'].includes(name)
    ? fc.uniqueArray(row, { selector: (deal) => (deal as { id: string }).id })
    : fc.array(row, { maxLength: 30 });
  const stateOf = (blocks: readonly unknown[]) => {
    const state = measure.init(context);
    for (const one of blocks) measure.add(state, one);
    return state;
  };
  /** order of keys is no part of a result */
  const shown = (state: unknown) => JSON.parse(measure.save(state));
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, inner]) => [key, sorted(inner)]),
          )
        : value;

  test('cut into blocks, in any order, is one pass', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(30), fc.boolean(), (rows, at, turned) => {
        const code = words();
        const whole = stateOf([block(rows, code, 2)]);
        const parts = [block(rows.slice(0, at), code, 2), block(rows.slice(at), code, 2 + Math.min(at, rows.length))];
        expect(sorted(shown(stateOf(turned ? parts.reverse() : parts)))).toEqual(sorted(shown(whole)));
      }),
    );
  });
  test('two states joined are one pass, also with words of their own', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(30), fc.boolean(), (rows, at, turned) => {
        const whole = stateOf([block(rows, words(), 2)]);
        const first = stateOf([block(rows.slice(0, at), words(), 2)]);
        const second = stateOf([block(rows.slice(at), words(), 2 + Math.min(at, rows.length))]);
        const joined = turned ? measure.merge(second, first) : measure.merge(first, second);
        expect(sorted(shown(joined))).toEqual(sorted(shown(whole)));
      }),
    );
  });
  test('what was saved and loaded is what was there, and goes on the same', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(30), (rows, at) => {
        const code = words();
        const [first, second] = [block(rows.slice(0, at), code, 2), block(rows.slice(at), code, 2 + Math.min(at, rows.length))];
        const state = stateOf([first]);
        const loaded = measure.load(context, measure.save(state));
        expect(shown(loaded)).toEqual(shown(state));
        measure.add(loaded, second);
        expect(sorted(shown(loaded))).toEqual(sorted(shown(stateOf([first, second]))));
      }),
    );
  });
});

const finished = <State, Block, Result>(
  measure: Accumulator<MeasureContext, State, Block, Result>,
  block: Block,
  of: MeasureContext = context,
): Result => {
  const state = measure.init(of);
  measure.add(state, block);
  return measure.finish(state);
};

describe('campaign sums', () => {
  test('are kept per vendor, row period and currency; unknown is not zero', () => {
    const january = { start: '2026-01-01', end: '2026-01-31' };
    const { groups } = finished(
      campaignSums,
      campaigns([
        { ...january, currency: 'EUR', spend: 100.25, impressions: 1000, clicks: 5, reach: 400, penetration: 0.1 },
        { ...january, currency: 'EUR', spend: 50, impressions: 500, reach: 300, penetration: 0.05 },
        { ...january, currency: 'EUR', impressions: 200, clicks: 1 },
        { ...january, currency: 'USD', spend: 7, impressions: 10, clicks: 0 },
        { ...january, vendor: 'google', currency: 'EUR', spend: 9 },
      ]),
    );
    expect(groups.map(({ vendor, currency: code, rows }) => [vendor, code, rows])).toEqual([
      ['google', 'EUR', 1],
      ['linkedin', 'EUR', 3],
      ['linkedin', 'USD', 1],
    ]);
    // the second row's clicks are unknown: its impressions are not among those of the rate
    expect(groups[1]).toMatchObject({ row: 2, impressions: 1700, ratedImpressions: 1200, clicks: 6, spend: 150.25e6, spendRows: 2 });
    expect(groups[1]).toMatchObject({ reachImpressions: 1500, reachRows: 2, largestReach: 400, sumReach: 700 });
    // 400 / 10 % = 4,000 and 300 / 5 % = 6,000 members
    expect(groups[1]).toMatchObject({ audienceRows: 2, smallestAudience: 4000, largestAudience: 6000 });
  });
  test('rows without a date are left out and counted', () => {
    const { groups, undated } = finished(campaignSums, campaigns([{ impressions: 5 }, { start: '2026-01-01', impressions: 5 }]));
    expect(groups).toEqual([]);
    expect(undated).toEqual({ row: 2, rows: 2 });
  });
});

describe('figures of campaign rows', () => {
  const q1 = { start: '2026-01-01', end: '2026-03-31' };
  const figuresOf = (rows: Parameters<typeof campaigns>[0]) => finished(campaignSums, campaigns(rows)).groups[0].figures;
  test('stand over the impressions of exactly the rows that state them: 40 / 8,000, not 40 / 10,000', () => {
    const { engagements, leads } = figuresOf([
      { ...q1, impressions: 8000, engagements: 40, reach: 3000 },
      { ...q1, impressions: 2000 },
      { ...q1, engagements: 7 },
    ]);
    expect(engagements).toEqual({ rows: 1, count: 40, over: 8000, reachRows: 1, largestReach: 3000 });
    expect(leads).toEqual({ rows: 0, count: 0, over: 0, reachRows: 0, largestReach: 0 });
  });
  test('zero is stated, but no views are no video; the largest reach is of the rows that state the figure', () => {
    const { views, leads } = figuresOf([
      { ...q1, impressions: 8000, videoViews: 0, reach: 1000, leads: 3 },
      { ...q1, impressions: 2000, videoViews: 50, reach: 400, leads: 2 },
      { ...q1, impressions: 9000, reach: 7000 },
    ]);
    expect(views).toEqual({ rows: 1, count: 50, over: 2000, reachRows: 1, largestReach: 400 });
    expect(leads).toEqual({ rows: 2, count: 5, over: 10000, reachRows: 2, largestReach: 1000 });
  });
  test('completions stand over impressions, and over plays where both are stated', () => {
    const { completions, through } = figuresOf([
      { ...q1, impressions: 8000, videoViews: 400, videoCompletions: 100 },
      { ...q1, impressions: 2000, videoCompletions: 30 },
      { ...q1, videoViews: 50, videoCompletions: 5 },
    ]);
    expect(completions).toMatchObject({ rows: 2, count: 130, over: 10000 });
    expect(through).toMatchObject({ rows: 2, count: 105, over: 450 });
  });
  test('a state that was joined into another keeps its own sums', () => {
    const [a, b] = [campaignSums.init(context), campaignSums.init(context)];
    campaignSums.add(b, campaigns([{ ...q1, impressions: 10, engagements: 1 }]));
    campaignSums.merge(a, b);
    campaignSums.add(a, campaigns([{ ...q1, impressions: 10, engagements: 1 }]));
    expect([a, b].map((state) => campaignSums.finish(state).groups[0].figures.engagements.count)).toEqual([2, 1]);
  });
});

describe('reach sums', () => {
  const sums = finished(
    reachSums,
    campaigns([
      { campaign: 'x', audience: 'Directors', start: '2026-01-01', end: '2026-01-01', reach: 300, penetration: 0.3 },
      { campaign: 'x', audience: ' directors', start: '2026-01-02', end: '2026-01-02', reach: 200, penetration: 0.25 },
      { campaign: 'x', audience: 'Directors', start: '2026-01-03', end: '2026-01-03' },
      { campaign: 'y', audience: 'Directors', start: '2025-12-06', end: '2026-03-05', reach: 50 },
      { campaign: 'y', audience: 'Directors', start: '2025-10-01', end: '2025-10-31', reach: 60 },
      { campaign: 'z', audience: 'CEOs', reach: 70 },
      { campaign: 'z', start: '2026-01-01', end: '2026-01-01', reach: 80 },
    ]),
  );
  test('days of a campaign stand together, an own period apart, and what is mapped to nothing or lies outside is left out', () => {
    expect(sums.campaigns.map(({ campaign, start, rows }) => [campaign, isoOfDay(start), rows])).toEqual([
      ['y', '2025-12-06', 1],
      ['x', '2026-01-01', 3],
    ]);
    expect(sums.campaigns[1]).toMatchObject({ audience: 'directors', reachRows: 2, largestReach: 300, sumReach: 500 });
    // 300 / 30 % and 200 / 25 %
    expect(sums.campaigns[1]).toMatchObject({ audienceRows: 2, smallestAudience: 800, largestAudience: 1000 });
  });
  test('an audience bears the name of its first row, and all its rows are counted', () => {
    expect(Array.from(sums.named)).toEqual([
      ['directors', { name: 'Directors', row: 2, rows: 5 }],
      ['ceos', { name: 'CEOs', row: 7, rows: 1 }],
    ]);
  });
  test('nobody reached estimates no audience', () => {
    const of = finished(reachSums, campaigns([{ campaign: 'x', audience: 'a', start: '2026-01-01', end: '2026-01-01', reach: 0, penetration: 0.1 }]));
    expect(of.campaigns[0]).toMatchObject({ reachRows: 1, audienceRows: 0 });
  });
});

describe('page sums', () => {
  test('the sessions of landing pages add up to those of the site: 700 + 300', () => {
    const january = { start: '2026-01-01', end: '2026-01-31' };
    const { groups, undated } = finished(
      pageSums,
      pages([
        { ...january, sessions: 700 },
        { ...january, sessions: 300 },
        { ...january },
        { ...january, vendor: 'matomo', sessions: 950 },
        { start: '2026-02-01', end: '2026-02-01', sessions: 20 },
        { sessions: 5 },
      ]),
    );
    expect(groups.map(({ vendor, start, rows, sessions }) => [vendor, isoOfDay(start), rows, sessions])).toEqual([
      ['ga4', '2026-01-01', 2, 1000],
      ['matomo', '2026-01-01', 1, 950],
      ['ga4', '2026-02-01', 1, 20],
    ]);
    expect(undated).toEqual({ row: 7, rows: 1 });
  });
});

describe('identified sessions', () => {
  const sums = finished(
    identifiedSums,
    visits([
      { account: 'a', started: '2026-02-02', pages: 3, seconds: 60 },
      { company: 'Somebody', started: '2026-02-02', pages: 1, seconds: 60 },
      { started: '2026-02-02', pages: 9, seconds: 600 },
      { company: 'Somebody', started: '2026-02-03', pages: 9, seconds: 600 },
      { account: 'a', started: '2025-12-31', pages: 9, seconds: 600 },
      { account: 'a', started: '2026-02-15', pages: 9, seconds: 600 },
    ]),
  );
  test('count companies off the list too, not a visit of nobody, nor one after today', () => {
    const between = (from: string, to: string) => sums.sessionsIn(dayOfIso(from), dayOfIso(to));
    expect(between('2026-02-02', '2026-02-02')).toBe(2);
    expect(between('2026-01-01', '2026-03-31')).toBe(3);
    expect(between('2020-01-01', '2030-01-01')).toBe(4);
  });
  test('are meaningful in the plan’s period only', () => {
    expect(sums.meaningful).toBe(2);
  });
});

describe('media that Campaigns already hold', () => {
  test('a row covers the Costs rows of its campaign, channel or vendor in the months it overlaps, and those of no name', () => {
    const covers = finished(
      mediaCover,
      campaigns([
        { start: '2026-01-20', end: '2026-02-10', spend: 30, currency: 'EUR' },
        { start: '2026-02-01', end: '2026-02-28', vendor: 'google', campaign: 'fair ', spend: 4, currency: 'EUR' },
        { start: '2026-01-01', end: '2026-01-31' },
      ]),
    );
    expect(Array.from(covers)).toEqual([
      [1, { row: 2, rows: 2, spend: { EUR: 34e6 } }],
      [0, { row: 2, rows: 1, spend: { EUR: 30e6 } }],
      [2, { row: 3, rows: 1, spend: { EUR: 4e6 } }],
    ]);
  });
});

describe('company sums', () => {
  test('inside the period they are one sum, partly overlapping rows stand apart, rows outside are dropped', () => {
    const { inside, partial } = finished(
      companySums,
      companies([
        { account: 'a', start: '2026-01-01', end: '2026-01-31', impressions: 3, clicks: 1 },
        { account: 'a', start: '2026-02-01', end: '2026-02-28', impressions: 4 },
        { account: 'gone', start: '2026-02-01', end: '2026-02-28', impressions: 50 },
        { account: 'b', start: '2025-12-06', end: '2026-03-05', impressions: 9 },
        { account: 'b', start: '2025-10-01', end: '2025-12-31', impressions: 9 },
      ]),
    );
    expect(Array.from(inside.impressions)).toEqual([7, Number.NaN, Number.NaN]);
    expect(Array.from(inside.clicks)).toEqual([1, Number.NaN, Number.NaN]);
    expect(inside.all).toEqual({ row: 2, rows: 3, impressions: 57, clicks: 1 });
    expect(partial.map(({ start, all }) => [isoOfDay(start), all.rows, all.impressions])).toEqual([['2025-12-06', 1, 9]]);
  });
});

describe('companies off the list and what sales judged', () => {
  const q1 = { start: '2026-01-01', end: '2026-03-31' };
  test('a company is one by its key, whatever its spelling; a row that names none is none', () => {
    const { inside } = finished(
      companySums,
      companies([
        { ...q1, company: 'Somebody Else Ltd', impressions: 3 },
        { ...q1, company: 'SOMEBODY ELSE', impressions: 4 },
        { ...q1, account: 'gone', company: 'Somebody Else Ltd', impressions: 9 },
        { ...q1, impressions: 5 },
        { ...q1, company: 'Unknown Oy' },
      ]),
    );
    expect(Array.from(inside.others)).toEqual([
      ['name|somebody else', 7],
      ['gone', 9],
    ]);
  });
  const judged = (rows: Parameters<typeof companies>[0]) =>
    Array.from(finished(companySums, companies(rows)).judged).map(([key, { yes }]) => [key, yes]);
  test('the newest row with an answer counts, also one outside the period; a blank answer takes nothing back', () => {
    expect(
      judged([
        { account: 'a', start: '2026-01-01', end: '2026-01-31', judged: 'yes' },
        { account: 'a', ...q1, judged: 'no' },
        { account: 'b', start: '2025-10-01', end: '2025-12-31', judged: 'yes' },
        { account: 'b', ...q1 },
        { company: 'Somebody', ...q1, judged: 'no' },
        { company: 'Somebody', ...q1, judged: 'yes' },
        { company: 'Somebody', start: '2025-12-31', end: '2026-03-31', judged: 'no' },
        { ...q1, judged: 'yes' },
      ]),
    ).toEqual([
      ['a', false],
      ['b', true],
      ['name|somebody', true],
    ]);
  });
});

describe('visit sums', () => {
  const sums = finished(
    visitSums,
    visits([
      { account: 'a', started: '2026-01-10T09:00:00', pages: 2, seconds: 30 },
      { account: 'a', started: '2026-02-10T09:00:00', pages: 1, seconds: 30 },
      { account: 'b', started: '2025-12-30', pages: 5, seconds: 300 },
      { company: 'Somebody', started: '2025-12-01', pages: 5, seconds: 300 },
      { account: 'b', started: '2026-02-15', pages: 5, seconds: 300 },
      { account: 'b', pages: 5, seconds: 300 },
    ]),
  );
  test('count the sessions of the period up to today, and know what the export covers', () => {
    expect([Array.from(sums.visits), Array.from(sums.meaningful)]).toEqual([
      [2, 0, 0],
      [1, 0, 0],
    ]);
    expect(Array.from(sums.last).map((day) => (day < 0 ? null : isoOfDay(day)))).toEqual(['2026-02-10', '2025-12-30', null]);
    expect([sums.covers.from, sums.covers.to].map(isoOfDay)).toEqual(['2025-12-01', '2026-02-10']);
  });
  test('sum lengths and pages over the sessions of the period that state them', () => {
    const { seconds, pages: seen } = finished(
      visitSums,
      visits([
        { account: 'a', started: '2026-01-10', seconds: 120, pages: 3 },
        { account: 'a', started: '2026-01-11', pages: 1 },
        { account: 'a', started: '2026-01-12', seconds: 0 },
        { account: 'a', started: '2026-01-12', seconds: -5, pages: 2 },
        { account: 'a', started: '2025-12-31', seconds: 900, pages: 9 },
      ]),
    );
    expect([seconds.sum[0], seconds.sessions[0], seen.sum[0], seen.sessions[0]]).toEqual([120, 2, 6, 3]);
  });
  test('tell whether an account came between two days', () => {
    const visited = (at: number, from: string, to: string) => sums.visited(at, dayOfIso(from), dayOfIso(to));
    expect(visited(0, '2026-01-10', '2026-01-10')).toBe(true);
    expect(visited(0, '2026-01-11', '2026-02-09')).toBe(false);
    expect(visited(1, '2025-12-01', '2026-03-31')).toBe(true);
    expect(visited(2, '2025-12-01', '2026-03-31')).toBe(false);
  });
  test('rows without a day and of days after today are counted apart', () => {
    expect([sums.later, sums.undated]).toEqual([
      { row: 6, rows: 1 },
      { row: 7, rows: 1 },
    ]);
  });
});

describe('deal sums', () => {
  test('a deal is a SQL of its day of creation by its stage, or by the furthest stage seen once it left the ladder', () => {
    const { sqls, undated } = finished(
      dealSums,
      deals([
        { id: '10', stage: 'Qualified', created: '2026-01-02' },
        { id: '11', stage: 'Lead', created: '2026-01-02' },
        { id: '12', stage: 'Lead', status: 'won', created: '2026-01-02' },
        { id: '1', stage: 'Lost', status: 'lost', created: '2026-01-02' }, // history: Lead only
        { id: '2', stage: 'Lost', status: 'lost', created: '2026-01-03' }, // history: Offer
        { id: '13', stage: 'Opportunity', status: 'lost', created: '2026-01-03' },
        { id: '14', stage: 'Later', created: '2026-01-03' },
        { id: '15', stage: 'Offer' },
      ]),
    );
    expect(Array.from(sqls).map(([day, more]) => [isoOfDay(day), more])).toEqual([
      ['2026-01-02', 2],
      ['2026-01-03', 2],
    ]);
    expect(undated).toEqual({ row: 9, rows: 1 });
  });
  test('accounts have their furthest open or won stage, open deals and open amounts by currency', () => {
    const sums = finished(
      dealSums,
      deals([
        { id: '10', account: 'a', stage: 'Qualified', amount: 100, currency: 'EUR' },
        { id: '11', account: 'a', stage: 'Offer', amount: 50, currency: 'EUR' },
        { id: '12', account: 'a', stage: 'Lead', amount: 9, currency: 'USD' },
        { id: '13', account: 'b', stage: 'Offer', status: 'lost', amount: 1000, currency: 'EUR' },
        { id: '14', account: 'c', stage: 'Neuvottelu 2' },
      ]),
    );
    expect(Array.from(sums.rung)).toEqual([4, -1, -1]);
    expect(Array.from(sums.open)).toEqual([3, 0, 1]);
    expect(Array.from(sums.amounts)).toEqual([
      ['0|EUR', { row: 2, rows: 2, amount: 150e6 }],
      ['0|USD', { row: 4, rows: 1, amount: 9e6 }],
    ]);
  });
  test('a stage that Stages does not explain is named once, unless the deal is won', () => {
    const { unknownStages } = finished(
      dealSums,
      deals([
        { id: '10', stage: 'Neuvottelu 3', status: 'won' },
        { id: '11', stage: 'Neuvottelu 2' },
        { id: '12', stage: 'NEUVOTTELU  2', status: 'lost' },
        { id: '13' },
      ]),
    );
    expect(Array.from(unknownStages.values())).toEqual([{ name: 'Neuvottelu 2', row: 3, rows: 2 }]);
  });
});
