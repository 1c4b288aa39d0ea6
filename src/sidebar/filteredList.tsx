import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words';

interface ListProps<T> {
  /** what the list holds, as its heading and for the filter's label */
  readonly what: string;
  readonly items: readonly T[];
  readonly text: (item: T) => string;
  readonly show: (item: T) => ComponentChildren;
}
const LONG = 7;

/** A list; with more than seven entries it can be filtered. */
export function FilteredList<T>({ what, items, text, show }: ListProps<T>) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const fold = (s: string) => s.toLocaleLowerCase();
  const shown = wanted === '' ? items : items.filter((item) => fold(text(item)).includes(fold(wanted)));
  return (
    <>
      {items.length > LONG && (
        <input
          type="search"
          class="filter"
          aria-label={words.filter({ what })}
          placeholder={words.filterShort}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && wanted !== '' && <p class="quiet">{words.filterEmpty({ text: wanted })}</p>}
      {shown.length > 0 && (
        <ul class="list" aria-label={what}>
          {shown.map((item) => (
            <li key={text(item)}>{show(item)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
