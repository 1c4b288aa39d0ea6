// What each rule is worth of 100. Three must-haves of 20 points and one positive sign of 10 are worth 29, 29, 28 and 14: an account with all
// of them has 100. The any-of conditions are worth as much together as the heaviest of them; a negative sign takes on the same scale.
import { apportion } from './apportion';
import type { IcpKind, IcpRule } from './types';

/** Ours, to be changed in the column Points: the sources give no figures. */
export const DEFAULT_POINTS: Readonly<Record<IcpKind, number>> = { must: 20, any: 20, positive: 10, negative: 10, anti: 0 };

const FULL = 100;

/** A sign before the points says nothing: the kind does. */
export const pointsOf = ({ kind, points }: Pick<IcpRule, 'kind' | 'points'>): number => (points === null ? DEFAULT_POINTS[kind] : Math.abs(points));

export interface Worths {
  /** by id of the rule; every any-of row has the worth of the group; anti rows have none */
  readonly of: ReadonlyMap<string, number>;
  /** no rule adds points: whoever is not on the list of those who are not ideal starts from 100 */
  readonly fromFull: boolean;
}

export const worthsOf = (rules: readonly IcpRule[]): Worths => {
  const adding = rules.filter(({ kind }) => kind === 'must' || kind === 'positive');
  const group = rules.filter(({ kind }) => kind === 'any');
  const weights = adding.map(pointsOf).concat(group.length > 0 ? [Math.max(...group.map(pointsOf))] : []);
  const parts = apportion(weights, FULL);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const of = new Map<string, number>();
  adding.forEach(({ id }, at) => {
    of.set(id, parts[at]);
  });
  for (const { id } of group) of.set(id, parts[parts.length - 1]);
  const scale = sum > 0 ? FULL / sum : 1;
  for (const rule of rules) if (rule.kind === 'negative') of.set(rule.id, Math.round(pointsOf(rule) * scale));
  return { of, fromFull: weights.length === 0 };
};
