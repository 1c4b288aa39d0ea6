// The words for explaining the columns of an unknown table, and for what is remembered of it.
import type { TabId } from '../../tabs/types';

const en = {
  title: 'Explain the table',
  why: (p: { file: string }) =>
    `${p.file} is no export that is known. Say once what its columns are; the next file with these headers is read without a question.`,
  open: 'Explain the columns',
  again: 'Change the columns',
  kind: 'What is in a row?',
  kinds: {
    accounts: 'a target company',
    people: 'a person',
    campaigns: 'a campaign or ad with its figures',
    companies: 'a company and how it met the ads',
    visits: 'a visit to the site',
    pages: 'a page of the site with its figures',
    touches: 'a contact: mail, call, download, event',
    leads: 'a lead',
    deals: 'a deal',
    costs: 'costs of a month',
  } as Partial<Readonly<Record<TabId, string>>>,
  kindOf: (p: { kind: string; tab: string }) => `${p.kind} (tab ${p.tab})`,
  columns: 'Columns of the file',
  found: (p: { chosen: number; all: number }) => `${p.chosen} of ${p.all} columns are used.`,
  leaveOut: 'leave out',
  noExamples: 'no cells',
  missing: (p: { fields: string }) => `Still needed: ${p.fields}.`,
  or: ' or ',
  tooOften: (p: { field: string }) => `${p.field} is chosen for more than two columns. Leave all but two of them out.`,
  vendor: 'Service the figures come from (may be blank)',
  action: 'Use these columns',
  back: 'Back',
  remembered: 'Tables explained by you',
  rememberedWhy: 'Files with the same headers are read so without a question.',
  line: (p: { tab: string; columns: number }) => `to ${p.tab}, ${p.columns} ${p.columns === 1 ? 'column' : 'columns'}`,
  forget: (p: { file: string }) => `Forget how ${p.file} was explained`,
  forgetShort: 'Forget',
  forgotten: (p: { file: string }) => `The columns of ${p.file} are forgotten: the next file with these headers is asked about again.`,
  undo: 'Undo',
};
export type MappingWords = typeof en;
export default en;
