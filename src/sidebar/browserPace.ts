// How reading shares the browser with everything else: after 16 ms of work the page has its turn, so that a click never waits longer than that
// and one row more.
import { type Pace, STOPPED } from '../exports/slices';

const WORK_MS = 16;
const SHOWN_EVERY_MS = 100;

/** A message to oneself comes after what waits already; a timer would be slowed to one a second in a tab that nobody looks at. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export interface Reading {
  /** how far it is, 0 to 1, ten times a second at most */
  readonly show: (share: number) => void;
  /** asked after every rest */
  readonly wanted: () => boolean;
}

export function browserPace({ show, wanted }: Reading): Pace {
  let since = performance.now();
  let shownAt = since;
  return {
    due: () => performance.now() - since > WORK_MS,
    async rest(share) {
      if (performance.now() - shownAt > SHOWN_EVERY_MS) {
        show(share);
        shownAt = performance.now();
      }
      await nextTurn();
      if (!wanted()) throw STOPPED;
      since = performance.now();
    },
  };
}
