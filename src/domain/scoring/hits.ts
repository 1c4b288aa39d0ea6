// What a subject did, by rule and day: rule 3 found two downloads on 9 January and one on 2 February is {3: {9 January: 2, 2 February: 1}}.
// Key -1 holds in-touches or meaningful visits whatever the rules ask: the predictive score and the days of quiet look at them.
import type { Day } from '../plan/types';
import type { Hit } from './types';

export const ANY = -1;
export type Hits = Map<number, Map<Day, number>>;

export const addHit = (hits: Hits, key: number, day: Day, count: number): void => {
  const days = hits.get(key) || new Map<Day, number>();
  hits.set(key, days);
  days.set(day, (days.get(day) || 0) + count);
};

export const joinHits = (into: Hits, more: Hits | undefined): Hits => {
  if (more)
    more.forEach((days, key) => {
      days.forEach((count, day) => {
        addHit(into, key, day, count);
      });
    });
  return into;
};

/** Of several subjects, each event once. */
export const allHits = (of: readonly (Hits | undefined)[]): Hits => of.reduce<Hits>((all, hits) => joinHits(all, hits), new Map());

export const hitsOn = (hits: Hits, key: number): Hit[] => {
  const days = hits.get(key);
  return days ? Array.from(days).map(([day, count]) => ({ day, count })) : [];
};

export type SavedHits = [key: number, days: [day: Day, count: number][]][];
export const saveHits = (hits: Hits): SavedHits => Array.from(hits).map(([key, days]) => [key, Array.from(days)]);
export const loadHits = (saved: SavedHits): Hits => new Map(saved.map(([key, days]) => [key, new Map(days)]));
