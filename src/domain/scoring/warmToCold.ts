// The order from warm to cold (#140): most points first; of equals the one with more engagement, then the one whose newest event is later,
// then by id. Scores 50, 70 and 50 with engagement 20, 10 and 30 have the ranks 3, 1 and 2.
import type { Day } from '../plan/types';
import type { Score } from './types';

export interface Scored {
  readonly id: string;
  readonly score: Score;
}

export const newestOf = ({ reasons }: Score): Day => reasons.reduce((newest, reason) => Math.max(newest, reason.newest), -1);

const warmerFirst = (a: Scored, b: Scored): number =>
  b.score.total - a.score.total ||
  b.score.engagement - a.score.engagement ||
  newestOf(b.score) - newestOf(a.score) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Rank by position, 1 = the warmest. */
export const warmToCold = (all: readonly Scored[]): number[] => {
  const ranks = all.map(() => 0);
  all
    .map((one, at) => ({ ...one, at }))
    .sort((a, b) => warmerFirst(a, b) || a.at - b.at)
    .forEach(({ at }, place) => {
      ranks[at] = place + 1;
    });
  return ranks;
};
