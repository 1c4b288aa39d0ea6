// What a what-if reckons with: the figure typed in `try`, else the one of the plan, nothing where neither is a number.

import { call } from '../formula/call';
import { find, NOTHING, own } from '../formula/token';
import type { Formula, FormulaCell } from '../model';

const typedOr = (column: string, value: number | null): FormulaCell => ({
  formula: call('IF', call('ISNUMBER', own('try')), own('try'), call('IF', call('ISNUMBER', own(column)), own(column), NOTHING)),
  value: value === null ? '' : value,
});

export const takenFigure = (value: number | null): FormulaCell => typedOr('count', value);
export const takenRate = (reckoned: number | null): FormulaCell => typedOr('reckoned', reckoned);

/** Of another row of Funnel, from anywhere; nothing where that row is not there. */
export const takenFrom = (row: string): Formula => {
  const there = find('funnel', row, 'taken');
  return call('IF', call('ISNUMBER', there), there, NOTHING);
};
