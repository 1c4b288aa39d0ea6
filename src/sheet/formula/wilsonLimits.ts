import type { Formula } from '../model';
import { call } from './call';
import { formulaOf, type Part } from './formulaOf';
import { own } from './token';

// Wilson's interval by arithmetic: k/n*k/(k+z²/2+half), half = z*SQRT(k/n*(n-k)+z²/4). Dividing keeps digits that a difference would lose.
const limit = (cases: Formula, others: Formula, trials: Part): Formula => {
  const z = call('NORMSINV', formulaOf('1-', own('tail')));
  const half = formulaOf(z, '*', call('SQRT', formulaOf(cases, '/', trials, '*', others, '+', z, '^2/4')));
  return formulaOf(cases, '/', trials, '*', cases, '/(', cases, '+', z, '^2/2+', half, ')');
};

/** Without any case the limit is 0; the quotient would be 0 / 0 only for no trials, which the caller leaves out. */
export const wilsonLow = (successes: Part, trials: Part): Formula => limit(formulaOf(successes), formulaOf('(', trials, '-', successes, ')'), trials);
export const wilsonHigh = (successes: Part, trials: Part): Formula =>
  formulaOf('1-', limit(formulaOf('(', trials, '-', successes, ')'), formulaOf(successes), trials));
