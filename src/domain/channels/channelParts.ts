// What a channel's score is made of, 100 points in all and ours: customers' word 50, stages served 30, own results 20. Named by 9 of 30
// customers where the most named channel has 12 of 30: 38 of 50 points, 21 to 50 by the interval of 9 of 30 (Wilson, 16.7 % to 47.9 %). Rated
// 3, 2 and 0: 17 of 30. Tried twice where 3 tries are needed: nothing is known of its results, 0 to 20.
import { garwood } from '../statistics/garwood';
import { wilson } from '../statistics/wilson';
import type { Channel, ChannelPart } from './types';

export const EVIDENCE_POINTS = 50;
export const STAGE_POINTS = 30;
export const RESULT_POINTS = 20;
const BEST_RATING = 3;

/** What all channels are measured against. */
export interface ChannelScale {
  readonly confidence: number;
  readonly triesNeeded: number;
  /** the largest share of customers that names one channel */
  readonly topShare: number;
  /** the most leads a try that a channel tried often enough has brought */
  readonly topYield: number;
}
export interface Tried {
  readonly tries: number;
  readonly leads: number;
}

const unknown = (part: ChannelPart['part'], most: number): ChannelPart => ({ part, points: null, low: 0, high: most });
/** 0.3 of 0.4 is 37.5 of 50 but for the last digit: halves go up */
const SLACK = 1e-9;
const onScale = (value: number, top: number, most: number): number => (top > 0 ? Math.round(most * Math.min(1, value / top) + SLACK) : 0);

/** Of nobody asked nothing is known; more names than people asked cannot be. */
export const isSurvey = ({ named, asked }: Pick<Channel, 'named' | 'asked'>): boolean =>
  named !== null && asked !== null && asked > 0 && named >= 0 && named <= asked;

const evidencePart = (channel: Channel, { confidence, topShare }: ChannelScale): ChannelPart => {
  if (!isSurvey(channel)) return unknown('evidence', EVIDENCE_POINTS);
  const [named, asked] = [channel.named!, channel.asked!];
  const [low, high] = wilson(named, asked, confidence);
  const on = (share: number): number => onScale(share, topShare, EVIDENCE_POINTS);
  // where nobody names any channel, the interval alone has no scale
  const most = topShare > 0 ? on(high) : EVIDENCE_POINTS;
  return { part: 'evidence', points: on(named / asked), low: on(low), high: most };
};

/** A rating left blank beside others says that the channel does not serve there. */
const stagePart = ({ serves }: Channel): ChannelPart => {
  const rated = [serves.awareness, serves.conviction, serves.purchase];
  if (rated.every((rating) => rating === null)) return unknown('stages', STAGE_POINTS);
  const sum = rated.reduce((all: number, rating) => all + Math.min(BEST_RATING, Math.max(0, rating || 0)), 0);
  const points = onScale(sum, BEST_RATING * rated.length, STAGE_POINTS);
  return { part: 'stages', points, low: points, high: points };
};

/** One try is no result (#65, #152). */
const resultPart = ({ tries, leads }: Tried, { confidence, triesNeeded, topYield }: ChannelScale): ChannelPart => {
  if (tries < triesNeeded) return unknown('results', RESULT_POINTS);
  const [low, high] = garwood(leads, confidence);
  const on = (count: number): number => onScale(count / tries, topYield, RESULT_POINTS);
  return { part: 'results', points: on(leads), low: on(low), high: topYield > 0 ? on(high) : RESULT_POINTS };
};

export const channelParts = (channel: Channel, tried: Tried, scale: ChannelScale): ChannelPart[] => [
  evidencePart(channel, scale),
  stagePart(channel),
  resultPart(tried, scale),
];
