import type { FunnelStage } from '../../domain/plan/types';

/** Top first, as the funnel and the hidden tab behind it list them. */
export const FUNNEL_STAGES: readonly FunnelStage[] = ['visits', 'mql', 'sql', 'opportunity', 'offer', 'won'];

export const stageId = (stage: FunnelStage): string => `stage:${stage}`;
