import { incompleteBeta } from './incompleteBeta';

// Does the interest of an account rise? 5 in-touches in the last 14 days after 4 in the 56 days before: if nothing had changed each of the
// 9 would be a recent one with chance 14/70, and at least 5 of them come in 2 % of such cases, so trend({ recent: 5, before: 4 }) =
// { chance: 0.0196, rises: true }.
export interface Touches {
  readonly recent: number;
  readonly before: number;
  readonly recentDays?: number;
  readonly beforeDays?: number;
}
export interface Trend {
  /** of at least so many recent ones, had nothing changed */
  readonly chance: number;
  readonly rises: boolean;
}

const RECENT_DAYS = 14;
const BEFORE_DAYS = 56;
const IMPROBABLE = 0.05;

export const trend = ({ recent, before, recentDays = RECENT_DAYS, beforeDays = BEFORE_DAYS }: Touches): Trend => {
  if (!(recent >= 0 && before >= 0 && recentDays > 0 && beforeDays > 0)) return { chance: Number.NaN, rises: false };
  const chance = recent === 0 ? 1 : incompleteBeta(recentDays / (recentDays + beforeDays), recent, before + 1);
  return { chance, rises: chance < IMPROBABLE };
};
