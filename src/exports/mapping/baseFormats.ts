// The format by which a mapped table is read once a person has said which column is which: readings, words and keys of its tab.
import type { TabId } from '../../tabs/types';
import { accountList } from '../formats/accountList';
import { campaignTable } from '../formats/campaignTable';
import { companyEngagement } from '../formats/companyEngagement';
import { contactList } from '../formats/contactList';
import { costs } from '../formats/costs';
import { dealList } from '../formats/dealList';
import { ga4LandingPages } from '../formats/ga4LandingPages';
import { leads } from '../formats/leads';
import { touches } from '../formats/touches';
import type { ExportFormat } from '../formats/types';
import { visits } from '../formats/visits';

export const BASE_FORMATS: readonly ExportFormat[] = [
  accountList,
  contactList,
  campaignTable,
  companyEngagement,
  visits,
  ga4LandingPages,
  touches,
  leads,
  dealList,
  costs,
];

export const baseFormat = (tab: TabId): ExportFormat | null => BASE_FORMATS.find((format) => format.tab === tab) ?? null;

/** Groups of fields of which at least one must be chosen, so that rows can be told apart. */
export const neededFields = ({ key, needs = [] }: ExportFormat): readonly (readonly string[])[] => [
  ...(key.some((field) => needs.includes(field)) ? [] : [key]),
  ...needs.map((field) => [field]),
];

/** Columns of a tab that a file may fill, for the list from which a person chooses. */
export const mappableFields = (tab: TabId): readonly string[] => (baseFormat(tab)?.fields ?? []).map(({ field }) => field);
