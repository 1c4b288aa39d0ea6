// 40,000 spent, 4 SQLs, goal 3,000: at the goal 13.3 SQLs would be expected, 4 or fewer come with P = 0.003, so the cost is off track
// (its interval is 3,906 to 36,702). Less is better: on track means that the upper limit is at or under the goal.
import { improbable } from './improbable';
import { poissonAtLeast, poissonAtMost } from './poissonTails';
import type { Verdict } from './types';

export interface CostQuestion {
  readonly cost: number;
  readonly count: number;
  readonly goal: number;
  readonly confidence: number;
}

export const costStatus = ({ cost, count, goal, confidence }: CostQuestion): Verdict => {
  if (goal <= 0) return cost > 0 ? 'off_track' : 'on_track';
  const expected = cost / goal;
  if (improbable(poissonAtLeast(count, expected), confidence)) return 'on_track';
  return improbable(poissonAtMost(count, expected), confidence) ? 'off_track' : 'too_early';
};
