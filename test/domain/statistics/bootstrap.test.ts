import * as fc from 'fast-check';
import { bootstrapMean, type Cluster } from '../../../src/domain/statistics/bootstrapMean';
import { seededIndex } from '../../../src/domain/statistics/seededIndex';

/** Every sample that can be drawn, with its chance: the law that the draws only approach. */
const exactLaw = (clusters: readonly Cluster[]): { ratio: number; chance: number }[] => {
  const n = clusters.length;
  const law: { ratio: number; chance: number }[] = [];
  const visit = (at: number, left: number, ways: number, value: number, weight: number): void => {
    if (at === n) {
      if (left === 0) law.push({ ratio: value / weight, chance: ways / n ** n });
      return;
    }
    let some = ways;
    for (let times = 0; times <= left; times++) {
      if (at < n - 1 || times === left) visit(at + 1, left - times, some, value + times * clusters[at].value, weight + times * clusters[at].weight);
      some = (some * (left - times)) / (times + 1);
    }
  };
  visit(0, n, 1, 0, 0);
  return law;
};
const chanceBelow = (law: { ratio: number; chance: number }[], limit: number) =>
  law.reduce((sum, { ratio, chance }) => sum + (ratio < limit - 1e-9 * Math.abs(limit) ? chance : 0), 0);
const chanceUpTo = (law: { ratio: number; chance: number }[], limit: number) =>
  law.reduce((sum, { ratio, chance }) => sum + (ratio < limit + 1e-9 * Math.abs(limit) ? chance : 0), 0);

const dwell: Cluster[] = [
  { value: 100, weight: 2 },
  { value: 60, weight: 1 },
  { value: 90, weight: 3 },
  { value: 40, weight: 1 },
  { value: 300, weight: 4 },
];
// Efron and Tibshirani, An Introduction to the Bootstrap (1993), the hormone patch data: eight subjects, new - old over old - placebo
const patch: Cluster[] = [
  [-1200, 8406],
  [2601, 2342],
  [-2705, 8187],
  [1982, 8459],
  [-1290, 4795],
  [351, 3516],
  [-638, 4796],
  [-2719, 10238],
].map(([value, weight]) => ({ value, weight }));

describe('seededIndex', () => {
  test('five throws of a die with seed 1', () => {
    const next = seededIndex(1, 6);
    expect([next(), next(), next(), next(), next()]).toEqual([3, 0, 3, 2, 2]);
  });
  test('every side comes equally often, also in pairs', () => {
    const next = seededIndex(7, 6);
    const pairs = new Array(36).fill(0);
    for (let i = 0; i < 360000; i++) pairs[6 * next() + next()]++;
    // chi-squared with 35 degrees of freedom exceeds 66.6 in one of a thousand cases
    expect(pairs.reduce((sum, count) => sum + (count - 10000) ** 2 / 10000, 0)).toBeLessThan(66.6);
  });
});

describe('bootstrapMean', () => {
  test('590 seconds in 11 sessions of five accounts: 35.6 to 70 seconds a session', () => {
    expect(bootstrapMean(dwell, 0.95)!.map((limit) => limit.toFixed(1))).toEqual(['35.6', '70.0']);
  });

  test.each([
    ['five accounts', dwell, 0.95],
    ['five accounts', dwell, 0.5],
    ['five accounts', dwell, 0.999],
    ['the patch data', patch, 0.9],
    ['the patch data', patch, 0.95],
    ['the patch data', patch, 0.99],
  ] as const)('%s: the limits lie where the law of all samples has its percentiles (%#)', (_name, clusters, confidence) => {
    const law = exactLaw(clusters);
    expect(law.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 10);
    const [low, high] = bootstrapMean(clusters, confidence)!;
    const tail = (1 - confidence) / 2;
    // four standard errors of the place of a percentile among so many draws
    const room = 4 * Math.sqrt((tail * (1 - tail)) / Math.max(2000, 40 / (1 - confidence)));
    expect(chanceBelow(law, low)).toBeLessThan(tail + room);
    expect(chanceUpTo(law, low)).toBeGreaterThan(tail - room);
    expect(chanceBelow(law, high)).toBeLessThan(1 - tail + room);
    expect(chanceUpTo(law, high)).toBeGreaterThan(1 - tail - room);
  });
  test('the patch data: the ratio is -0.0713, as printed, within its limits', () => {
    const ratio = patch.reduce((sum, { value }) => sum + value, 0) / patch.reduce((sum, { weight }) => sum + weight, 0);
    expect(ratio).toBeCloseTo(-0.0713, 4);
    const [low, high] = bootstrapMean(patch, 0.95)!;
    expect(low).toBeLessThan(ratio);
    expect(high).toBeGreaterThan(ratio);
  });

  test('many alike accounts: the normal law', () => {
    // values 0..9 in turn, one session each: mean 4.5, standard deviation of one 2.8723
    const clusters = Array.from({ length: 1000 }, (_, i) => ({ value: i % 10, weight: 1 }));
    const [low, high] = bootstrapMean(clusters, 0.95)!;
    const half = (1.96 * 2.8723) / Math.sqrt(1000);
    expect(Math.abs(low - (4.5 - half))).toBeLessThan(0.02);
    expect(Math.abs(high - (4.5 + half))).toBeLessThan(0.02);
  });
  test('sessions of one account count together: twice the sessions of the same accounts leave the limits', () => {
    const doubled = dwell.map(({ value, weight }) => ({ value: 2 * value, weight: 2 * weight }));
    expect(bootstrapMean(doubled, 0.95)).toEqual(bootstrapMean(dwell, 0.95));
  });
  test('the order of the rows does not matter, and the accounts are left as they were', () => {
    const before = JSON.stringify(dwell);
    expect(bootstrapMean(dwell.slice().reverse(), 0.95)).toEqual(bootstrapMean(dwell, 0.95));
    expect(JSON.stringify(dwell)).toBe(before);
  });
  test('none under five accounts; an account without a session is none', () => {
    expect(bootstrapMean(dwell.slice(1), 0.95)).toBeNull();
    expect(bootstrapMean([...dwell.slice(1), { value: 0, weight: 0 }], 0.95)).toBeNull();
    expect(bootstrapMean([...dwell, { value: 0, weight: 0 }], 0.95)).toEqual(bootstrapMean(dwell, 0.95));
  });
  test('more confidence is wider, and the limits stay within the accounts', () => {
    const account = fc.record({ value: fc.nat(1000), weight: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(fc.array(account, { minLength: 5, maxLength: 12 }), (clusters) => {
        const ratios = clusters.map(({ value, weight }) => value / weight);
        const [low, high] = bootstrapMean(clusters, 0.95)!;
        const [wideLow, wideHigh] = bootstrapMean(clusters, 0.99)!;
        expect(low).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(wideHigh - wideLow).toBeGreaterThanOrEqual(high - low - 1e-9);
      }),
      { numRuns: 30 },
    );
  });
  test('nonsense has no limits', () => expect(bootstrapMean(dwell, 1)).toEqual([Number.NaN, Number.NaN]));
});
