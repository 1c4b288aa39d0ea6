import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const bounds = (...args: unknown[]) => (answerOf('REACH_BOUNDS', ...args) as number[][])[0];

describe('REACH_BOUNDS', () => {
  test('at least the largest campaign, at most the sum, between them the random overlap', () => {
    const [low, estimate, high] = bounds([[300], [200]], 1000);
    expect([low, high]).toEqual([0.3, 0.5]);
    expect(estimate).toBeCloseTo(0.44, 12);
  });
  test('is never more than the audience', () => expect(bounds([[600], [700]], 1000)[2]).toBe(1));
  test('blanks are left out; nothing but blanks, or no audience, is no data', () => {
    expect(bounds([[300], [''], [200], ['']], 1000)).toEqual(bounds([[300], [200]], 1000));
    expect(bounds([[0], ['']], 1000)).toEqual([0, 0, 0]);
    for (const none of [bounds([[''], ['']], 1000), bounds([[300]], ''), bounds([[300]], 0)]) expect(none).toEqual(['', '', '']);
  });
  test('refuses more reached than the audience', () => {
    expect(errorOf('REACH_BOUNDS', [[300], [1200]], 1000)).toBe(
      'REACH_BOUNDS: reaches, row 2 is 1200, more than the audience (1000); reach counts platform members: use an audience in the same unit.',
    );
  });

  const campaigns = fc
    .integer({ min: 1, max: 1e6 })
    .chain((audience) => fc.tuple(fc.array(fc.integer({ min: 0, max: audience }), { minLength: 1, maxLength: 8 }), fc.constant(audience)));
  const column = (list: readonly number[]) => list.map((reach) => [reach]);
  test('are ordered, whatever the campaigns and their order', () => {
    fc.assert(
      fc.property(campaigns, ([reaches, audience]) => {
        const [low, estimate, high] = bounds(column(reaches), audience);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(high);
        const other = bounds(column(reaches.slice().reverse()), audience);
        expect([other[0], other[2]]).toEqual([low, high]);
        expect(other[1]).toBeCloseTo(estimate, 12);
      }),
    );
  });
  test('are exact for one campaign', () => {
    fc.assert(
      fc.property(campaigns, ([[reach], audience]) => {
        expect(bounds(reach, audience)).toEqual([reach / audience, reach / audience, reach / audience]);
      }),
    );
  });
  test('another campaign never lowers them', () => {
    fc.assert(
      fc.property(campaigns, ([reaches, audience]) => {
        const [more, fewer] = [bounds(column(reaches), audience), bounds(column(reaches.slice(0, -1)), audience)];
        if (reaches.length > 1)
          more.forEach((bound, at) => {
            expect(bound).toBeGreaterThanOrEqual(fewer[at]);
          });
      }),
    );
  });
});
