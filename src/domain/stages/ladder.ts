// rungOf('offer') = 4 and rungOf('mql') = 1: an offer has passed all earlier stages. Lost, nurture and disqualified lie beside the ladder: -1.
import type { StageCode } from '../plan/types';

export const LADDER: readonly StageCode[] = ['lead', 'mql', 'sql', 'opportunity', 'offer', 'won'];

export const rungOf = (stage: StageCode | null): number => (stage === null ? -1 : LADDER.indexOf(stage));

/** SQL or later */
export const isSales = (stage: StageCode | null): boolean => rungOf(stage) >= LADDER.indexOf('sql');
