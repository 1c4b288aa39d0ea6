import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe('PARETO_TIER', () => {
  const tiers = (...args: unknown[]) => answerOf('PARETO_TIER', ...args);
  test('tiers accounts by the share before them, in the order given', () => {
    expect(tiers(column([250, 600, '', 50, 100, 0]))).toEqual(column(['A', 'A', '', 'C', 'B', 'C']));
    expect(tiers([['1 000 €', 10]])).toEqual([['A', 'C']]);
  });
  test('with cuts of your own', () => expect(tiers(column([600, 250, 100, 50]), '50 %', '90 %')).toEqual(column(['A', 'B', 'B', 'C'])));
  test('equal cuts leave no B', () => expect(tiers(column([60, 30, 10]), 0.8, 0.8)).toEqual(column(['A', 'A', 'C'])));
  test('refuses negative values and cuts the wrong way round', () => {
    expect(errorOf('PARETO_TIER', column([5, -1]))).toBe('PARETO_TIER: values, row 2 is -1, below zero; write 0 or more.');
    expect(errorOf('PARETO_TIER', column([5]), 0.9, 0.8)).toBe(
      'PARETO_TIER: second cut is 0.8, below the first cut (0.9); write the smaller share first.',
    );
    expect(errorOf('PARETO_TIER', column([5]), 0.97)).toContain('second cut is 0.95, below the first cut (0.97)');
  });
  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 10 }), (values) => {
        const [there, back] = [tiers(column(values)), tiers(column(values.slice().reverse()))] as unknown[][];
        expect(there).toEqual(back.slice().reverse());
      }),
    );
  });
});
