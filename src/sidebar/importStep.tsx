import { useState } from 'preact/hooks';
import type { WorkbookState } from '../rpc/contract';
import { DropZone } from './dropZone';
import { FileCard } from './fileCard';
import { isReading, type QueuedFile, sendableFiles, sendableTables } from './importQueue';
import type { ImportStore } from './importStore';
import { MappingStep } from './mappingStep';
import { showNumber } from './show';
import { type Action, type Place, Step } from './step';
import { useLang, useWords } from './words';

interface ImportProps {
  readonly state: WorkbookState;
  readonly store: ImportStore;
  readonly place: Place;
  readonly send: (who: string) => void;
  readonly next: () => void;
}

/** What a screen reader hears: the file on its way, else the one that was cancelled. */
function useSaid(files: readonly QueuedFile[]): string {
  const [words, lang] = [useWords().import, useLang()];
  for (const { stage, source } of files) {
    if (stage.kind === 'reading') return words.reading({ file: source.name, percent: Math.floor(stage.share * 4) * 25 });
    if (stage.kind === 'sending')
      return `${source.name}: ${words.sending({ sent: showNumber(lang, stage.sent), total: showNumber(lang, stage.total) })}`;
  }
  const last = files.filter((file) => file.stage.kind === 'cancelled').pop();
  return last ? `${last.source.name}: ${words.cancelled}` : '';
}

function useActions({ store, send, next }: ImportProps, who: string): { primary: Action | null; secondary: Action | null } {
  const words = useWords().import;
  const { files, sending } = store;
  const tables = sendableTables(files);
  if (sending)
    return {
      primary: null,
      secondary: { text: words.cancel, run: () => store.cancel(), disabled: !files.some(isCancellable) },
    };
  if (tables > 0) return { primary: { text: words.action({ count: tables }), run: () => send(who), disabled: isReading(files) }, secondary: null };
  const onwards = { text: files.some((file) => file.stage.kind === 'done') ? words.next : words.skip, run: next };
  return files.some((file) => file.stage.kind === 'done') ? { primary: onwards, secondary: null } : { primary: null, secondary: onwards };
}

/** Once all rows are there they are being written, and only an undo takes them back. */
const isCancellable = ({ stage }: QueuedFile): boolean => stage.kind === 'sending' && (stage.sent < stage.total || stage.total === 0);

interface ChooseProps extends ImportProps {
  readonly who: string;
  readonly setWho: (who: string) => void;
}

function ChooseStep(props: ChooseProps) {
  const { state, store, place, send, who, setWho } = props;
  const words = useWords();
  const { files, sending } = store;
  return (
    <Step title={words.import.title} why={words.import.why} place={place} said={useSaid(files)} {...useActions(props, who)}>
      <DropZone files={(chosen) => store.add(chosen)} disabled={sending} small={files.length > 0} />
      {files.map((file) => (
        <FileCard key={file.key} file={file} state={state} store={store} retry={() => send(who)} />
      ))}
      {sendableFiles(files).length > 0 && (
        <label class="field">
          <span>{words.import.who}</span>
          <input type="text" autocomplete="name" value={who} onInput={(event) => setWho(event.currentTarget.value)} />
        </label>
      )}
    </Step>
  );
}

/** Step: choose export files, look at what they hold, answer what only a person knows, send them. */
export function ImportStep(props: ImportProps) {
  const { state, store, place } = props;
  const [who, setWho] = useState('');
  const file = store.files.find(({ key }) => key === store.explaining);
  if (!file?.offer) return <ChooseStep {...props} who={who} setWho={setWho} />;
  return (
    <MappingStep
      key={file.key}
      file={file.source.name}
      offer={file.offer}
      before={store.mappingOf(file)}
      state={state}
      place={place}
      use={(mapping) => store.explained(file.key, mapping)}
      leave={() => store.leave()}
    />
  );
}
