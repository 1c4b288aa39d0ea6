import * as fc from 'fast-check';
import { channelPick } from '../../../src/domain/channels/channelPick';
import { channelsToKeep } from '../../../src/domain/channels/channelsToKeep';

test.each([
  [1, 2],
  [3, 2],
  [5, 2],
  [7, 2],
  [8, 3],
  [12, 3],
  [30, 3],
])('of %d channels %d stay: a third, but 2 or 3', (channels, kept) => expect(channelsToKeep(channels)).toBe(kept));

describe('the best channels', () => {
  test('have the highest scores; of equal ones the earlier', () => {
    expect(channelPick([40, 75, 75, 10], 2)).toEqual([false, true, true, false]);
    expect(channelPick([7, 7, 7], 2)).toEqual([true, true, false]);
    expect(channelPick([-1, -2], 1)).toEqual([true, false]);
  });
  test('a channel without a score is not ranked', () => expect(channelPick([Number.NaN, 1, 2], 2)).toEqual([false, true, true]));
  test('none is kept where none is wanted, all where there are fewer', () => {
    expect(channelPick([1, 2], 0)).toEqual([false, false]);
    expect(channelPick([1, 2], 5)).toEqual([true, true]);
  });
  test('as many as wanted, and none of the rest is better than one of the kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 12 }), fc.nat(12), (scores, keep) => {
        const picked = channelPick(scores, keep);
        const of = (kept: boolean) => scores.filter((_, at) => picked[at] === kept);
        expect(of(true)).toHaveLength(Math.min(keep, scores.length));
        if (of(true).length > 0 && of(false).length > 0) expect(Math.min(...of(true))).toBeGreaterThanOrEqual(Math.max(...of(false)));
      }),
    );
  });
});
