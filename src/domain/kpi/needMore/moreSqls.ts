// How many further SQLs at today's cost per SQL give a verdict: 2 SQLs for 12,000 (6,000 each) against a goal of 3,000 need 6 more, for
// at 8 SQLs 16 would be expected and P(at most 8 | 16) = 2.2 %. None without a SQL, where the cost equals the goal, or where more than
// 100 x the SQLs are needed.
import { firstBetween } from '../../statistics/firstBetween';
import { type CostQuestion, costStatus } from '../status/costStatus';

export const moreSqls = (question: CostQuestion): number | null => {
  const { cost, count, goal } = question;
  if (count === 0 || cost === goal * count) return null;
  const decided = (more: number) => costStatus({ ...question, count: count + more, cost: (cost / count) * (count + more) }) !== 'too_early';
  // at one cost per SQL each further SQL makes the verdict more certain
  return decided(100 * count) ? firstBetween(0, 100 * count, decided) : null;
};
