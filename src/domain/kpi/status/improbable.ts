// Is a tail small enough for a verdict? At 80 % confidence up to 10 % on each side: 1 success of 1 trial against a goal of 10 % has a tail of
// exactly that, so improbable(0.1, 0.8) is true, although the computer's (1 - 0.8) / 2 lies a hair under 0.1.
import { sideOf } from './types';

const ROOM = 1.00000000001; // the tails are good to 1e-12 or better

export const improbable = (chance: number, confidence: number): boolean => chance <= sideOf(confidence) * ROOM;
