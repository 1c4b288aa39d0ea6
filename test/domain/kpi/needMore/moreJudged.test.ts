import fc from 'fast-check';
import { moreJudged } from '../../../../src/domain/kpi/needMore/moreJudged';
import { judgedLimits, judgedStatus } from '../../../../src/domain/kpi/status/judgedStatus';

const shared = { confidence: 0.95, direction: 'up' as const };

test('8 of 20 judged, 6 yes, goal 70 %: 10 more, since 14 of 18 leave at least 14 of 20, and 13 of 17 may be 13', () => {
  expect(judgedLimits({ reached: 20, judged: 18, yes: 14, confidence: 0.95 })[0]).toBe(0.7);
  expect(judgedLimits({ reached: 20, judged: 17, yes: 13, confidence: 0.95 })[0]).toBe(0.65);
  expect(moreJudged({ ...shared, reached: 20, judged: 8, yes: 6, goal: 0.7 })).toBe(10);
});
test('none where the share equals the goal, also where the product is off by rounding', () => {
  expect(moreJudged({ ...shared, reached: 20, judged: 8, yes: 6, goal: 0.75 })).toBeNull();
  expect(0.28 * 25).not.toBe(7);
  expect(moreJudged({ ...shared, reached: 90, judged: 25, yes: 7, goal: 0.28 })).toBeNull();
});
test('none beyond 100 x the judged ones', () => {
  expect(moreJudged({ ...shared, reached: 900, judged: 2, yes: 1, goal: 0.51 })).toBeNull();
});
test('they are the fewest, and never more than there are companies', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 99 }), (reached, a, b, percent) => {
      const judged = 1 + (a % (reached - 1));
      const yes = Math.min(b, judged);
      const question = { ...shared, reached, judged, yes, goal: percent / 100 };
      fc.pre(yes / judged !== question.goal);
      const at = (more: number) => judgedStatus({ ...question, judged: judged + more, yes: Math.round((yes / judged) * (judged + more)) });
      const more = moreJudged(question);
      if (more === null) return expect(reached - judged).toBeGreaterThan(100 * judged);
      expect(judged + more).toBeLessThanOrEqual(reached);
      for (let step = 1; step < more; step += 1) expect(at(step)).toBe('too_early');
      expect(at(more)).not.toBe('too_early');
    }),
  );
});
