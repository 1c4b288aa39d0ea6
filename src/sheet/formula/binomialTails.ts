import type { Formula } from '../model';
import { call } from './call';
import { formulaOf, type Part } from './formulaOf';

// Exact tails at the goal for a real number of successes: P(>= k) = I_goal(k, n-k+1), P(<= k) = 1 - I_goal(k+1, n-k).
// BETADIST has no value where a parameter is 0: no success is at least 0 for sure, all successes are at most n for sure.
const share = (goal: Part): Formula => call('MAX', '0', call('MIN', '1', goal));

export const tailAtLeast = (successes: Part, trials: Part, goal: Part): Formula =>
  call('IF', formulaOf(successes, '<=0'), '1', call('BETADIST', share(goal), formulaOf(successes), formulaOf(trials, '-', successes, '+1')));

export const tailAtMost = (successes: Part, trials: Part, goal: Part): Formula =>
  call(
    'IF',
    formulaOf(successes, '>=', trials),
    '1',
    formulaOf('1-', call('BETADIST', share(goal), formulaOf(successes, '+1'), formulaOf(trials, '-', successes))),
  );
