import * as fc from 'fast-check';
import { decidingEvidence } from '../../../src/domain/statistics/confidenceSequence';
import { type Arms, differenceEvidence } from '../../../src/domain/statistics/differenceEvidence';
import { moreTrialsToDecide } from '../../../src/domain/statistics/moreTrialsToDecide';

const arms = (k: number, n: number, l: number, m: number): Arms => ({ a: { successes: k, trials: n }, b: { successes: l, trials: m } });
const at95 = { confidence: 0.95, fewestTrials: 30 };
const decidedAfter = ({ a, b }: Arms, more: number, confidence: number): boolean => {
  const enough = decidingEvidence(confidence);
  const k = Math.round((a.successes / a.trials) * (a.trials + more));
  const l = Math.round((b.successes / b.trials) * (b.trials + more));
  return differenceEvidence(arms(k, a.trials + more, l, b.trials + more), 0, enough) >= enough;
};
/** One trial per arm after the other. */
const stepped = (pair: Arms, confidence: number, fewest: number): number | null => {
  const limit = 100 * Math.max(pair.a.trials, pair.b.trials);
  for (let more = Math.max(0, fewest - Math.min(pair.a.trials, pair.b.trials)); more <= limit; more++)
    if (decidedAfter(pair, more, confidence)) return more;
  return null;
};

describe('further trials that decide a test', () => {
  test('10 of 200 against 25 of 200: 188 more an arm', () => {
    expect(moreTrialsToDecide(arms(10, 200, 25, 200), at95)).toBe(188);
    expect(decidedAfter(arms(10, 200, 25, 200), 188, 0.95)).toBe(true);
    expect(decidedAfter(arms(10, 200, 25, 200), 187, 0.95)).toBe(false);
  });
  test('they are the fewest: stepping trial by trial finds the same number, arms of different length included', () => {
    const arm = fc.integer({ min: 1, max: 25 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(arm, arm, fc.constantFrom(0.5, 0.8, 0.95, 0.999), fc.constantFrom(0, 30), ([k, n], [l, m], confidence, fewestTrials) => {
        fc.pre(k * m !== l * n);
        const pair = arms(k, n, l, m);
        expect(moreTrialsToDecide(pair, { confidence, fewestTrials })).toBe(stepped(pair, confidence, fewestTrials));
      }),
      { numRuns: 300 },
    );
  });
  test('also at the rates of clicks', () => {
    for (const pair of [arms(3, 1000, 9, 1000), arms(30, 10000, 60, 9000), arms(2, 400, 1, 900)])
      expect(moreTrialsToDecide(pair, at95)).toBe(stepped(pair, 0.95, 30));
  });
  test('a decided test needs none, one with under 30 trials an arm waits for them', () => {
    expect(moreTrialsToDecide(arms(10, 200, 60, 200), at95)).toBe(0);
    expect(moreTrialsToDecide(arms(0, 20, 20, 20), at95)).toBe(10);
    expect(moreTrialsToDecide(arms(0, 20, 20, 25), at95)).toBe(10);
  });
  test('none where the rates are equal, an arm is empty, or 100 x the trials do not suffice', () => {
    expect(moreTrialsToDecide(arms(1, 3, 2, 6), at95)).toBeNull();
    expect(moreTrialsToDecide(arms(0, 0, 2, 6), at95)).toBeNull();
    expect(moreTrialsToDecide(arms(10, 100, 11, 100), at95)).toBeNull();
    // 2,207 more would decide, 2,200 are allowed
    expect([2200, 2207].map((more) => decidedAfter(arms(4, 22, 5, 22), more, 0.95))).toEqual([false, true]);
    expect(moreTrialsToDecide(arms(4, 22, 5, 22), at95)).toBeNull();
    expect(moreTrialsToDecide(arms(1, Number.POSITIVE_INFINITY, 2, 6), at95)).toBeNull();
  });
  test('a million trials an arm are answered at once', () => {
    const pair = arms(3000, 1e6, 3100, 1e6);
    const more = moreTrialsToDecide(pair, at95)!;
    expect(decidedAfter(pair, more, 0.95)).toBe(true);
    expect(decidedAfter(pair, Math.floor(0.95 * more), 0.95)).toBe(false);
  });
});
