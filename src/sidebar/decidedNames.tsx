import type { DecidedName } from '../rpc/contract';
import { reviewText } from '../text/review';
import { FilteredList } from './filteredList';
import { showDay, showNumber } from './show';
import { useLang } from './words';

interface DecidedProps {
  readonly decided: readonly DecidedName[];
  readonly disabled: boolean;
  readonly forget: (name: string) => void;
}

/** What was decided before; each decision can be taken back. */
export function DecidedNames({ decided, disabled, forget }: DecidedProps) {
  const lang = useLang();
  const words = reviewText[lang];
  if (decided.length === 0) return null;
  return (
    <details>
      <summary>
        {words.decided} ({showNumber(lang, decided.length)})
      </summary>
      <FilteredList
        what={words.decided}
        items={decided}
        text={({ name }) => name}
        show={({ name, account, accountName, when }) => (
          <>
            <strong>{name}</strong>: {account === null ? words.none : (accountName ?? account)}
            {when !== null && <span class="quiet"> {showDay(lang, when)}</span>}{' '}
            <button type="button" disabled={disabled} aria-label={words.forgetName({ name })} onClick={() => forget(name)}>
              {words.forget}
            </button>
          </>
        )}
      />
    </details>
  );
}
