import { chapman } from '../domain/statistics/chapman';
import { byRowWide } from './arguments/byRowWide';
import { requireAtMost } from './arguments/requireAtMost';
import type { Result } from './cellValue';

/**
 * How many accounts are out there in all, counting those on neither of your two lists: an estimate from how much the lists overlap,
 * with its limits. It answers row by row, in three columns.
 *
 * @param {number|range} onList1 How many are on the first list, such as accounts that visited your site. A blank or 0 gives blanks.
 * @param {number|range} onList2 How many are on the second list, made in another way, such as accounts that engaged on LinkedIn. A blank or 0 gives blanks.
 * @param {number|range} onBoth How many are on both lists. A blank is unknown and gives blanks; type 0 for none.
 * @return {range} Total, low and high (95 %), one row per row of the arguments.
 * @example
 * =HIDDEN_TOTAL(20, 15, 6) → {47, 35.3, 80.5}
 * @remarks
 * 20 and 15 with 6 on both are 29 seen accounts; about 47 are there in all, so some 18 were seen by neither list.
 * The estimate takes the lists as independent. Lists that attract the same accounts overlap too much: then the total is a lower bound. Lists that shun each other overlap too little, and the total is too high.
 * Where one list is wholly on the other, the total is what was seen and the limits say nothing.
 * Chapman's estimate (n1 + 1)(n2 + 1) / (m + 1) - 1; the limits are log-normal on the unseen part, so they never fall below what was seen.
 * @source S0, rule 131; D. G. Chapman, Some properties of the hypergeometric distribution with applications to zoological sample censuses, 1951
 * @customfunction
 */
export function HIDDEN_TOTAL(onList1: unknown, onList2: unknown, onBoth: unknown): Result {
  return byRowWide(
    3,
    ['HIDDEN_TOTAL', 'on list 1:whole', 'on list 2:whole', 'on both:whole'],
    [onList1, onList2, onBoth],
    (columns, placeOf) => (i) => {
      const [first, second, both] = columns;
      if (!(first[i] > 0 && second[i] > 0 && both[i] >= 0)) return '';
      const check = requireAtMost(columns, placeOf);
      check(2, 0, i);
      check(2, 1, i);
      return chapman(first[i], second[i], both[i], 0.95);
    },
  );
}
