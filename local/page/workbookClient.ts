// The page's end of the line to the worker.
import type { Answer, AskName, Asks, View } from './messages';

export interface WorkbookClient {
  /** rejects with what the execution threw; the view has been shown by then */
  ask<N extends AskName>(name: N, payload: Asks[N]['in']): Promise<Asks[N]['out']>;
}

export interface Moment {
  readonly ask: AskName;
  /** nothing else has been asked since */
  readonly last: boolean;
}

/** `show` sees every view before the answer is given on, in the order of the executions. */
export function workbookClient(worker: Worker, show: (view: View, moment: Moment) => void): WorkbookClient {
  const waiting = new Map<number, { ask: AskName; resolve: (value: never) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (!asked) return;
    if (data.view) show(data.view, { ask: asked.ask, last: waiting.size === 0 });
    if (data.error === undefined) asked.resolve(data.value as never);
    else asked.reject(new Error(data.error));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the worker stopped'));
    waiting.clear();
  });
  return {
    ask: (ask, payload) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { ask, resolve, reject });
        worker.postMessage({ id, ask, payload });
      }),
  };
}
