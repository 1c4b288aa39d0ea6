import { useState } from 'preact/hooks';
import type { WorkbookState } from '../rpc/contract';
import { DropZone } from './dropZone';
import { FileCard } from './fileCard';
import { isReading, type QueuedFile, sendableFiles, sendableTables } from './importQueue';
import type { ImportStore } from './importStore';
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
  for (const { stage, source } of files)
    if (stage.kind === 'sending')
      return `${source.name}: ${words.sending({ sent: showNumber(lang, stage.sent), total: showNumber(lang, stage.total) })}`;
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
      secondary: { text: words.cancel, run: () => store.cancel(), disabled: files.some((file) => file.stage.kind === 'cancelling') },
    };
  if (tables > 0) return { primary: { text: words.action({ count: tables }), run: () => send(who), disabled: isReading(files) }, secondary: null };
  const onwards = { text: files.some((file) => file.stage.kind === 'done') ? words.next : words.skip, run: next };
  return files.some((file) => file.stage.kind === 'done') ? { primary: onwards, secondary: null } : { primary: null, secondary: onwards };
}

/** Step: choose export files, look at what they hold, answer what only a person knows, send them. */
export function ImportStep(props: ImportProps) {
  const { state, store, place, send } = props;
  const words = useWords();
  const [who, setWho] = useState('');
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
