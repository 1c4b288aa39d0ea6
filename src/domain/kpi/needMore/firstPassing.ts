// The first whole number of a range that passes a test which larger numbers pass more easily: of 1..100 the first whose square is at
// least 50 is 8. Rounding makes the tests of this folder waver a little, so they are asked one by one where they come near.
const ONE_BY_ONE = 20000;

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly passes: (at: number) => boolean;
  /** a weaker test that every passing number passes too, and none far below the first one */
  readonly nears: (at: number) => boolean;
}

export const firstPassing = ({ from, to, passes, nears }: Range): number | null => {
  let near = from;
  // the range halves each time
  for (let far = to; far - near > ONE_BY_ONE; ) {
    const middle = Math.floor((near + far) / 2);
    if (nears(middle)) far = middle;
    else near = middle;
  }
  for (let at = near; at <= to; at += 1) if (passes(at)) return at;
  return null;
};
