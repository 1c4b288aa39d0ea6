import { ERROR_TYPE_SET, ErrorValueObject } from '@univerjs/engine-formula';

/** What Sheets shows when a custom function throws or a formula does not parse. Univer has no such error. */
export const ERROR_SIGN = '#ERROR!';
type ErrorKind = ConstructorParameters<typeof ErrorValueObject>[0];

/** Without this, a cell that shows #ERROR! is a text to the formulas that read it. */
export const knowErrorSign = (): void => {
  (ERROR_TYPE_SET as Set<string>).add(ERROR_SIGN);
};

/** The error of a cell, with the words that Sheets shows when the mouse rests on it. Not ErrorValueObject.create: that one is shared by all cells with the same error. */
export function failure(why: string, sign: string = ERROR_SIGN): ErrorValueObject {
  const value = new ErrorValueObject(sign as ErrorKind, why);
  value.withCustomData({ why });
  return value;
}
