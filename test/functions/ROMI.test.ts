import { answerOf, errorOf } from './inSheet';

describe('ROMI', () => {
  const romi = (...args: unknown[]) => answerOf('ROMI', ...args);
  test('is what came back beyond the cost, over the cost', () => expect(romi([[50000], [20000], [0]], 20000)).toEqual([[1.5], [0], [-1]]));
  test('a loss on the sales counts below zero', () => expect(romi('-5 000 €', 20000)).toBe(-1.25));
  test('without a cost, or an unknown return, there is no data', () =>
    expect(romi([[100], [100], ['']], [[0], [''], [5]])).toEqual([[''], [''], ['']]));
  test('refuses a percentage and a cost below zero', () => {
    expect(errorOf('ROMI', '30 %', 100)).toContain('return is "30 %", a percentage');
    expect(errorOf('ROMI', 100, -5)).toBe('ROMI: cost is -5, below zero; write 0 or more.');
  });
});
