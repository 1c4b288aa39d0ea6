import * as fc from 'fast-check';
import { gini } from '../../../src/domain/statistics/gini';
import { sainsbury } from '../../../src/domain/statistics/sainsbury';
import { topShare } from '../../../src/domain/statistics/topShare';
import { expectClose } from './closeTo';

describe('sainsbury', () => {
  test('300 and 200 of 1,000: at least 30 %, 44 % if they overlap at random, at most 50 %', () => {
    const [atLeast, estimate, atMost] = sainsbury([300, 200], 1000)!;
    expect([atLeast, atMost]).toEqual([0.3, 0.5]);
    expect(estimate).toBeCloseTo(0.44, 14);
  });
  test('one campaign is known exactly', () => expect(sainsbury([300], 1000)).toEqual([0.3, 0.3, 0.3]));
  test('the sum stops at the audience', () => {
    expect(sainsbury([900, 800], 1000)![2]).toBe(1);
    expect(sainsbury([1000, 1], 1000)).toEqual([1, 1, 1]);
  });
  test('tiny reaches keep their digits', () => expectClose(sainsbury([1, 1], 1e9)![1], 2e-9 - 1e-18, 1e-15));
  test('nothing to divide by or to add: no bounds; a reach below 0 is nonsense', () => {
    expect([sainsbury([], 1000), sainsbury([1], 0), sainsbury([1], Number.NaN)]).toEqual([null, null, null]);
    expect(sainsbury([1, -1], 10)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
  test('the estimate lies between the bounds and grows with every campaign', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1200), { minLength: 1, maxLength: 30 }), fc.nat(1200), (reaches, one) => {
        const [atLeast, estimate, atMost] = sainsbury(reaches, 1000)!;
        expect(atLeast).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(atMost);
        expect(sainsbury([...reaches, one], 1000)![1]).toBeGreaterThanOrEqual(estimate - 1e-12);
      }),
    );
  });
});

describe('gini', () => {
  test('accounts worth 1, 2, 3 and 4: 0.25', () => expect(gini([3, 1, 4, 2])).toBe(0.25));
  test('published: the vector of R’s ineq package has 0.4620911', () => {
    expect(gini([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])).toBeCloseTo(0.4620911, 7);
  });
  test('equal accounts have none, one account with everything has (n - 1)/n', () => {
    expect(gini([5, 5, 5])).toBe(0);
    expect(gini([0, 0, 0, 0, 7])).toBeCloseTo(0.8, 14);
    expect(gini([7])).toBe(0);
  });
  test('no value, no answer', () => {
    expect([gini([]), gini([0, 0])]).toEqual([null, null]);
    expect([gini([1, -1, 5]), gini([Number.NaN, 1])]).toEqual([Number.NaN, Number.NaN]);
  });
  test('is half the mean difference of two accounts over the mean, whatever the order and the currency', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100000), { minLength: 1, maxLength: 30 }), (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        fc.pre(sum > 0);
        let differences = 0;
        for (const one of values) for (const other of values) differences += Math.abs(one - other);
        expect(gini(values)).toBeCloseTo(differences / (2 * values.length * sum), 12);
        expect(gini(values.map((value) => value * 7).reverse())).toBeCloseTo(gini(values)!, 12);
      }),
    );
  });
});

describe('topShare', () => {
  const ten = [40, 30, 10, 5, 5, 3, 3, 2, 1, 1];
  test('the best 2 of 10 accounts bring 70 %', () => expect(topShare(ten.slice().reverse(), 0.2)).toEqual({ count: 2, share: 0.7 }));
  test.each([
    [1, 1],
    [2, 1],
    [7, 1],
    [8, 2],
    [12, 2],
    [13, 3],
  ])('20 %% of %d accounts are %d', (accounts, count) => expect(topShare(new Array(accounts).fill(1), 0.2)!.count).toBe(count));
  test('half an account counts, also where the product is a hair under it', () => {
    expect(0.145 * 100).toBeLessThan(14.5);
    expect(topShare(new Array(100).fill(1), 0.145)!.count).toBe(15);
  });
  test('no value, no answer', () => expect([topShare([], 0.2), topShare([0, 0], 0.2)]).toEqual([null, null]));
  test('never less than an equal part would be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const { count, share } = topShare(values, 0.2)!;
        expect(share).toBeGreaterThanOrEqual(count / values.length - 1e-12);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
