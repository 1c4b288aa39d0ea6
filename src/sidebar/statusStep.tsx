import type { WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { scoringText } from '../text/scoring';
import { FileName } from './fileName';
import { FilteredList } from './filteredList';
import { Freshness } from './freshness';
import { Problem } from './problem';
import { RememberedTables } from './rememberedTables';
import { CheckMatches } from './reviewLink';
import { showNumber } from './show';
import { type Place, Step } from './step';
import { UndoBuild, UndoImport } from './undoOffer';
import type { Task } from './useTask';
import { useLang, useWords } from './words';

interface StatusProps {
  readonly call: Call;
  readonly state: WorkbookState;
  readonly setState: (state: WorkbookState) => void;
  readonly place: Place;
  readonly task: Task<unknown>;
  readonly back: () => void;
  /** shows who is warm, and why */
  readonly scores: () => void;
}

/** Step: what stands in the workbook, and whether the plan still fits it. */
export function StatusStep({ call, state, setState, place, task, back, scores }: StatusProps) {
  const [words, lang] = [useWords(), useLang()];
  const { status } = words;
  const refresh = { text: status.refresh, run: task.run, disabled: task.state.kind === 'running' };
  return (
    <Step
      title={status.title}
      why={status.why}
      place={place}
      said={task.state.kind === 'running' ? status.working : ''}
      primary={{ text: words.build.back, run: back }}
      secondary={refresh}
    >
      {task.state.kind === 'failed' && <Problem problem={task.state.problem} retry={task.run} />}
      <Freshness state={state} />
      <UndoBuild state={state} />
      <p>
        <button type="button" onClick={scores}>
          {scoringText[lang].panel.open}
        </button>
      </p>
      <h2>{status.imports}</h2>
      <UndoImport state={state} />
      {state.imports.length === 0 && <p class="quiet">{status.noImports}</p>}
      <FilteredList
        what={status.imports}
        items={state.imports}
        text={(item) => `${item.id} ${item.file}`}
        show={(item) => (
          <>
            {item.id}. <FileName name={item.file} /> <small>{status.importState[item.state]}</small>
          </>
        )}
      />
      <CheckMatches />
      <RememberedTables call={call} state={state} setState={setState} />
      <h2>{status.tabs}</h2>
      <FilteredList
        what={status.tabs}
        items={state.tabs}
        text={(tab) => tab.name}
        show={(tab) => (
          <>
            {tab.name} <small>{status.tabRows({ rows: showNumber(lang, tab.rows) })}</small>
          </>
        )}
      />
      <p class="quiet">{status.language({ language: words.languages[state.lang] })}</p>
    </Step>
  );
}
