import type { Formula } from '../model';
import { call } from './call';
import { formulaOf, type Part } from './formulaOf';
import { own } from './token';

// Exact limits of a Poisson count k: chi-square quantiles with 2k and 2k + 2 degrees of freedom, halved.
export const garwoodLow = (count: Part): Formula =>
  call('IF', formulaOf(count, '>0'), formulaOf(call('CHIINV', formulaOf('1-', own('tail')), formulaOf('2*', count)), '/2'), '0');
export const garwoodHigh = (count: Part): Formula => formulaOf(call('CHIINV', own('tail'), formulaOf('2*', count, '+2')), '/2');
