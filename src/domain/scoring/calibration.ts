// Which scores turned out well, seen afterwards (#143): every closed lead with the score that it had the day before it was won or lost.
// Hot leads: 8 closed, 5 won: 62.5 %, 30.6 to 86.3 %. Warm: 10 closed, 3 won; cold: 12 closed, 1 won. Taken together: does a won lead stand
// above a lost one more often than chance would have it?

import type { Settings } from '../settings';
import { rankSum } from '../statistics/rankSum';
import { wilson } from '../statistics/wilson';
import { bandOf, leadLimits, SCORE_BANDS } from './bandOf';
import type { ScoreBand } from './types';

export interface ClosedScore {
  readonly total: number;
  readonly won: boolean;
}
export interface BandOutcome {
  readonly band: ScoreBand;
  /** all leads that stand in the band now */
  readonly leads: number;
  readonly won: number;
  readonly lost: number;
  /** won of closed; null without closed ones */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
/** too_early: not enough closed leads, or chance may explain the difference */
export type Separation = 'separates' | 'reversed' | 'too_early';
export interface Calibration {
  readonly bands: readonly BandOutcome[];
  readonly won: number;
  readonly lost: number;
  /** closed leads left out: the day is not known, or lies before the first touch and visit that is */
  readonly undated: number;
  /** chance that a won lead stood above a lost one; null without both kinds */
  readonly auc: number | null;
  readonly p: number | null;
  readonly verdict: Separation;
}

/** Of each kind; with fewer, one lead more would turn the picture. */
export const LEAST_CLOSED = 5;

interface Asked {
  readonly settings: Settings;
  /** totals of all leads as they stand */
  readonly now: readonly number[];
  readonly closed: readonly ClosedScore[];
  readonly undated: number;
}

const outcomeOf = (band: ScoreBand, { settings, now, closed }: Asked): BandOutcome => {
  const own = closed.filter(({ total }) => bandOf(total, leadLimits(settings)) === band);
  const won = own.filter((one) => one.won).length;
  const [low, high] = own.length === 0 ? [null, null] : wilson(won, own.length, settings.confidence);
  return {
    band,
    leads: now.filter((total) => bandOf(total, leadLimits(settings)) === band).length,
    won,
    lost: own.length - won,
    rate: own.length === 0 ? null : won / own.length,
    low,
    high,
  };
};

export const calibrationOf = (asked: Asked): Calibration => {
  const { settings, closed, undated } = asked;
  const totals = (won: boolean): number[] => closed.filter((one) => one.won === won).map(({ total }) => total);
  const [won, lost] = [totals(true), totals(false)];
  const ranks = rankSum(won, lost);
  const few = Math.min(won.length, lost.length) < LEAST_CLOSED;
  const sure = ranks !== null && !few && ranks.p < 1 - settings.confidence;
  return {
    bands: SCORE_BANDS.map((band) => outcomeOf(band, asked)),
    won: won.length,
    lost: lost.length,
    undated,
    auc: ranks === null ? null : ranks.auc,
    p: ranks === null ? null : ranks.p,
    verdict: sure ? (ranks.auc > 0.5 ? 'separates' : 'reversed') : 'too_early',
  };
};
