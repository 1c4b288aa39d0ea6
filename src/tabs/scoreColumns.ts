// The computed columns of a lead score, the same in Leads, People and Accounts. The reasons stand in the note of `score`.
import { built, HIDDEN } from './column';
import type { ColourRuleDef, ColumnDef, TabId } from './types';

export const SCORE: readonly ColumnDef[] = [
  built('score', 'count', 80),
  built('score_band', 'text', 95),
  built('score_rank', 'count', 80),
  built('score_fit', 'count', 80),
  built('score_engagement', 'count', 110),
  built('score_change', 'text', 100),
  built('band_code', 'code', 80, HIDDEN),
];

export const scoreColours = (tab: TabId): readonly ColourRuleDef[] => [
  { id: `${tab}.hot`, column: 'band_code', equals: 'hot', paint: ['score', 'score_band'], state: 'act' },
  { id: `${tab}.warm`, column: 'band_code', equals: 'warm', paint: ['score', 'score_band'], state: 'watch' },
];
