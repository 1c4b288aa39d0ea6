import { companyKey } from '../../domain/account/companyKey';
import { textsIn } from '../arguments/textsIn';
import type { CellValue } from '../cellValue';

// The share of a named audience that is found among the reached: ABILITA and Else against Oy Abilita Ab and Kone, half:
// reachOfNames('REACH_PCT', [['ABILITA'], ['Else']], [['Oy Abilita Ab'], ['Kone']]) = 0.5.

const keyOf = (name: string): string => (name.indexOf('@') >= 0 ? name.trim().toLowerCase() : companyKey(name));

const keysIn = (fn: string, argument: string, list: unknown): Set<string> => new Set(textsIn(fn, argument, list).map(keyOf));

export const reachOfNames = (fn: string, reached: unknown, audience: unknown): CellValue => {
  const found = keysIn(fn, 'reached', reached);
  const wanted = keysIn(fn, 'audience', audience);
  // an empty list of reached is unknown, as a blank number is
  if (wanted.size === 0 || found.size === 0) return '';
  let both = 0;
  wanted.forEach((key) => {
    if (found.has(key)) both++;
  });
  return both / wanted.size;
};
