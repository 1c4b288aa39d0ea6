import type { WorkbookState } from '../rpc/contract';
import { exportsText } from '../text/exports';
import { mappingText } from '../text/mapping';
import { FileName } from './fileName';
import { ImportOutcome } from './importOutcome';
import type { QueuedFile } from './importQueue';
import type { ImportStore } from './importStore';
import { Problem } from './problem';
import { QuestionField } from './questionField';
import { showNumber } from './show';
import { TablePreview } from './tablePreview';
import { useLang, useWords } from './words';

interface CardProps {
  readonly file: QueuedFile;
  readonly state: WorkbookState;
  readonly store: ImportStore;
  readonly retry: () => void;
}
const BUSY = ['waiting', 'sending', 'cancelling'];

function Progress({ sent, total, text }: { sent: number; total: number; text: string }) {
  return (
    <>
      <progress max={total || 1} value={sent} aria-label={text} />
      <p>{text}</p>
    </>
  );
}

function StageLine({ file, retry }: Pick<CardProps, 'file' | 'retry'>) {
  const [words, lang] = [useWords().import, useLang()];
  const { stage, source } = file;
  if (stage.kind === 'reading')
    return <Progress sent={stage.share} total={1} text={words.reading({ file: source.name, percent: Math.floor(stage.share * 100) })} />;
  if (stage.kind === 'unreadable') return <p class={file.offer ? undefined : 'bad'}>{stage.message}</p>;
  if (stage.kind === 'waiting') return <p>{words.waiting}</p>;
  if (stage.kind === 'cancelling') return <p>{words.cancelling}</p>;
  if (stage.kind === 'cancelled') return <p>{words.cancelled}</p>;
  if (stage.kind === 'sending') {
    const { sent, total } = stage;
    const counted = words.sending({ sent: showNumber(lang, sent), total: showNumber(lang, total) });
    return <Progress sent={sent} total={total} text={sent < total ? counted : words.completing} />;
  }
  if (stage.kind === 'failed')
    return (
      <>
        <p>{words.failed}</p>
        <Problem problem={stage.problem} retry={retry} />
      </>
    );
  return null;
}

function Preview({ file, state, store }: Omit<CardProps, 'retry'>) {
  const [words, lang] = [useWords(), useLang()];
  const { read, asked, answers, key } = file;
  if (!read) return null;
  if (read.tables.length === 0) return <p>{words.import.noTables({ file: file.source.name })}</p>;
  return (
    <>
      {read.tables.map((table) => (
        <section key={`${table.format}-${table.headerRow}`}>
          <p class="format">{exportsText[lang].formats[table.format]}</p>
          <TablePreview table={table} state={state} />
        </section>
      ))}
      {asked.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          chosen={String(answers[question.id] ?? question.standard)}
          name={`file${key}-${question.id}`}
          answer={(choice) => store.answer(key, question.id, choice)}
        />
      ))}
    </>
  );
}

/** Opens the question what the columns are: of an unknown table, or of one that was explained. */
function ExplainButton({ file, store }: Pick<CardProps, 'file' | 'store'>) {
  const words = mappingText[useLang()];
  const unknown = file.stage.kind === 'unreadable' && file.offer !== null;
  const mapped = file.stage.kind === 'ready' && file.read?.tables.some(({ format }) => format === 'mapped');
  if (!unknown && !mapped) return null;
  return (
    <button type="button" class="explain" onClick={() => store.explain(file.key)}>
      {unknown ? words.open : words.again}
    </button>
  );
}

/** One chosen file: what it holds, how far it is, what became of it. */
export function FileCard({ file, state, store, retry }: CardProps) {
  const words = useWords();
  const { stage, source, outcomes } = file;
  const removable = !BUSY.includes(stage.kind);
  const named = { file: source.name };
  const reading = stage.kind === 'reading';
  return (
    <article class="card" aria-label={source.name}>
      <header>
        <h2>
          <FileName name={source.name} />
        </h2>
        {removable && (
          <button
            type="button"
            class="quiet"
            aria-label={reading ? words.import.stop(named) : words.import.remove(named)}
            onClick={() => store.remove(file.key)}
          >
            {reading ? words.import.stopShort : words.import.removeShort}
          </button>
        )}
      </header>
      <StageLine file={file} retry={retry} />
      {outcomes.map((outcome, i) => (
        <ImportOutcome key={file.read?.tables[i]?.headerRow ?? i} outcome={outcome} state={state} />
      ))}
      {(stage.kind === 'ready' || stage.kind === 'cancelled' || reading) && <Preview file={file} state={state} store={store} />}
      <ExplainButton file={file} store={store} />
    </article>
  );
}
