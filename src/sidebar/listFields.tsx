import type { WorkbookState } from '../rpc/contract';
import type { ListChosen } from '../rpc/listClient';
import type { ListPart } from '../rpc/uploadList';
import { listsText } from '../text/lists';
import { tabsText } from '../text/tabs';
import { ChoiceBoxes } from './choiceBoxes';
import { useLang } from './words';

interface ListFieldsProps {
  readonly state: WorkbookState;
  readonly choices: ListPart['choices'];
  readonly chosen: ListChosen;
  readonly titles: string;
  readonly change: (part: Partial<ListChosen>) => void;
  readonly setTitles: (text: string) => void;
}
const KINDS = ['companies', 'contacts'] as const;

function Product({ choices, chosen, change }: Pick<ListFieldsProps, 'choices' | 'chosen' | 'change'>) {
  const words = listsText[useLang()];
  return (
    <label class="field">
      <span>{words.product}</span>
      <select value={chosen.product} onChange={(event) => change({ product: event.currentTarget.value })}>
        <option value="">{words.noProduct}</option>
        {choices.products.map(({ value, count }) => (
          <option key={value} value={value}>{`${value} (${count})`}</option>
        ))}
      </select>
    </label>
  );
}

/** Which list, and of whom. What no account has is not asked. */
export function ListFields({ state, choices, chosen, titles, change, setTitles }: ListFieldsProps) {
  const lang = useLang();
  const words = listsText[lang];
  const stages: Readonly<Record<string, string>> = tabsText[lang].choices.stage;
  const { tiers, regions } = choices;
  const some = (list: readonly { readonly value: string }[]) => list.some(({ value }) => value !== '');
  return (
    <>
      <fieldset class="question">
        <legend>{words.which}</legend>
        {KINDS.map((list) => (
          <label key={list}>
            <input type="radio" name="list" value={list} checked={chosen.list === list} onChange={() => change({ list })} />
            <span>{words.kinds[list]}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">
        {state.build ? words.asBuilt : words.notBuilt} {words.everything}
      </p>
      {some(tiers) && (
        <ChoiceBoxes
          what={words.tiers}
          choices={tiers}
          chosen={chosen.tiers}
          text={(value) => value || words.noTier}
          choose={(list) => change({ tiers: list })}
        />
      )}
      {some(choices.stages) && (
        <ChoiceBoxes
          what={words.stages}
          choices={choices.stages}
          chosen={chosen.stages}
          text={(value) => stages[value] || words.noStage}
          choose={(list) => change({ stages: list })}
        />
      )}
      {some(regions) && (
        <ChoiceBoxes
          what={words.regions}
          choices={regions}
          chosen={chosen.regions}
          text={(value) => value}
          choose={(list) => change({ regions: list })}
        />
      )}
      {chosen.list === 'contacts' && (
        <label class="field">
          <span>{words.titles}</span>
          <input type="text" value={titles} onInput={(event) => setTitles(event.currentTarget.value)} />
          <small>{words.titlesHelp}</small>
        </label>
      )}
      {choices.products.length > 0 && <Product choices={choices} chosen={chosen} change={change} />}
    </>
  );
}
