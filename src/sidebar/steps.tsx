import { useState } from 'preact/hooks';
import type { BuildSummary, WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { BuildStep } from './buildStep';
import { ImportStep } from './importStep';
import { ScorePanel } from './scorePanel';
import { StatusStep } from './statusStep';
import { STEPS, type StepId, StepNav } from './stepNav';
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
  const [step, setStep] = useState<StepId>('import');
  const [scores, setScores] = useState(false);
  const store = useImportStore(call);
  const refresh = useTask(async () => setState(await call('state', {})));
  const build = useTask<BuildSummary>(async () => {
    const summary = await call('build', { today: null, period: null, lang: null, json: false });
    refresh.run();
    return summary;
  });
  const send = async (who: string) => {
    build.reset();
    await store.send(who);
    refresh.run();
  };
  const go = (to: StepId) => {
    setStep(to);
    setScores(false);
    if (to === 'status') refresh.run();
  };
  const place = { step: before + 1 + STEPS.indexOf(step), of: before + STEPS.length };
  return (
    <>
      <StepNav step={step} go={go} locked={store.sending || build.state.kind === 'running'} />
      {step === 'import' && <ImportStep state={state} store={store} place={place} send={send} next={() => go('build')} />}
      {step === 'build' && <BuildStep state={state} place={place} task={build} back={() => go('import')} onwards={() => go('status')} />}
      {step === 'status' && scores && <ScorePanel call={call} place={place} back={() => go('status')} />}
      {step === 'status' && !scores && (
        <StatusStep state={state} place={place} task={refresh} back={() => go('import')} scores={() => setScores(true)} />
      )}
    </>
  );
}
