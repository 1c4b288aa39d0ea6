import { useState } from 'preact/hooks';
import type { RememberedMapping, WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { mappingText } from '../text/mapping';
import { FileName } from './fileName';
import { FilteredList } from './filteredList';
import { tabName } from './names';
import { Problem } from './problem';
import { useTask } from './useTask';
import { useLang } from './words';

interface TablesProps {
  readonly call: Call;
  readonly state: WorkbookState;
  readonly setState: (state: WorkbookState) => void;
}

interface RowProps {
  readonly mapping: RememberedMapping;
  readonly state: WorkbookState;
  readonly forget: (mapping: RememberedMapping) => Promise<void>;
}

function Row({ mapping, state, forget }: RowProps) {
  const words = mappingText[useLang()];
  const task = useTask(() => forget(mapping));
  const columns = Object.keys(mapping.columns).length;
  return (
    <>
      <div class="remembered">
        <span>
          <FileName name={mapping.file} />
          <small>{words.line({ tab: tabName(state, mapping.tab), columns })}</small>
        </span>
        <button
          type="button"
          class="quiet"
          aria-label={words.forget({ file: mapping.file })}
          disabled={task.state.kind === 'running'}
          onClick={task.run}
        >
          {words.forgetShort}
        </button>
      </div>
      {task.state.kind === 'failed' && <Problem problem={task.state.problem} retry={task.run} />}
    </>
  );
}

interface GoneProps {
  readonly mapping: RememberedMapping;
  readonly undo: () => Promise<void>;
}

function Gone({ mapping, undo }: GoneProps) {
  const words = mappingText[useLang()];
  const task = useTask(undo);
  return (
    <div class="notice" role="status">
      <p>{words.forgotten({ file: mapping.file })}</p>
      <button type="button" disabled={task.state.kind === 'running'} onClick={task.run}>
        {words.undo}
      </button>
      {task.state.kind === 'failed' && <Problem problem={task.state.problem} retry={task.run} />}
    </div>
  );
}

/** How unknown tables were explained; each can be forgotten, and that be taken back. */
export function RememberedTables({ call, state, setState }: TablesProps) {
  const words = mappingText[useLang()];
  const [gone, setGone] = useState<RememberedMapping | null>(null);
  const forget = async (mapping: RememberedMapping) => {
    setState({ ...state, ...(await call('forget', { id: mapping.id })) });
    setGone(mapping);
  };
  const undo = async () => {
    if (gone) setState({ ...state, ...(await call('remember', { mapping: gone })) });
    setGone(null);
  };
  if (state.mappings.length === 0 && !gone) return null;
  return (
    <>
      <h2>{words.remembered}</h2>
      <p class="quiet">{words.rememberedWhy}</p>
      {gone && <Gone mapping={gone} undo={undo} />}
      <FilteredList
        what={words.remembered}
        items={state.mappings}
        text={({ file, id }) => `${file} ${id}`}
        show={(mapping) => <Row mapping={mapping} state={state} forget={forget} />}
      />
    </>
  );
}
