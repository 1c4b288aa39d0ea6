import { useState } from 'preact/hooks';
import type { BuildSummary, WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { BuildStep } from './buildStep';
import { ImportStep } from './importStep';
import { ListsStep } from './listsStep';
import { MatchReviewStep } from './matchReviewStep';
import { ReviewLink } from './reviewLink';
import { ScorePanel } from './scorePanel';
import { StatusStep } from './statusStep';
import { type PageId, STEPS, type StepId, StepNav } from './stepNav';
import { UndoProvider, useNewUndoTasks } from './undoTasks';
import { useImportStore } from './useImportStore';
import { useTask } from './useTask';

interface StepsProps {
  readonly call: Call;
  readonly state: WorkbookState;
  readonly setState: (state: WorkbookState) => void;
  /** steps that were done before these: set-up */
  readonly before: number;
}

export function Steps({ call, state, setState, before }: StepsProps) {
  const [step, setStep] = useState<PageId>('import');
  /** a screen opened from a step, which leads back to it */
  const [over, setOver] = useState<'matches' | 'scores' | null>(null);
  const store = useImportStore(call, state.mappings);
  const refresh = useTask(async () => setState(await call('state', {})));
  const build = useTask<BuildSummary>(async () => {
    const summary = await call('build', { today: null, period: null, lang: null, json: false });
    undo.build.reset();
    refresh.run();
    return summary;
  });
  const undo = useNewUndoTasks(call, (undone) => {
    setState(undone);
    build.reset();
  });
  const send = async (who: string) => {
    build.reset();
    undo.import.reset();
    await store.send(who);
    refresh.run();
  };
  const go = (to: PageId) => {
    setStep(to);
    if (to === 'status') refresh.run();
  };
  const place = { step: before + 1 + STEPS.indexOf(step as StepId), of: before + STEPS.length };
  const decided = () => {
    build.reset();
    refresh.run();
  };
  if (over === 'matches') return <MatchReviewStep call={call} place={place} decided={decided} back={() => setOver(null)} />;
  if (over === 'scores') return <ScorePanel call={call} place={place} back={() => setOver(null)} />;
  return (
    <UndoProvider value={undo}>
      <ReviewLink.Provider value={() => setOver('matches')}>
        <StepNav step={step} go={go} locked={store.sending || [build, undo.import, undo.build].some((task) => task.state.kind === 'running')} />
        {step === 'import' && <ImportStep state={state} store={store} place={place} send={send} next={() => go('build')} />}
        {step === 'build' && <BuildStep state={state} place={place} task={build} back={() => go('import')} onwards={() => go('status')} />}
        {step === 'status' && (
          <StatusStep
            call={call}
            state={state}
            setState={setState}
            place={place}
            task={refresh}
            back={() => go('import')}
            scores={() => setOver('scores')}
          />
        )}
        {step === 'lists' && <ListsStep call={call} state={state} />}
      </ReviewLink.Provider>
    </UndoProvider>
  );
}
