import { isOpen } from '../../../src/domain/stages/isOpen';
import { LADDER } from '../../../src/domain/stages/ladder';

test('everything below a won deal is under way, and so is a stage that nobody explained', () => {
  expect(LADDER.filter(isOpen)).toEqual(['lead', 'mql', 'sql', 'opportunity', 'offer']);
  expect(isOpen(null)).toBe(true);
});
test('lost, nurture and disqualified are over', () => {
  expect((['lost', 'nurture', 'disqualified'] as const).map(isOpen)).toEqual([false, false, false]);
});
