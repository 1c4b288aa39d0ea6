import type { ServerWords } from '../text/en/server';

export type RefusalCode = keyof ServerWords['refusals'];
export type RefusalData = Readonly<Record<string, string | number>>;

/** A run that ends with a sentence for the user: code and values, put into words at the edge. */
export class Refusal extends Error {
  constructor(
    readonly refusal: RefusalCode,
    readonly data: RefusalData = {},
  ) {
    super(refusal);
  }
}
