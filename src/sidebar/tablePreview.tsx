import type { ReadTable, Warning } from '../exports/types';
import type { WorkbookState } from '../rpc/contract';
import { columnName, tabName } from './names';
import { showDay, showNumber } from './show';
import { UndoLimit } from './undoLimit';
import { useLang, useWords } from './words';

/** the same is said by the question itself */
const ASKED = 'default_taken';

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const words = useWords();
  if (warnings.length === 0) return null;
  return (
    <details class="warnings" open={warnings.length <= 3}>
      <summary>◆ {words.import.warnings({ count: warnings.length })}</summary>
      <ul>
        {warnings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

function Period({ table }: { table: ReadTable }) {
  const [words, lang] = [useWords().import, useLang()];
  const { start, end } = table.period;
  if (!start || !end) return <>{words.periodNone}</>;
  const span = words.periodSpan({ start: showDay(lang, start), end: showDay(lang, end) });
  return (
    <>
      {span}
      {table.periodAssumed && <small> ({words.periodAssumed})</small>}
    </>
  );
}

interface PreviewProps {
  readonly table: ReadTable;
  readonly state: WorkbookState;
}

/** What the importer saw in one table, before anything is sent. */
export function TablePreview({ table, state }: PreviewProps) {
  const [words, lang] = [useWords(), useLang()];
  const sums = Object.entries(table.sums);
  return (
    <>
      <dl>
        <dt>{words.import.goes}</dt>
        <dd>{tabName(state, table.tab)}</dd>
        <dt>{words.import.rows}</dt>
        <dd>{showNumber(lang, table.rows.length)}</dd>
        <dt>{words.import.period}</dt>
        <dd>
          <Period table={table} />
        </dd>
        {table.currency && <dt>{words.import.currency}</dt>}
        {table.currency && <dd>{table.currency}</dd>}
        {sums.length > 0 && <dt>{words.import.sums}</dt>}
        {sums.length > 0 && <dd>{sums.map(([field, sum]) => `${columnName(lang, table.tab, field)} ${showNumber(lang, sum)}`).join(' · ')}</dd>}
      </dl>
      <UndoLimit table={table} state={state} />
      <Warnings warnings={table.warnings.filter((warning) => warning.code !== ASKED)} />
    </>
  );
}
