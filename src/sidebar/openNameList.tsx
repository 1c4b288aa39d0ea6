import { useState } from 'preact/hooks';
import type { OpenName } from '../rpc/contract';
import { reviewText } from '../text/review';
import { type MatchChoice, type MatchChoices, withChoice } from './matchChoices';
import { OpenNameField } from './openNameField';
import { showNumber } from './show';
import { useLang, useWords } from './words';

interface ListProps {
  /** heading of the list, for the filter's label */
  readonly what: string;
  readonly names: readonly OpenName[];
  readonly choices: MatchChoices;
  readonly setChoices: (choices: MatchChoices) => void;
}
/** A list longer than this can be filtered, */
const LONG = 7;
/** and is shown in pieces. */
const PIECE = 20;

const says = ({ name, domain, candidates }: OpenName): string =>
  [name, domain ?? '', ...candidates.map((candidate) => candidate.name)].join('\n').toLocaleLowerCase();

/** Names that wait, each with its choices. */
export function OpenNameList({ what, names, choices, setChoices }: ListProps) {
  const [common, lang] = [useWords(), useLang()];
  const [wanted, setWanted] = useState('');
  const [length, setLength] = useState(PIECE);
  const found = wanted === '' ? names : names.filter((open) => says(open).includes(wanted.toLocaleLowerCase()));
  const rest = found.length - length;
  const choose = (name: string) => (choice: MatchChoice | null) => setChoices(withChoice(choices, name, choice));
  return (
    <>
      {names.length > LONG && (
        <input
          type="search"
          class="filter"
          aria-label={common.filter({ what })}
          placeholder={common.filterShort}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && wanted !== '' && <p class="quiet">{common.filterEmpty({ text: wanted })}</p>}
      {found.slice(0, length).map((open) => (
        <OpenNameField key={open.name} open={open} choice={choices.get(open.name) ?? null} choose={choose(open.name)} />
      ))}
      {rest > 0 && (
        <button type="button" onClick={() => setLength(length + PIECE)}>
          {reviewText[lang].showMore({ count: showNumber(lang, Math.min(rest, PIECE)) })}
        </button>
      )}
    </>
  );
}
