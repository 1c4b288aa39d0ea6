// How warm a score is: with hot from 60 and warm from 30 (settings), 60 is hot, 59 warm, 29 cold. An account is scored by all its people
// together and has limits of its own, 120 and 60.
import type { Settings } from '../settings';
import type { ScoreBand } from './types';

export const SCORE_BANDS: readonly ScoreBand[] = ['hot', 'warm', 'cold'];

export interface BandLimits {
  readonly hot: number;
  readonly warm: number;
}
export const leadLimits = ({ score_hot, score_warm }: Settings): BandLimits => ({ hot: score_hot, warm: score_warm });
export const accountLimits = ({ score_account_hot, score_account_warm }: Settings): BandLimits => ({
  hot: score_account_hot,
  warm: score_account_warm,
});

export const bandOf = (total: number, { hot, warm }: BandLimits): ScoreBand => (total >= hot ? 'hot' : total >= warm ? 'warm' : 'cold');
