import { romi } from '../../../src/domain/cost/romi';

test.each([
  [50000, 20000, 1.5],
  [20000, 20000, 0],
  [0, 20000, -1],
  [-5000, 20000, -1.25],
])('a margin of %d on a cost of %d returns %d', (gain, cost, expected) => expect(romi(gain, cost)).toBe(expected));
test('nothing spent is no data', () => expect(romi(100, 0)).toBeNaN());
