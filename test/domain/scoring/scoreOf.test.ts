// The arithmetic of a lead score: how points fade, add up, are held to limits and explained.
import fc from 'fast-check';
import { fadedPoints, wholeOf } from '../../../src/domain/scoring/fadedPoints';
import { scoreOf } from '../../../src/domain/scoring/scoreOf';
import { SIGNALS } from '../../../src/domain/scoring/signals';
import type { Hit, ScoreRule, SignalId } from '../../../src/domain/scoring/types';
import { rule } from './support/rule';

const TODAY = 20500;
const scored = (rules: readonly ScoreRule[], hits: readonly (readonly Hit[])[]) => scoreOf(rules, (at) => hits[at], TODAY);
const ago = (days: number, count = 1): Hit => ({ day: TODAY - days, count });
const FACT: Hit = { day: -1, count: 1 };

describe('points fade', () => {
  test('10 points with a half-life of 30 days: today, after 15, 30 and 60 days', () => {
    expect([0, 15, 30, 60].map((age) => fadedPoints(10, age, 30))).toEqual([10_000_000, 7_071_068, 5_000_000, 2_500_000]);
  });
  test('without a half-life they never do, and minus points fade alike', () => {
    expect([fadedPoints(10, 999, null), fadedPoints(-10, 15, 30)]).toEqual([10_000_000, -7_071_068]);
  });
  test('halves are rounded away from zero', () => {
    expect([0.5, -0.5, 1.49, -1.5].map(wholeOf)).toEqual([1, -1, 1, -2]);
  });
});

describe('a score (#139)', () => {
  const download = rule('download', 10, { halfLife: 30 });
  const cfo = rule('title_words', 20);
  test('downloads today and 30 days ago and a CFO: fit 20, engagement 15, 35 in all for two reasons', () => {
    const score = scored([download, cfo], [[ago(0), ago(30)], [FACT]]);
    expect(score).toMatchObject({ fit: 20, engagement: 15, total: 35 });
    expect(score.reasons.map(({ rule: at, points, count, newest }) => [at, points, count, newest])).toEqual([
      [1, 20, 1, -1],
      [0, 15, 2, TODAY],
    ]);
  });
  test('a group of at most 20 takes back what is over it, as a reason of its own', () => {
    const inGroup = { group: 'web', groupCap: 20 };
    const score = scored([{ ...download, ...inGroup }, cfo, rule('visit', 8, inGroup)], [[ago(0), ago(30)], [FACT], [ago(2)]]);
    expect(score.total).toBe(40);
    expect(score.reasons.map(({ rule: at, points }) => [at, points])).toEqual([
      [1, 20],
      [0, 15],
      [2, 8],
      [-1, -3],
    ]);
  });
  test('once counts the newest event alone, and one of several on its day', () => {
    expect(scored([{ ...download, counting: 'once' }], [[ago(30), ago(0, 3), ago(60)]]).total).toBe(10);
  });
  test('a limit holds the sum of all events of a rule, plus or minus', () => {
    expect(scored([rule('click', 4, { cap: 10 })], [[ago(0), ago(1), ago(2)]]).total).toBe(10);
    expect(scored([rule('rejected', -4, { cap: 10 })], [[ago(0), ago(1), ago(2)]]).total).toBe(-10);
  });
  test('a rule that is off, events after the day asked, and reasons of 0 points are left out', () => {
    expect(scored([rule('click', 4, { on: false })], [[FACT]]).reasons).toEqual([]);
    expect(scored([rule('click', 4)], [[ago(-1)]]).reasons).toEqual([]);
    expect(scored([rule('click', 4, { halfLife: 1 })], [[ago(10)]]).reasons).toEqual([]);
  });
  test('a group over both halves is held in each half on its own, by the first limit that its rules state', () => {
    const both = [rule('download', 30, { group: 'g', groupCap: 20 }), rule('icp_fit', 25, { group: 'g', groupCap: 5 })];
    expect(scored(both, [[FACT], [FACT]])).toMatchObject({ fit: 20, engagement: 20 });
  });
});

const signals = Object.keys(SIGNALS) as SignalId[];
const aRule = (points: fc.Arbitrary<number>): fc.Arbitrary<ScoreRule> =>
  fc
    .record({
      signal: fc.constantFrom(...signals),
      points,
      counting: fc.constantFrom('once' as const, 'each' as const),
      cap: fc.option(fc.nat(30)),
      halfLife: fc.option(fc.integer({ min: 1, max: 400 })),
      group: fc.constantFrom('', 'a', 'b'),
      groupCap: fc.option(fc.nat(40)),
      on: fc.boolean(),
    })
    .map(({ signal, points: of, ...more }) => rule(signal, of, more));
const anyPoints = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10),
);
const someHits = fc.array(
  fc.record({ day: fc.oneof(fc.constant(-1), fc.integer({ min: TODAY - 900, max: TODAY + 5 })), count: fc.integer({ min: 1, max: 4 }) }),
  {
    maxLength: 8,
  },
);
const cases = (points: fc.Arbitrary<number>) => fc.array(fc.record({ rule: aRule(points), hits: someHits }), { maxLength: 8 });

describe('laws of a score', () => {
  test('it is exactly the sum of its reasons, in whole points', () => {
    fc.assert(
      fc.property(cases(anyPoints), (all) => {
        const score = scored(
          all.map((one) => one.rule),
          all.map(({ hits }) => hits),
        );
        expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
        expect(score.fit + score.engagement).toBe(score.total);
        expect(score.reasons.every(({ points }) => Number.isInteger(points) && points !== 0)).toBe(true);
      }),
    );
  });
  test('another event never lowers it while no rule takes points away', () => {
    fc.assert(
      fc.property(cases(fc.nat(40)), fc.nat(), someHits, (all, which, more) => {
        if (all.length === 0) return;
        const rules = all.map((one) => one.rule);
        const before = scored(
          rules,
          all.map(({ hits }) => hits),
        );
        const after = scored(
          rules,
          all.map(({ hits }, at) => (at === which % all.length ? hits.concat(more) : hits)),
        );
        expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
    );
  });
  test('the order of events and of rules changes nothing', () => {
    fc.assert(
      fc.property(cases(anyPoints), (all) => {
        const turned = all.slice().reverse();
        // which limit of a group comes first is the rules' order: one for all
        const held = (of: typeof all) => of.map((one) => ({ ...one.rule, groupCap: 15 }));
        const one = scored(
          held(all),
          all.map(({ hits }) => hits),
        );
        const other = scored(
          held(turned),
          turned.map(({ hits }) => hits.slice().reverse()),
        );
        expect([other.fit, other.engagement]).toEqual([one.fit, one.engagement]);
      }),
    );
  });
  test('no rule gives more than its limit, and no group more than its own', () => {
    fc.assert(
      fc.property(cases(anyPoints), (all) => {
        const rules = all.map((one) => ({ ...one.rule, groupCap: one.rule.group === '' ? null : 15 }));
        const { reasons } = scored(
          rules,
          all.map(({ hits }) => hits),
        );
        for (const { rule: at, points } of reasons)
          if (at >= 0 && rules[at].cap !== null) expect(Math.abs(points)).toBeLessThanOrEqual(rules[at].cap!);
        for (const part of ['fit', 'engagement'] as const)
          for (const group of ['a', 'b']) {
            const own = reasons.filter((reason) => reason.group === group && reason.part === part);
            expect(Math.abs(own.reduce((sum, { points }) => sum + points, 0))).toBeLessThanOrEqual(15);
          }
      }),
    );
  });
});
