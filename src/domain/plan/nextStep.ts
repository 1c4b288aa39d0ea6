// What to do next at an account: an open trigger before an open deal, a deal before visits, visits before mere reach. Kaskitek with 3 meaningful
// visits and no deal: convert_interest. A gap in the map (CEO_ONLY, THIN_COMMITTEE) is no news that a deal or visits would have to wait for: it
// has a step of its own, as has a reached account where nobody is known.
import type { NextStep, TriggerId } from './types';

/** Most pressing first: the order of the Account plan. */
export const NEXT_STEPS: readonly NextStep[] = ['act_on_trigger', 'move_deal', 'convert_interest', 'find_people', 'deepen_reach', 'start_reach'];

export interface Standing {
  readonly triggers: number;
  readonly openTrigger: TriggerId | null;
  readonly openDeals: number;
  readonly meaningful: number;
  readonly reached: boolean;
  readonly people: number;
}

const GAPS: readonly (TriggerId | null)[] = ['CEO_ONLY', 'THIN_COMMITTEE'];

export const nextStep = ({ triggers, openTrigger, openDeals, meaningful, reached, people }: Standing): NextStep => {
  const gap = GAPS.indexOf(openTrigger) >= 0;
  if (triggers > 0 && !gap) return 'act_on_trigger';
  if (openDeals > 0) return 'move_deal';
  if (meaningful > 0) return 'convert_interest';
  if (!reached) return 'start_reach';
  return gap || people === 0 ? 'find_people' : 'deepen_reach';
};
