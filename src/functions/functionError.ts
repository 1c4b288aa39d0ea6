import type { FunctionWords } from '../text/en/functions';

// Bad input: a code and its values; the wrapper makes one short sentence of it in the workbook's language.
export type ErrorCode = keyof FunctionWords['errors'];
export type ErrorValues<C extends ErrorCode> = Parameters<FunctionWords['errors'][C]>[0];

export class FunctionError<C extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly values: ErrorValues<C>,
  ) {
    super(code);
  }
}
