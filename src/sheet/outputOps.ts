// All that a build writes into output tabs and computed columns, as steps that can be run again. The same plan gives the same steps.
import { accountPlanOps } from './accountPlan/accountPlanOps';
import { accountMapOps } from './accounts/accountMapOps';
import { accountOps } from './accounts/accountOps';
import { funnelOps } from './funnel/funnelOps';
import { healthOps } from './health/healthOps';
import { leadOps } from './leads/leadOps';
import { liveOps } from './liveOps';
import type { Op } from './model';
import type { OutputInput } from './outputInput';
import { nurtureOps } from './people/nurtureOps';
import { peopleOps } from './people/peopleOps';
import { planOps } from './plan/planOps';
import { triggerOps } from './triggers/triggerOps';

export const outputOps = (input: OutputInput): readonly Op[] => [
  ...planOps(input),
  ...accountPlanOps(input),
  ...triggerOps(input),
  ...funnelOps(input),
  ...accountOps(input),
  ...accountMapOps(input),
  ...peopleOps(input),
  ...nurtureOps(input),
  ...liveOps(input),
  ...leadOps(input),
  ...healthOps(input),
];
