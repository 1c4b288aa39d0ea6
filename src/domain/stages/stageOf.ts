// stageOf(map, 'Tarjous', 'open') = 'offer', stageOf(map, 'Tarjous', 'won') = 'won': a CRM keeps the last stage's name on won and lost deals,
// so its status wins. A stage that the Stages tab does not explain is null.

import { foldName } from '../matching/foldName';
import type { StageCode, StageMap } from '../plan/types';

export const stageOf = (stages: StageMap, text: string, status: string): StageCode | null => {
  const state = status.trim().toLowerCase();
  if (state === 'won' || state === 'lost') return state;
  return stages.byName.get(foldName(text)) || null;
};
