import { useState } from 'preact/hooks';
import type { ListChoice } from '../rpc/uploadList';
import { showNumber } from './show';
import { useLang, useWords } from './words';

interface ChoiceBoxesProps {
  readonly what: string;
  readonly choices: readonly ListChoice[];
  readonly chosen: readonly string[];
  readonly text: (value: string) => string;
  readonly choose: (chosen: readonly string[]) => void;
}
const LONG = 7;

/** Several of a list; nothing ticked means all. More than seven can be filtered, and what is ticked stays in sight. */
export function ChoiceBoxes({ what, choices, chosen, text, choose }: ChoiceBoxesProps) {
  const [words, lang] = [useWords(), useLang()];
  const [wanted, setWanted] = useState('');
  const fold = (s: string) => s.toLocaleLowerCase();
  const fits = ({ value }: ListChoice) => fold(text(value)).includes(fold(wanted));
  const shown = choices.filter((choice) => fits(choice) || chosen.includes(choice.value));
  const toggle = (value: string) => choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="question boxes">
      <legend>{what}</legend>
      {choices.length > LONG && (
        <input
          type="search"
          class="filter"
          aria-label={words.filter({ what })}
          placeholder={words.filterShort}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <div class="scroll">
        {shown.map(({ value, count }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>
              {text(value)} <small>{showNumber(lang, count)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
