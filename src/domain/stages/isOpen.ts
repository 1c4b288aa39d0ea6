// Whether a lead or a deal is still under way: an offer is, and so is a stage that Stages does not explain; what was won, lost, recycled
// to nurture or disqualified is not. isOpen('offer') = true, isOpen(null) = true, isOpen('nurture') = false.
import type { StageCode } from '../plan/types';

const CLOSED: readonly (StageCode | null)[] = ['won', 'lost', 'nurture', 'disqualified'];

export const isOpen = (stage: StageCode | null): boolean => CLOSED.indexOf(stage) < 0;
