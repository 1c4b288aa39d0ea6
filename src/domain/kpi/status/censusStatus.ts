// Everything was counted, so there is nothing to doubt: 24 of 60 accounts are 40 %, on track for 50 % when two thirds of the period
// are gone (33 %), off track on its last day (50 %).
import type { Verdict } from './types';

export const censusStatus = (value: number, goal: number, elapsed: number): Verdict => (value >= goal * elapsed ? 'on_track' : 'off_track');
