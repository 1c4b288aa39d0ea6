// How warm a score is: with hot from 60 and warm from 30 (settings), 60 is hot, 59 warm, 29 cold.
import type { Settings } from '../settings';
import type { ScoreBand } from './types';

export const SCORE_BANDS: readonly ScoreBand[] = ['hot', 'warm', 'cold'];

export const bandOf = (total: number, { score_hot, score_warm }: Pick<Settings, 'score_hot' | 'score_warm'>): ScoreBand =>
  total >= score_hot ? 'hot' : total >= score_warm ? 'warm' : 'cold';
