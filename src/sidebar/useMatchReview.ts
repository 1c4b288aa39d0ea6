// The names that wait, and the saving of decisions: one call at a time, and a call that failed can be made again.
import { useEffect, useState } from 'preact/hooks';
import type { Decision, MatchReview } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { type Task, useTask } from './useTask';

interface Asked {
  readonly decisions: readonly Decision[];
  readonly note: string;
  readonly then: () => void;
}
export interface Review {
  readonly review: MatchReview | null;
  readonly load: Task<void>;
  readonly save: Task<void>;
  /** what was saved last, in words */
  readonly note: string;
  send(decisions: readonly Decision[], note: string, then?: () => void): void;
}

/** `decided`: called when something was saved. */
export function useMatchReview(call: Call, decided: () => void): Review {
  const [review, setReview] = useState<MatchReview | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const load = useTask(async () => setReview(await call('matchReview', {})));
  const save = useTask(async () => {
    if (asked === null) return;
    setReview(await call('decideMatch', { decisions: asked.decisions }));
    setNote(asked.note);
    setAsked(null);
    asked.then();
    decided();
  });
  const [runLoad, runSave] = [load.run, save.run];
  useEffect(() => {
    runLoad();
  }, [runLoad]);
  useEffect(() => {
    if (asked !== null) runSave();
  }, [asked, runSave]);
  const send: Review['send'] = (decisions, said, then = () => {}) => {
    setNote('');
    setAsked({ decisions, note: said, then });
  };
  return { review, load, save, note, send };
}
