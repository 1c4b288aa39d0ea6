import { useState } from 'preact/hooks';
import type { Calls, ScoreList } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { scoringText } from '../text/scoring';
import { Busy } from './busy';
import { Problem } from './problem';
import { showNumber } from './show';
import { type Task, useTask } from './useTask';
import { useLang } from './words';

type Version = ScoreList['versions'][number];
type Restored = Calls['scoreRestore']['out'];

interface ItemProps {
  readonly version: Version;
  readonly asked: boolean;
  readonly ask: (version: number | null) => void;
  readonly task: Task<Restored>;
}

/** What will be replaced is said before it is done. */
function VersionItem({ version: { number, since, rules, current }, asked, ask, task }: ItemProps) {
  const lang = useLang();
  const words = scoringText[lang].panel;
  const named = { version: String(number), since, rules: showNumber(lang, rules) };
  const running = task.state.kind === 'running';
  return (
    <>
      <span>
        {words.version(named)} {current && <small>{words.current}</small>}
      </span>
      {!current && !asked && (
        <button type="button" disabled={running} onClick={() => ask(number)}>
          {words.restore(named)}
        </button>
      )}
      {asked && (
        <div class="notice">
          <p>{words.confirm(named)}</p>
          <div class="choices">
            <button type="button" disabled={running} onClick={task.run}>
              {words.confirmYes}
            </button>
            <button type="button" disabled={running} onClick={() => ask(null)}>
              {words.confirmNo}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** The sets of rules that builds have kept, newest first; any of them can be put back. */
export function ScoreVersions({ versions, call }: { versions: readonly Version[]; call: Call }) {
  const lang = useLang();
  const words = scoringText[lang].panel;
  const [asked, setAsked] = useState<number | null>(null);
  const task = useTask<Restored>(async () => {
    const restored = await call('scoreRestore', { version: asked ?? 0 });
    setAsked(null);
    return restored;
  });
  const ask = (version: number | null) => {
    task.reset();
    setAsked(version);
  };
  const { state } = task;
  return (
    <>
      <h2>{words.versions}</h2>
      {versions.length === 0 && <p class="quiet">{words.noVersions}</p>}
      {state.kind === 'running' && <Busy text={words.restoring} />}
      {state.kind === 'failed' && <Problem problem={state.problem} retry={task.run} />}
      {state.kind === 'done' && (
        <p role="status">
          <span class="good">●</span> {words.restored({ version: String(state.value.version), rules: showNumber(lang, state.value.rules) })}
        </p>
      )}
      {versions.length > 0 && (
        <ul class="list versions" aria-label={words.versions}>
          {versions.map((version) => (
            <li key={version.number}>
              <VersionItem version={version} asked={asked === version.number} ask={ask} task={task} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
