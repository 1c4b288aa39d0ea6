// Narrowing by industry or size class alone is not enough (S1, #8): a profile of 'industry is metal' and 'at least 50 people' is narrow; with
// a place, a technology or a single sign it is not. Those who are not ideal may be listed beside it, that changes nothing.
import type { IcpRule } from './types';

const CLASSES: readonly (string | null)[] = ['industry', 'employees', 'revenue'];

export const isNarrow = (rules: readonly IcpRule[]): boolean => {
  const choosing = rules.filter(({ kind }) => kind !== 'anti');
  return choosing.length > 0 && choosing.every(({ field }) => CLASSES.indexOf(field) >= 0);
};
