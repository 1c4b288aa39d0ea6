// What the measures of one build share. Account ids become positions 0, 1, 2 in the order of the Accounts tab; -1 is an account off the list.

import { foldName } from '../matching/foldName';
import type { Coded, Cost, Day, Period, PlanBasis, StageMap } from '../plan/types';
import type { Settings } from '../settings';
import { rungOf } from '../stages/ladder';
import { codeTable } from './codeTable';

export interface MeasureContext {
  readonly today: Day;
  readonly period: Period;
  readonly settings: Settings;
  readonly accounts: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** positions by code of a column of account ids */
  readonly positionsOf: (column: Coded) => readonly number[];
  readonly costs: readonly Cost[];
  readonly stages: StageMap;
  /** the highest rung that Deal history has seen of a deal */
  readonly furthestRung: ReadonlyMap<string, number>;
  readonly basis: PlanBasis;
}

const furthestRungs = (basis: PlanBasis): Map<string, number> => {
  const furthest = new Map<string, number>();
  for (const change of basis.history) {
    const rung = rungOf(basis.stages.byName.get(foldName(change.stage)) || null);
    if (rung > (furthest.has(change.deal) ? furthest.get(change.deal)! : -1)) furthest.set(change.deal, rung);
  }
  return furthest;
};

export const contextOf = (basis: PlanBasis): MeasureContext => {
  const positions = new Map<string, number>();
  basis.accounts.forEach((account, at) => {
    positions.set(account.id, at);
  });
  return {
    today: basis.today,
    period: basis.period,
    settings: basis.settings,
    accounts: basis.accounts.map((account) => account.id),
    positions,
    positionsOf: codeTable((id) => (positions.has(id) ? positions.get(id)! : -1)),
    costs: basis.costs,
    stages: basis.stages,
    furthestRung: furthestRungs(basis),
    basis,
  };
};
