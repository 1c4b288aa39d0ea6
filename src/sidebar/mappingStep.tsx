import { useState } from 'preact/hooks';
import { BASE_FORMATS } from '../exports/mapping/baseFormats';
import type { Mapping, MappingOffer } from '../exports/mapping/types';
import type { WorkbookState } from '../rpc/contract';
import type { TabId } from '../tabs/types';
import { mappingText } from '../text/mapping';
import { type Draft, draftFor, draftState, fieldsOf, firstDraft, mappingOfDraft } from './mappingDraft';
import { columnName, tabName } from './names';
import { type Place, Step } from './step';
import { useLang } from './words';

const useMappingWords = () => mappingText[useLang()];
/** tabs whose rows say which service they come from */
const WITH_VENDOR: readonly TabId[] = ['campaigns', 'companies', 'visits', 'pages'];

/** Every kind of rows, those that the headers are most like first. */
const kindsFor = ({ candidates }: MappingOffer): readonly TabId[] => {
  const all = BASE_FORMATS.flatMap(({ tab }) => (tab === null ? [] : [tab]));
  return [...new Set([...candidates.map(({ tab }) => tab), ...all])];
};

interface PartProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

function KindChoice({ offer, state, draft, change }: PartProps & { offer: MappingOffer; state: WorkbookState }) {
  const words = useMappingWords();
  return (
    <label class="field">
      <span>{words.kind}</span>
      <select value={draft.tab} onChange={(event) => change(draftFor(offer, event.currentTarget.value as TabId))}>
        {kindsFor(offer).map((tab) => (
          <option key={tab} value={tab}>
            {words.kindOf({ kind: words.kinds[tab] ?? tab, tab: tabName(state, tab) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One column of the file: its header, some of its cells, and the field that it is. */
function ColumnChoice({ header, examples, draft, change }: PartProps & { header: string; examples: readonly string[] }) {
  const [words, lang] = [useMappingWords(), useLang()];
  return (
    <label class="column">
      <span class="header">{header}</span>
      <small>{examples.length > 0 ? examples.join(' · ') : words.noExamples}</small>
      <select
        value={draft.columns[header] ?? ''}
        onChange={(event) => change({ ...draft, columns: { ...draft.columns, [header]: event.currentTarget.value } })}
      >
        <option value="">{words.leaveOut}</option>
        {fieldsOf(draft.tab).map((field) => (
          <option key={field} value={field}>
            {columnName(lang, draft.tab, field)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What still keeps the table from being read, in one sentence; '' = nothing. */
function useLack(draft: Draft): string {
  const [words, lang] = [useMappingWords(), useLang()];
  const { missing, tooOften } = draftState(draft);
  const name = (field: string) => columnName(lang, draft.tab, field);
  if (tooOften !== null) return words.tooOften({ field: name(tooOften) });
  if (missing.length === 0) return '';
  return words.missing({ fields: missing.map((group) => group.map(name).join(words.or)).join('; ') });
}

interface MappingProps {
  readonly file: string;
  readonly offer: MappingOffer;
  readonly before: Mapping | null;
  readonly state: WorkbookState;
  readonly place: Place;
  readonly use: (mapping: Mapping) => void;
  readonly leave: () => void;
}

/** The one question about an unknown table: what is in a row, and which column is what, with our guess filled in. */
export function MappingStep({ file, offer, before, state, place, use, leave }: MappingProps) {
  const words = useMappingWords();
  const [draft, change] = useState(() => firstDraft(offer, before));
  const lack = useLack(draft);
  const headers = Object.keys(offer.examples);
  const found = words.found({ chosen: draftState(draft).chosen, all: headers.length });
  const primary = { text: words.action, run: () => use(mappingOfDraft(draft)), disabled: lack !== '' };
  return (
    <Step
      title={words.title}
      why={words.why({ file })}
      place={place}
      said={lack || found}
      primary={primary}
      secondary={{ text: words.back, run: leave }}
    >
      <KindChoice offer={offer} state={state} draft={draft} change={change} />
      <h2>{words.columns}</h2>
      <p class={lack ? 'notice watch' : 'quiet'}>{lack ? `◆ ${lack}` : found}</p>
      {headers.map((header) => (
        <ColumnChoice key={header} header={header} examples={offer.examples[header]} draft={draft} change={change} />
      ))}
      {WITH_VENDOR.includes(draft.tab) && (
        <label class="field">
          <span>{words.vendor}</span>
          <input type="text" value={draft.vendor} onInput={(event) => change({ ...draft, vendor: event.currentTarget.value })} />
        </label>
      )}
    </Step>
  );
}
