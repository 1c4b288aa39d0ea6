// How many further in-touches within the window make the interest rise: 3 in 14 days after 4 in the 56 before come with 26 %, 4 after 4 with
// 5.6 %, 5 after 4 with 2 %, so 2 more. None when it rises already.
import { type Touches, trend } from '../../statistics/trend';

export const moreTouches = (touches: Touches): number | null => {
  const { chance, rises } = trend(touches);
  if (!(chance <= 1) || rises) return null;
  let more = 1;
  // ends: with every recent touch the chance falls towards nothing
  while (!trend({ ...touches, recent: touches.recent + more }).rises) more += 1;
  return more;
};
