// A measure over a data tab. Whatever way the rows are cut into blocks, and in whatever order the blocks come,
// finish() answers the same: adding [1, 2] and [3] to a sum is adding [3], [1], [2].

/** What goes into the hidden tab: JSON, ids and numbers only. */
export type Saved = string;

export interface Accumulator<Context, State, Columns, Result> {
  readonly init: (context: Context) => State;
  /** changes `state` */
  readonly add: (state: State, block: Columns) => void;
  /** puts `b` into `a` and gives `a` back; both began from the same context */
  readonly merge: (a: State, b: State) => State;
  readonly finish: (state: State) => Result;
  readonly save: (state: State) => Saved;
  readonly load: (context: Context, saved: Saved) => State;
}
