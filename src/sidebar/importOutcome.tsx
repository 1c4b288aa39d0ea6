import type { ImportSummary, WorkbookState } from '../rpc/contract';
import type { TabId } from '../tabs/types';
import { undoText } from '../text/undo';
import { FilteredList } from './filteredList';
import type { Outcome } from './importQueue';
import { tabName } from './names';
import { CheckMatches } from './reviewLink';
import { showNumber } from './show';
import { UndoImport } from './undoOffer';
import { useLang, useWords } from './words';

function Unmatched({ summary, state }: { summary: ImportSummary; state: WorkbookState }) {
  const [words, lang] = [useWords().import, useLang()];
  if (summary.unmatchedNames.length === 0) return null;
  const help = { count: showNumber(lang, summary.unmatched), accounts: tabName(state, 'accounts'), names: tabName(state, 'names') };
  return (
    <details>
      <summary>{words.unmatched}</summary>
      <FilteredList what={words.unmatched} items={summary.unmatchedNames} text={(name) => name} show={(name) => name} />
      <p class="quiet">{words.unmatchedHelp(help)}</p>
    </details>
  );
}

/** tabs whose rows name a company that is matched to an account */
const NAMED: readonly TabId[] = ['companies', 'visits', 'deals'];

const isUndone = (state: WorkbookState, id: number): boolean => state.imports.some((item) => item.id === id && item.state === 'undone');

/** What became of one table that was sent. */
export function ImportOutcome({ outcome, state }: { outcome: Outcome; state: WorkbookState }) {
  const [words, lang] = [useWords().import, useLang()];
  if (outcome === 'already') return <p>{words.already}</p>;
  const all = outcome.matched + outcome.unmatched;
  if (isUndone(state, outcome.id))
    return (
      <>
        <p>{undoText[lang].outcome}</p>
        <UndoImport key="undo" state={state} id={outcome.id} />
      </>
    );
  return (
    <>
      <p>
        <span class="good">●</span> {words.done({ rows: showNumber(lang, outcome.rows), tab: tabName(state, outcome.tab) })}
      </p>
      {NAMED.includes(outcome.tab) && all > 0 && <p>{words.matched({ matched: showNumber(lang, outcome.matched), all: showNumber(lang, all) })}</p>}
      {outcome.replacedImports.length > 0 && <p>{words.replaced({ ids: outcome.replacedImports.join(', ') })}</p>}
      {outcome.warnings.length > 0 && (
        <ul class="plain">
          {outcome.warnings.map((warning) => (
            <li key={warning}>◆ {warning}</li>
          ))}
        </ul>
      )}
      <Unmatched summary={outcome} state={state} />
      {outcome.unsure > 0 && <CheckMatches unsure={outcome.unsure} />}
      <UndoImport key="undo" state={state} id={outcome.id} />
    </>
  );
}
