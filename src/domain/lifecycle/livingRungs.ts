// The furthest stage of each account's living leads: an SQL whose deal is open or won counts, one whose deal was lost, or that sales turned
// down, does not. Two leads of Kaskitek, one lost at Offer and one MQL: rung 1. -1 = none is alive.
import type { LeadStanding } from './types';

const ENDED: readonly string[] = ['subscriber', 'nurture', 'lost', 'disqualified'];

/** By position of the account. */
export const livingRungs = (leads: readonly LeadStanding[], accounts: number): Int32Array => {
  const rungs = new Int32Array(accounts).fill(-1);
  for (const { account, stage, furthest } of leads) if (account >= 0 && ENDED.indexOf(stage) < 0) rungs[account] = Math.max(rungs[account], furthest);
  return rungs;
};
