// What a what-if reckons with: the figure typed in `try`, else the one of the plan, nothing where neither is a number.

import { call } from '../formula/call';
import type { Part } from '../formula/formulaOf';
import { find, NOTHING, own } from '../formula/token';
import type { Formula, FormulaCell, Plain } from '../model';

const firstNumber = (typed: Part, standing: Part, then: Part): Formula =>
  call('IF', call('ISNUMBER', typed), typed, call('IF', call('ISNUMBER', standing), then, NOTHING));

const shown = (value: number | null): Plain => (value === null ? '' : value);

export const takenFigure = (value: number | null): FormulaCell => ({
  formula: firstNumber(own('try'), own('count'), own('count')),
  value: shown(value),
});

/** A measured conversion over 1 has no way back: visits bring MQLs, but not all of them. */
export const takenRate = (rate: number | null): FormulaCell => ({
  formula: firstNumber(own('try'), own('rate'), call('MIN', '1', own('rate'))),
  value: shown(rate === null ? null : Math.min(1, rate)),
});

/** Of another row of Funnel, from anywhere; nothing where that row is not there. */
export const takenFrom = (row: string): Formula => {
  const there = find('funnel', row, 'taken');
  return call('IF', call('ISNUMBER', there), there, NOTHING);
};
