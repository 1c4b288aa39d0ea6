import type { Formula } from '../model';
import { call } from './call';
import { formulaOf } from './formulaOf';
import { NOTHING, own, text } from './token';

/** Blocks up to the goal, and at most half as many again beyond it. */
export const GOAL_BLOCKS = 10;
export const MOST_BLOCKS = 15;
export const BLOCK = { full: '█', open: '░', goal: '│' } as const;

/** The value as a bar scaled to the goal, with the goal as a line: ██████░░░░│ is six tenths of it. */
export const barOf = (): Formula => {
  const blocks = call('MIN', `${MOST_BLOCKS}`, call('ROUND', formulaOf(`${GOAL_BLOCKS}*`, own('value'), '/', own('goal')), '0'));
  const full = call('REPT', text(BLOCK.full), call('MIN', `${GOAL_BLOCKS}`, blocks));
  const open = call('REPT', text(BLOCK.open), call('MAX', '0', formulaOf(`${GOAL_BLOCKS}-`, blocks)));
  const beyond = call('REPT', text(BLOCK.full), call('MAX', '0', formulaOf(blocks, `-${GOAL_BLOCKS}`)));
  const known = call('AND', call('ISNUMBER', own('value')), formulaOf(call('N', own('goal')), '>0'));
  return call('IF', known, formulaOf(full, '&', open, '&', text(BLOCK.goal), '&', beyond), NOTHING);
};
