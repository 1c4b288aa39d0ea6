import type { WorkbookState } from '../rpc/contract';
import { FilteredList } from './filteredList';
import { showDay } from './show';
import { useLang, useWords } from './words';

/** When the plan was built and what has changed since. */
export function Freshness({ state }: { state: WorkbookState }) {
  const [words, lang] = [useWords().status, useLang()];
  if (!state.build) return <p>{words.neverBuilt}</p>;
  const { number, date } = state.build;
  return (
    <>
      <p>{words.built({ number, date: date && showDay(lang, date) })}</p>
      {state.stale.length === 0 ? (
        <p>
          <span class="good">●</span> {words.fresh}
        </p>
      ) : (
        <div class="notice">
          <p>◆ {words.stale({ count: state.stale.length })}</p>
          <FilteredList what={words.stale({ count: state.stale.length })} items={state.stale} text={(name) => name} show={(name) => name} />
        </div>
      )}
    </>
  );
}
