// What a person has said so far about an unknown table, as pure data: `{tab: 'accounts', columns: {Asiakasfirma: 'name', Selitys: ''}}`; ''
// leaves a column out.
import { mappableFields } from '../exports/mapping/baseFormats';
import { guessedColumns, stillMissing } from '../exports/mapping/mappingCandidate';
import type { Mapping, MappingOffer } from '../exports/mapping/types';
import type { TabId } from '../tabs/types';

export interface Draft {
  readonly tab: TabId;
  /** column id by header, '' = left out */
  readonly columns: Readonly<Record<string, string>>;
  readonly vendor: string;
}
/** of one field: first and last name, day and time, or what counts where the first is blank */
const COLUMNS_OF_A_FIELD = 2;

const chosenIn = ({ columns }: Pick<Draft, 'columns'>): readonly string[] => Object.values(columns).filter((field) => field !== '');

/** The guess for another kind of rows starts anew: fields of one tab say nothing about another. */
export const draftFor = (offer: MappingOffer, tab: TabId): Draft => ({ tab, columns: guessedColumns(tab, offer.examples), vendor: '' });

/** What was said before, else the most alike kind. */
export const firstDraft = (offer: MappingOffer, before: Mapping | null): Draft => {
  if (before) return { tab: before.tab, columns: before.columns, vendor: before.vendor ?? '' };
  return draftFor(offer, offer.candidates[0]?.tab ?? 'accounts');
};

export interface DraftState {
  readonly chosen: number;
  /** groups of which one field is still to be chosen */
  readonly missing: readonly (readonly string[])[];
  readonly tooOften: string | null;
}
export const draftState = (draft: Draft): DraftState => {
  const chosen = chosenIn(draft);
  const tooOften = chosen.find((field) => chosen.filter((other) => other === field).length > COLUMNS_OF_A_FIELD) ?? null;
  return { chosen: chosen.length, missing: stillMissing(draft.tab, chosen), tooOften };
};

export const mappingOfDraft = ({ tab, columns, vendor }: Draft): Mapping => {
  const used = Object.fromEntries(Object.entries(columns).filter(([, field]) => field !== ''));
  return vendor.trim() === '' ? { tab, columns: used } : { tab, columns: used, vendor: vendor.trim() };
};

export const fieldsOf = (tab: TabId): readonly string[] => mappableFields(tab);
