// How a case stands now: fateOf('offer') = 'open', fateOf('lost') = 'lost'. A stage that Stages does not explain is open.
import type { StageCode } from '../plan/types';

export type Fate = 'open' | 'won' | 'lost' | 'nurture' | 'disqualified';

export const fateOf = (stage: StageCode | null): Fate =>
  stage === 'won' || stage === 'lost' || stage === 'nurture' || stage === 'disqualified' ? stage : 'open';
