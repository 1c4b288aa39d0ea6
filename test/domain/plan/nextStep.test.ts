import { NEXT_STEPS, nextStep, type Standing } from '../../../src/domain/plan/nextStep';

const nothing: Standing = { triggers: 0, openTrigger: null, openDeals: 0, meaningful: 0, reached: false, people: 4 };
const all = { ...nothing, openDeals: 2, meaningful: 3, reached: true };

test.each<[Partial<Standing>, string]>([
  [{ ...all, triggers: 1, openTrigger: 'STALLED' }, 'act_on_trigger'],
  [{ triggers: 2, openTrigger: 'UNDER_REACHED' }, 'act_on_trigger'],
  // a rule of a newer version
  [{ triggers: 1, openTrigger: null }, 'act_on_trigger'],
  [all, 'move_deal'],
  [{ meaningful: 3, reached: true }, 'convert_interest'],
  [{ reached: true }, 'deepen_reach'],
  [{}, 'start_reach'],
])('%j: %s', (standing, step) => {
  expect(nextStep({ ...nothing, ...standing })).toBe(step);
});
test.each(['CEO_ONLY', 'THIN_COMMITTEE'] as const)('%s alone is a gap in the map: a deal and visits go first, mere reach does not', (openTrigger) => {
  const gap = { ...nothing, triggers: 1, openTrigger };
  expect(nextStep({ ...gap, ...all, triggers: 1, openTrigger })).toBe('move_deal');
  expect(nextStep({ ...gap, meaningful: 3, reached: true })).toBe('convert_interest');
  expect(nextStep({ ...gap, reached: true })).toBe('find_people');
  expect(nextStep(gap)).toBe('start_reach');
});
test('a reached account where nobody is known needs people, one that is not reached needs reach', () => {
  expect(nextStep({ ...nothing, people: 0, reached: true })).toBe('find_people');
  expect(nextStep({ ...nothing, people: 0 })).toBe('start_reach');
});
test('they stand from the most pressing to the least', () => {
  expect(NEXT_STEPS).toEqual(['act_on_trigger', 'move_deal', 'convert_interest', 'find_people', 'deepen_reach', 'start_reach']);
});
