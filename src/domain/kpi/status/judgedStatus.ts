// 20 companies reached, 8 judged, 6 of them potential: exact tails leave 9 to 18 of the 20 (45 % to 90 %), so a goal of 45 % is on track,
// one of 95 % off track, and one of 50 % too early to say. With all 20 judged there is nothing to doubt.
import type { Direction } from '../../plan/types';
import { hypergeometricLimits } from '../../statistics/hypergeometricLimits';
import { intervalStatus } from './intervalStatus';
import type { Verdict } from './types';

export interface JudgedQuestion {
  readonly reached: number;
  readonly judged: number;
  readonly yes: number;
  readonly goal: number;
  readonly confidence: number;
  readonly direction: Direction;
}

/** Shares of all reached companies that the judged ones do not reject. */
export const judgedLimits = ({ reached, judged, yes, confidence }: Omit<JudgedQuestion, 'goal' | 'direction'>): [low: number, high: number] => {
  const [least, most] = hypergeometricLimits({ population: reached, observed: judged, reached: yes }, confidence);
  return [least / reached, most / reached];
};

export const judgedStatus = (question: JudgedQuestion): Verdict => {
  const [low, high] = judgedLimits(question);
  return intervalStatus({ low, high, goal: question.goal, direction: question.direction });
};
