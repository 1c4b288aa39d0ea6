// What a plan knows of each account's people, by the account's id: the lists of a plan stand side by side in the order of the Accounts tab.
import type { DecisionMap } from '../../domain/decision/decisionMaps';
import type { Interest } from '../../domain/interest/interestOf';
import type { InterimCounts } from '../../domain/interim/interimTargets';
import type { Plan } from '../../domain/plan/types';

export interface AccountFacts {
  readonly map: DecisionMap;
  readonly interest: Interest;
  readonly interim: InterimCounts;
}

export const accountFacts = ({ maps, interests, interim }: Plan): ReadonlyMap<string, AccountFacts> =>
  new Map(maps.map((map, at): [string, AccountFacts] => [map.id, { map, interest: interests[at], interim: interim.accounts[at] }]));
