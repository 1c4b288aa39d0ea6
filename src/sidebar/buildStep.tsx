import type { BuildSummary, WorkbookState } from '../rpc/contract';
import { Busy } from './busy';
import { Freshness } from './freshness';
import { KpiTable } from './kpiTable';
import { tabName } from './names';
import { Problem } from './problem';
import { type Place, Step } from './step';
import type { Task } from './useTask';
import { useWords } from './words';

interface BuildProps {
  readonly state: WorkbookState;
  readonly place: Place;
  readonly task: Task<BuildSummary>;
  readonly back: () => void;
  readonly onwards: () => void;
}

function Result({ summary, state }: { summary: BuildSummary; state: WorkbookState }) {
  const words = useWords().build;
  const { number, changed, sentences, kpis, triggers, health } = summary;
  return (
    <>
      <p class="quiet">{changed ? words.changed({ number }) : words.unchanged({ number })}</p>
      {sentences.map((sentence) => (
        <p key={sentence} class="sentence">
          {sentence}
        </p>
      ))}
      {kpis.length > 0 ? <KpiTable kpis={kpis} /> : <p>{words.noKpis({ health: tabName(state, 'health') })}</p>}
      <p>{words.triggers({ count: triggers, tab: tabName(state, 'triggers') })}</p>
      <p>{words.health({ ...health, tab: tabName(state, 'health') })}</p>
    </>
  );
}

/** Step: compute the plan and show what came out. */
export function BuildStep({ state, place, task, back, onwards }: BuildProps) {
  const words = useWords().build;
  const now = task.state;
  const build = task.run;
  const done = now.kind === 'done';
  const running = now.kind === 'running';
  const empty = state.imports.length === 0 && !state.build;
  const said = running ? words.working : done ? now.value.sentences.join(' ') : '';
  const primary = done ? { text: words.status, run: onwards } : { text: words.action, run: build, disabled: running };
  const secondary = done ? { text: words.again, run: build } : { text: words.back, run: back, disabled: running };
  return (
    <Step title={words.title} why={words.why} place={place} said={said} primary={primary} secondary={secondary}>
      {running && <Busy text={words.working} />}
      {now.kind === 'failed' && <Problem problem={now.problem} retry={build} />}
      {done && <Result summary={now.value} state={state} />}
      {now.kind === 'idle' && (empty ? <p class="notice">{words.nothing}</p> : <Freshness state={state} />)}
    </Step>
  );
}
