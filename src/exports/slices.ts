// Work that may pause. Reading a large file takes seconds, in which the page around it must stay alive: so the readers are generators that say
// how far they are, 0 to 1, wherever they may rest. Whoever runs them decides: tests and the command line run in one go, the sidebar draws and
// listens in between. 600 rows are two pauses, at 250/600 and 500/600.
export type Slices<T> = Generator<number, T, void>;

const ROWS = 250;

export function inOneGo<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** `work` as a part of something larger: its start is `from`, its end is `to`. */
export function* part<T>(work: Slices<T>, from: number, to: number): Slices<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Calls `body` for 0 .. count - 1. */
export function* eachOf(count: number, body: (at: number) => void): Slices<void> {
  for (let at = 0; at < count; at++) {
    if (at > 0 && at % ROWS === 0) yield at / count;
    body(at);
  }
}

/** The same for every element of a list, one after the other; what they give comes in the same order. */
export function* inTurn<A, B>(list: readonly A[], work: (item: A, at: number) => Slices<B>): Slices<B[]> {
  const done: B[] = [];
  for (const item of list) {
    const at = done.length;
    done.push(yield* part(work(item, at), at / list.length, (at + 1) / list.length));
  }
  return done;
}

/** How the host lets others have their turn; its clock is its own. */
export interface Pace {
  /** is it time to rest? */
  due(): boolean;
  /** resolves when work may go on, rejects when it is not wanted any more */
  rest(share: number): Promise<void>;
}

/** What `rest` rejects with when the work is not wanted any more: no fault of the file. */
export const STOPPED = new Error('stopped');

/** The same pace for work that is the first `share` of something larger. */
export const partOf = ({ due, rest }: Pace, share: number): Pace => ({ due, rest: (done) => rest(done * share) });

export const paced = async <T>(work: Slices<T>, pace?: Pace): Promise<T> => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (pace?.due()) await pace.rest(step.value);
  }
};
