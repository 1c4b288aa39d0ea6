import { useEffect } from 'preact/hooks';
import type { Call } from '../rpc/importClient';
import { scoringText } from '../text/scoring';
import { Busy } from './busy';
import { Problem } from './problem';
import { ScoredLeads } from './scoredLeads';
import { ScoreVersions } from './scoreVersions';
import { type Place, Step } from './step';
import { useTask } from './useTask';
import { useLang } from './words';

interface PanelProps {
  readonly call: Call;
  readonly place: Place;
  readonly back: () => void;
}

/** Why this score: leads from warm to cold with their reasons, and the versions of the rules, any of which can be put back. */
export function ScorePanel({ call, place, back }: PanelProps) {
  const words = scoringText[useLang()].panel;
  const task = useTask(() => call('scores', {}));
  const { run, state } = task;
  useEffect(() => {
    run();
  }, [run]);
  const said = state.kind === 'running' ? words.working : '';
  return (
    <Step title={words.title} why={words.why} place={place} said={said} primary={{ text: words.back, run: back }}>
      {state.kind === 'running' && <Busy text={words.working} />}
      {state.kind === 'failed' && <Problem problem={state.problem} retry={run} />}
      {state.kind === 'done' && (
        <>
          <ScoredLeads list={state.value} />
          <ScoreVersions versions={state.value.versions} call={call} />
        </>
      )}
    </Step>
  );
}
