// What the bar formula shows: barText(0.3, 0.5) = '██████░░░░│', nine times the goal ends at half as much again.
import { BLOCK, GOAL_BLOCKS, MOST_BLOCKS } from '../formula/barOf';

export const barText = (value: number | null, goal: number | null): string => {
  if (value === null || goal === null || goal <= 0) return '';
  // spreadsheets round the 15 digits they show, halves away from zero
  const blocks = Math.min(MOST_BLOCKS, Math.round(Number(((GOAL_BLOCKS * value) / goal).toPrecision(15))));
  const within = Math.min(GOAL_BLOCKS, blocks);
  return BLOCK.full.repeat(within) + BLOCK.open.repeat(GOAL_BLOCKS - within) + BLOCK.goal + BLOCK.full.repeat(blocks - within);
};
