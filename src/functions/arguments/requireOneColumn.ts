import { FunctionError } from '../functionError';
import type { Grid } from './grid';

/** Answers of several columns have room beside a column only. */
export const requireOneColumn = (fn: string, argument: string, from: Grid): void => {
  if (from.columns !== 1) throw new FunctionError('one_column', { fn, argument, ...from });
};
