// The conversion into a stage that needs and what-ifs reckon with: 3 of 8 are 37.5 %, 1 of 3 are (1 + 1/2) of (3 + 1), a quarter of it prior.
// Visits to MQLs is a plain quotient.
import { type ReckonedRate, reckonedRate } from '../../domain/funnel/reckonedRate';
import type { FunnelStageResult } from '../../domain/plan/types';

export const reckonedOf = ({ stage, rate, entered, passed }: FunnelStageResult): ReckonedRate | null => {
  if (stage === 'mql') return rate === null ? null : { rate, prior: 0 };
  return stage === 'visits' ? null : reckonedRate(entered, passed);
};
