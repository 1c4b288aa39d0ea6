import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import type { Lang } from '../text/lang';
import { Problem } from './problem';
import { SetupStep } from './setupStep';
import { Steps } from './steps';
import { useTask } from './useTask';
import { browserLang, LangProvider, useWords } from './words';

function Opening() {
  const words = useWords();
  return (
    <div role="status">
      <h1 class="why">{words.opening}</h1>
    </div>
  );
}

function Newer({ state }: { state: WorkbookState }) {
  const words = useWords();
  const { workbook, addon } = state.layout;
  return (
    <main>
      <h1>{words.status.title}</h1>
      <p class="notice bad">{words.failures.newer({ workbook: workbook ?? 0, addon })}</p>
    </main>
  );
}

interface OpenProps {
  readonly call: Call;
  readonly state: WorkbookState;
  readonly setState: (state: WorkbookState) => void;
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
}

/** A workbook without our tabs is set up first; a newer one is left alone. */
function Open({ call, state, setState, lang, setLang }: OpenProps) {
  const startedEmpty = useRef(state.layout.workbook === null);
  const task = useTask(async () => {
    const made = await call('setup', { lang });
    setState(made);
    return made;
  });
  const { workbook, addon } = state.layout;
  if (workbook !== null && workbook > addon) return <Newer state={state} />;
  if (workbook === null) return <SetupStep place={{ step: 1, of: 4 }} task={task} lang={lang} setLang={setLang} />;
  return <Steps call={call} state={state} setState={setState} before={startedEmpty.current ? 1 : 0} />;
}

export function App({ call }: { call: Call }) {
  const [state, setState] = useState<WorkbookState | null>(null);
  const [chosen, setChosen] = useState<Lang | null>(null);
  const task = useTask(async () => setState(await call('state', {})));
  const { run } = task;
  const empty = state !== null && state.layout.workbook === null;
  const lang = empty ? (chosen ?? state.lang) : (state?.lang ?? browserLang());
  useEffect(() => {
    run();
  }, [run]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const retry = <main>{task.state.kind === 'failed' ? <Problem problem={task.state.problem} retry={task.run} /> : <Opening />}</main>;
  return (
    <LangProvider value={lang}>{state ? <Open call={call} state={state} setState={setState} lang={lang} setLang={setChosen} /> : retry}</LangProvider>
  );
}
