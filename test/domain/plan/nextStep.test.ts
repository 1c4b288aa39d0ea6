import { NEXT_STEPS, nextStep } from '../../../src/domain/plan/nextStep';

const nothing = { triggers: 0, openDeals: 0, meaningful: 0, reached: false };

test.each([
  [{ ...nothing, triggers: 1, openDeals: 2, meaningful: 3, reached: true }, 'act_on_trigger'],
  [{ ...nothing, openDeals: 2, meaningful: 3, reached: true }, 'move_deal'],
  [{ ...nothing, meaningful: 3, reached: true }, 'convert_interest'],
  [{ ...nothing, reached: true }, 'deepen_reach'],
  [nothing, 'start_reach'],
])('%j: %s', (standing, step) => {
  expect(nextStep(standing)).toBe(step);
});
test('they stand from the most pressing to the least', () => {
  expect(NEXT_STEPS).toEqual(['act_on_trigger', 'move_deal', 'convert_interest', 'deepen_reach', 'start_reach']);
});
