import type { WorkbookState } from '../rpc/contract';
import { undoText } from '../text/undo';
import { Busy } from './busy';
import { tabName } from './names';
import { Problem } from './problem';
import { showDay, showNumber } from './show';
import { useUndoTasks } from './undoTasks';
import type { Task } from './useTask';
import { useLang } from './words';

interface OfferProps {
  readonly task: Task<WorkbookState>;
  readonly action: string;
  readonly what: string;
  readonly done: string;
  /** false: there is nothing to take back (any more) */
  readonly offered: boolean;
  /** the place says by itself that it was done */
  readonly shown?: boolean;
}

/** What it will do, and the button that does it. */
function Offer({ task, action, what, done, offered, shown = false }: OfferProps) {
  const words = undoText[useLang()];
  const { kind } = task.state;
  return (
    <div class="undo">
      {kind === 'running' && <Busy text={words.working} />}
      {task.state.kind === 'failed' && <Problem problem={task.state.problem} retry={task.run} />}
      <p class="said" role="status">
        {kind === 'running' ? words.working : kind === 'done' && !offered ? done : ''}
      </p>
      {kind === 'done' && !offered && !shown && (
        <p>
          <span class="good">●</span> {done}
        </p>
      )}
      {offered && kind !== 'running' && (
        <>
          <p class="quiet">{what}</p>
          {kind !== 'failed' && (
            <button type="button" onClick={task.run}>
              {action}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** `id`: of the import whose outcome is shown; without one the last import, whichever it is. */
export function UndoImport({ state, id }: { state: WorkbookState; id?: number }) {
  const lang = useLang();
  const words = undoText[lang];
  const tasks = useUndoTasks();
  const last = state.undo.import;
  const offered = last !== null && (id === undefined || id === last.id);
  const undone = id === undefined || state.imports.some((item) => item.id === id && item.state === 'undone');
  if (!tasks || (!offered && (!undone || tasks.import.state.kind === 'idle'))) return null;
  const parts: string[] = [];
  const rows = (count: number): string => showNumber(lang, count);
  if (last && last.added > 0) parts.push(words.added({ rows: rows(last.added), tab: tabName(state, last.tab) }));
  if (last && last.changed > 0) parts.push(words.changed({ rows: rows(last.changed) }));
  if (last && last.returning > 0) parts.push(words.returning({ rows: rows(last.returning) }));
  if (parts.length === 0) parts.push(words.nothing);
  return (
    <Offer
      task={tasks.import}
      action={words.importAction({ file: last?.file ?? '' })}
      what={words.sentence({ parts: parts.join('; '), until: last ? showDay(lang, last.until) : '' })}
      done={words.importDone}
      offered={offered}
      shown={id !== undefined}
    />
  );
}

export function UndoBuild({ state }: { state: WorkbookState }) {
  const lang = useLang();
  const words = undoText[lang];
  const tasks = useUndoTasks();
  const last = state.undo.build;
  if (!tasks || (!last && tasks.build.state.kind === 'idle')) return null;
  return (
    <Offer
      task={tasks.build}
      action={words.buildAction({ number: last?.number ?? 0 })}
      what={words.sentence({ parts: words.buildWhat, until: last ? showDay(lang, last.until) : '' })}
      done={words.buildDone}
      offered={last !== null}
    />
  );
}
