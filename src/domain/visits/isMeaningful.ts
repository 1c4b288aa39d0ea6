// A session with 2 pages and 30 seconds is meaningful; with 5 pages in 29 seconds, or with an unknown length, it is not (S0; both are settings).
import type { Settings } from '../settings';

export const isMeaningful = (pages: number, seconds: number, settings: Pick<Settings, 'meaningful_pages' | 'meaningful_seconds'>): boolean =>
  pages >= settings.meaningful_pages && seconds >= settings.meaningful_seconds;
