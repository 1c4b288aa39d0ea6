// All that a build writes into the output tabs, as steps that can be run again. The same plan gives the same steps.
import { accountPlanOps } from './accountPlan/accountPlanOps';
import { healthOps } from './health/healthOps';
import type { Op } from './model';
import type { OutputInput } from './outputInput';
import { planOps } from './plan/planOps';
import { triggerOps } from './triggers/triggerOps';

export const outputOps = (input: OutputInput): readonly Op[] => [
  ...planOps(input),
  ...accountPlanOps(input),
  ...triggerOps(input),
  ...healthOps(input),
];
