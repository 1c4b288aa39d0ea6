import { useEffect, useState } from 'preact/hooks';
import type { WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { EVERYTHING, type ListChosen, type MadeList, makeList } from '../rpc/listClient';
import type { ListPart } from '../rpc/uploadList';
import { listsText } from '../text/lists';
import { Busy } from './busy';
import { ListFields } from './listFields';
import { ListResult } from './listResult';
import { Problem } from './problem';
import { saveFile } from './saveFile';
import { type Action, Step } from './step';
import { type Task, useTask } from './useTask';
import { useLang } from './words';

const START: ListChosen = { ...EVERYTHING, list: 'companies' };
const titleWords = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

interface Actions {
  readonly primary: Action;
  readonly secondary: Action | null;
}
function actionsOf(words: (typeof listsText)['en'], making: Task<MadeList>, ready: boolean, download: (made: MadeList) => void): Actions {
  const { state, run } = making;
  const made = state.kind === 'done' ? state.value : null;
  if (made && made.rows > 0) return { primary: { text: words.download, run: () => download(made) }, secondary: { text: words.again, run } };
  return { primary: { text: words.action, run, disabled: !ready || state.kind === 'running' }, secondary: null };
}

/** Makes the files that LinkedIn takes: choose, see how many and who is left out, save. */
export function ListsStep({ call, state }: { call: Call; state: WorkbookState }) {
  const lang = useLang();
  const words = listsText[lang];
  const [chosen, setChosen] = useState(START);
  const [titles, setTitles] = useState('');
  const [saved, setSaved] = useState(false);
  const opening = useTask<ListPart>(() => call('uploadList', { ...START, first: null }));
  const making = useTask(() => makeList(call, { ...chosen, titles: chosen.list === 'contacts' ? titleWords(titles) : [] }, lang));
  const { run } = opening;
  useEffect(() => {
    run();
  }, [run]);
  const again = () => {
    making.reset();
    setSaved(false);
  };
  const download = (made: MadeList) => {
    saveFile(made.file, made.text);
    setSaved(true);
  };
  const busy = opening.state.kind === 'running' ? words.opening : making.state.kind === 'running' ? words.working : null;
  const made = making.state.kind === 'done' ? making.state.value : null;
  const said = busy ?? (made ? words.made({ rows: String(made.rows), kilobytes: String(Math.round(made.bytes / 1000)) }) : '');
  return (
    <Step title={words.title} why={words.why} said={said} {...actionsOf(words, making, opening.state.kind === 'done', download)}>
      {opening.state.kind === 'failed' && <Problem problem={opening.state.problem} retry={opening.run} />}
      {making.state.kind === 'failed' && <Problem problem={making.state.problem} retry={making.run} />}
      {made && <ListResult made={made} saved={saved} />}
      {busy && <Busy text={busy} />}
      {opening.state.kind === 'done' && (
        <fieldset disabled={making.state.kind === 'running'}>
          <ListFields
            state={state}
            choices={opening.state.value.choices}
            chosen={chosen}
            titles={titles}
            change={(part) => {
              setChosen({ ...chosen, ...part });
              again();
            }}
            setTitles={(text) => {
              setTitles(text);
              again();
            }}
          />
        </fieldset>
      )}
    </Step>
  );
}
