import { useCallback, useRef, useState } from 'preact/hooks';

export type TaskState<V> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: unknown }
  | { readonly kind: 'done'; readonly value: V };

export interface Task<V> {
  readonly state: TaskState<V>;
  readonly run: () => Promise<void>;
  /** forgets the result: what it rests on has changed */
  readonly reset: () => void;
}

/** One asynchronous job of a step: what is shown follows from its state, and a second click while it runs does nothing. */
export function useTask<V>(job: () => Promise<V>): Task<V> {
  const [state, setState] = useState<TaskState<V>>({ kind: 'idle' });
  const running = useRef(false);
  const latest = useRef(job); // a job always sees the values of the newest drawing
  latest.current = job;
  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    setState({ kind: 'running' });
    try {
      setState({ kind: 'done', value: await latest.current() });
    } catch (problem) {
      setState({ kind: 'failed', problem });
    }
    running.current = false;
  }, []);
  const reset = useCallback(() => {
    if (!running.current) setState({ kind: 'idle' });
  }, []);
  return { state, run, reset };
}
