// The page's end of the line to the worker.
import type { Answer, AskName, Asks, View } from './messages';

export interface WorkbookClient {
  /** an edit has been told and not been answered yet */
  editsWait(): boolean;
  /** rejects with what the execution threw; the view has been shown by then */
  ask<N extends AskName>(name: N, payload: Asks[N]['in']): Promise<Asks[N]['out']>;
}

export interface Moment {
  readonly ask: AskName;
  /** no edit made since is still to be answered */
  readonly last: boolean;
}

/** What a script is asked to run changes nothing that a person has typed meanwhile. */
const isEdit = (ask: AskName): boolean => ask === 'type' || ask === 'structure' || ask === 'replace';

/** `show` sees every view before the answer is given on, in the order of the executions. */
export function workbookClient(worker: Worker, show: (view: View, moment: Moment) => void): WorkbookClient {
  const waiting = new Map<number, { ask: AskName; resolve: (value: never) => void; reject: (error: Error) => void }>();
  const editsWait = () => [...waiting.values()].some(({ ask }) => isEdit(ask));
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (!asked) return;
    if (data.view) show(data.view, { ask: asked.ask, last: !editsWait() });
    if (data.error === undefined) asked.resolve(data.value as never);
    else asked.reject(new Error(data.error));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the worker stopped'));
    waiting.clear();
  });
  return {
    editsWait,
    ask: (ask, payload) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { ask, resolve, reject });
        worker.postMessage({ id, ask, payload });
      }),
  };
}
