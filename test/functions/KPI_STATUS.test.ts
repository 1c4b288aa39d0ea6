import * as fc from 'fast-check';
import { answerOf, errorOf, inSheet } from './inSheet';

const status = (...args: unknown[]) => answerOf('KPI_STATUS', ...args);

describe('KPI_STATUS', () => {
  test('is decided by the exact tail at the goal, not by the shown interval', () => {
    expect(status(1, 10, 0.01)).toBe('too early');
    expect(status(30, 60, 0.35)).toBe('on track');
    expect(status(12, 60, '35 %')).toBe('off track');
  });
  test('"down" turns the verdict around', () => {
    expect(status([[30], [12], [2]], [[60], [60], [5]], 0.35, '', 'down')).toEqual([['off track'], ['on track'], ['too early']]);
    expect(status(12, 60, 0.35, '', 'Alas')).toBe('on track');
  });
  test('no trials, an unknown count or goal is no data', () => {
    expect(status([[1], [''], [1], [0]], [[0], [10], [10], ['']], [[0.5], [0.5], [''], [0.5]])).toEqual([[''], [''], [''], ['']]);
  });
  test('a goal of all is missed by one, and of nothing is never judged by it', () => {
    expect(status(9, 10, 1)).toBe('off track');
    expect(status(10, 10, 1)).toBe('too early');
    expect(status(0, 10, 0)).toBe('too early');
  });
  test('refuses other directions and impossible counts', () => {
    expect(errorOf('KPI_STATUS', 1, 10, 0.5, '', 'left')).toBe('KPI_STATUS: direction is "left"; write "up" or "down".');
    expect(errorOf('KPI_STATUS', 11, 10, 0.5)).toBe('KPI_STATUS: successes is 11, more than trials (10); check both numbers.');
    expect(errorOf('KPI_STATUS', 1, 10, 35)).toBe('KPI_STATUS: goal is 35, over 1; write a share such as 0.5 or 50 %.');
  });
  test('its words are fixed in Finnish too', () => {
    expect(inSheet('KPI_STATUS', [[[30], [12], [2]], [[60], [60], [5]], 0.35], { lang: 'fi' }).value).toEqual([
      ['tavoitteessa'],
      ['jäljessä'],
      ['liian aikaista'],
    ]);
  });

  const ORDER = ['off track', 'too early', 'on track'];
  test('more successes never worsen it, a higher goal never betters it', () => {
    const question = fc
      .integer({ min: 1, max: 300 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials - 1 }), fc.constant(trials), fc.double({ min: 0, max: 0.99, noNaN: true })));
    fc.assert(
      fc.property(question, ([successes, trials, goal]) => {
        const rank = (...args: unknown[]) => ORDER.indexOf(status(...args) as string);
        const now = rank(successes, trials, goal);
        expect(rank(successes + 1, trials, goal)).toBeGreaterThanOrEqual(now);
        expect(rank(successes, trials, goal + 0.01)).toBeLessThanOrEqual(now);
        expect(rank(trials - successes, trials, 1 - goal, '', 'down')).toBe(now);
      }),
    );
  });
});
