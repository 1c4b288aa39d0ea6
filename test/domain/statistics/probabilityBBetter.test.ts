import * as fc from 'fast-check';
import { probabilityBBetter } from '../../../src/domain/statistics/probabilityBBetter';
import { readTable } from '../../reference/readTable';
import { expectClose } from './closeTo';
import { choose, type Fraction, toNumber } from './exact';

const shape = (a: number, b: number) => ({ a, b });

/**
 * P(B > A) of whole numbers, exactly: a Beta(a, b) is the a-th of a + b - 1 uniform points. B is above A if at least aA of A's points come
 * before the aB-th of B's, and every order of all points is equally likely.
 */
const exactChance = (aA: number, bA: number, aB: number, bB: number): Fraction => {
  const points = aA + bA - 1;
  let over = 0n;
  for (let before = aA; before <= points; before++) over += choose(before + aB - 1, before) * choose(points - before + bB - 1, points - before);
  return { over, under: choose(points + aB + bB - 1, points) };
};
/** E[max(pA - pB, 0)] = E[A] P(A' > B) - E[B] P(A > B'), where ' is one success more. */
const exactLoss = (aA: number, bA: number, aB: number, bB: number): Fraction => {
  const one = exactChance(aB, bB, aA + 1, bA);
  const other = exactChance(aB + 1, bB, aA, bA);
  const [over1, under1] = [BigInt(aA) * one.over, BigInt(aA + bA) * one.under];
  const [over2, under2] = [BigInt(aB) * other.over, BigInt(aB + bB) * other.under];
  return { over: over1 * under2 - over2 * under1, under: under1 * under2 };
};

describe('probabilityBBetter', () => {
  test('20 of 219 against 30 of 229: 90.67 %, and choosing B costs 0.13 points on average', () => {
    const { chance, loss } = probabilityBBetter(shape(21, 200), shape(31, 200));
    expect(chance).toBeCloseTo(0.9067, 4);
    expect(loss).toBeCloseTo(0.0013, 4);
  });
  test.each(readTable('probability-b-better.tsv'))('published: Beta($aA, $bA), Beta($aB, $bB): $chance', ({ aA, bA, aB, bB, chance }) => {
    const found = probabilityBBetter(shape(Number(aA), Number(bA)), shape(Number(aB), Number(bB)));
    expect(found.chance.toFixed(12)).toBe(chance);
  });

  test.each([
    [1, 1, 1, 1],
    [1, 1, 2, 1],
    [1, 31, 13, 19],
    [1, 31, 31, 1],
    [31, 1, 1, 31],
    [5, 60, 9, 58],
    [40, 8, 3, 90],
    [2, 80, 90, 4],
    [60, 61, 62, 60],
  ])('whole numbers: Beta(%d, %d) and Beta(%d, %d) agree with exact fractions to eleven digits', (aA, bA, aB, bB) => {
    const { chance, loss } = probabilityBBetter(shape(aA, bA), shape(aB, bB));
    expectClose(chance, toNumber(exactChance(aA, bA, aB, bB)));
    expectClose(loss, toNumber(exactLoss(aA, bA, aB, bB)));
  });

  // 30 digits (mpmath): the hypergeometric series and quadrature
  test.each([
    [0.5, 0.5, 0.3, 2.7, 0.15637754476933927, 0.4238449609732802],
    [5.5, 30.5, 7.25, 1000, 3.6185216383506794e-6, 0.14557996909973323],
    [1, 1e6, 1, 30, 0.999970000899973, 2.9999040029789076e-11],
  ])('real numbers: Beta(%d, %d) and Beta(%d, %d)', (aA, bA, aB, bB, chance, loss) => {
    const found = probabilityBBetter(shape(aA, bA), shape(aB, bB));
    expectClose(found.chance, chance);
    expectClose(found.loss, loss);
  });

  test('a uniform rate against n of n, in closed form, up to a million', () => {
    for (const n of [1, 10, 1000, 1e6]) {
      expectClose(probabilityBBetter(shape(1, 1), shape(n + 1, 1)).chance, (n + 1) / (n + 2));
      expectClose(probabilityBBetter(shape(1, 1), shape(n + 1, 1)).loss, 1 / ((n + 2) * (n + 3)));
      expectClose(probabilityBBetter(shape(1, 1), shape(1, n + 1)).chance, 1 / (n + 2));
    }
  });
  // the closed sum with 40 digits (mpmath)
  test.each([
    [100001, 900001, 100501, 899501, 0.8804425367656455, 2.496460518827662e-5],
    [3001, 997001, 3401, 996601, 0.9999997267035814, 4.066566630288213e-12],
    [501, 999501, 421, 999581, 0.004168363467293981, 8.003920049709872e-5],
  ])('a million trials an arm: Beta(%d, %d) and Beta(%d, %d)', (aA, bA, aB, bB, chance, loss) => {
    const found = probabilityBBetter(shape(aA, bA), shape(aB, bB));
    expectClose(found.chance, chance);
    expectClose(found.loss, loss);
  });

  test('equal laws: a half; exchanged: the rest; gain less loss is the difference of the means', () => {
    const part = fc.double({ min: 0.3, max: 5000, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, (aA, bA, aB, bB) => {
        const one = probabilityBBetter(shape(aA, bA), shape(aB, bB));
        const other = probabilityBBetter(shape(aB, bB), shape(aA, bA));
        expect(one.chance + other.chance).toBeCloseTo(1, 12);
        expect(other.loss - one.loss).toBeCloseTo(aB / (aB + bB) - aA / (aA + bA), 12);
        expect(probabilityBBetter(shape(aA, bA), shape(aA, bA)).chance).toBeCloseTo(0.5, 12);
        expect(one.chance).toBeLessThanOrEqual(1);
        expect(one.loss).toBeGreaterThanOrEqual(0);
        // successes and failures exchanged
        expect(probabilityBBetter(shape(bB, aB), shape(bA, aA)).loss).toBeCloseTo(one.loss, 12);
      }),
    );
  });
  test('nonsense is no answer', () => {
    expect(probabilityBBetter(shape(0, 1), shape(1, 1))).toEqual({ chance: Number.NaN, loss: Number.NaN });
    expect(probabilityBBetter(shape(1, 1), shape(1, Number.NaN))).toEqual({ chance: Number.NaN, loss: Number.NaN });
  });
});
