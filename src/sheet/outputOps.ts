// All that a build writes into output tabs and computed columns, as steps that can be run again. The same plan gives the same steps.
import { accountPlanOps } from './accountPlan/accountPlanOps';
import { accountMapOps } from './accounts/accountMapOps';
import { accountOps } from './accounts/accountOps';
import { economicsOps } from './economics/economicsOps';
import { funnelOps } from './funnel/funnelOps';
import { healthOps } from './health/healthOps';
import { channelOps } from './icp/channelOps';
import { fitOps } from './icp/fitOps';
import { icpOps } from './icp/icpOps';
import { leadOps } from './leads/leadOps';
import { leadStageOps } from './leads/leadStageOps';
import { lifecycleOps } from './lifecycle/lifecycleOps';
import { liveOps } from './liveOps';
import type { Op } from './model';
import type { OutputInput } from './outputInput';
import { nurtureOps } from './people/nurtureOps';
import { peopleOps } from './people/peopleOps';
import { planOps } from './plan/planOps';
import { scoreOps } from './scores/scoreOps';
import { scoringOps } from './scores/scoringOps';
import { triggerOps } from './triggers/triggerOps';

export const outputOps = (input: OutputInput): readonly Op[] => [
  ...planOps(input),
  ...accountPlanOps(input),
  ...triggerOps(input),
  ...funnelOps(input),
  ...lifecycleOps(input),
  ...economicsOps(input),
  ...accountOps(input),
  ...fitOps(input),
  ...icpOps(input),
  ...channelOps(input),
  ...accountMapOps(input),
  ...peopleOps(input),
  ...nurtureOps(input),
  ...liveOps(input),
  ...leadOps(input),
  ...leadStageOps(input),
  ...scoreOps(input),
  ...scoringOps(input),
  ...healthOps(input),
];
