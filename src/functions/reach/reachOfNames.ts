import { companyKey } from '../../domain/account/companyKey';
import { textsIn } from '../arguments/textsIn';
import type { CellValue } from '../cellValue';

// The share of a named audience that is found among the reached: ABILITA and Else against Oy Abilita Ab and Kone, half:
// reachOfNames('REACH_PCT', [['ABILITA'], ['Else']], [['Oy Abilita Ab'], ['Kone']]) = 0.5.

const keyOf = (name: string): string => (name.indexOf('@') >= 0 ? name.trim().toLowerCase() : companyKey(name));

export const reachOfNames = (fn: string, reached: unknown, audience: unknown): CellValue => {
  const found = new Set(textsIn(fn, 'reached', reached).map(keyOf));
  const wanted = Array.from(new Set(textsIn(fn, 'audience', audience).map(keyOf)));
  // an empty list of reached is unknown, as a blank number is
  if (wanted.length === 0 || found.size === 0) return '';
  return wanted.filter((key) => found.has(key)).length / wanted.length;
};
