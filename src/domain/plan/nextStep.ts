// What to do next at an account: an open trigger before an open deal, a deal before visits, visits before mere reach.
// Kaskitek with 3 meaningful visits and no deal: convert_interest.
import type { NextStep } from './types';

/** Most pressing first: the order of the Account plan. */
export const NEXT_STEPS: readonly NextStep[] = ['act_on_trigger', 'move_deal', 'convert_interest', 'deepen_reach', 'start_reach'];

export interface Standing {
  readonly triggers: number;
  readonly openDeals: number;
  readonly meaningful: number;
  readonly reached: boolean;
}

export const nextStep = ({ triggers, openDeals, meaningful, reached }: Standing): NextStep => {
  if (triggers > 0) return 'act_on_trigger';
  if (openDeals > 0) return 'move_deal';
  if (meaningful > 0) return 'convert_interest';
  return reached ? 'deepen_reach' : 'start_reach';
};
