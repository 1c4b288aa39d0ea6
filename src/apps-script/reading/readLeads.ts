// Leads as they stand: ids for rows that people typed, accounts and people for names that are matched only now, and what the four BANT cells
// answer. A budget 'iso' is neither an amount nor a yes or no: it counts as not known, and Health names the cell.
import { uniqueId } from '../../domain/account/uniqueId';
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import { dealId } from '../../domain/deals/dealId';
import { type BantCell, bantAnswer } from '../../domain/lead/bantAnswer';
import { BANT_QUESTIONS, type BantCells } from '../../domain/lead/bantMet';
import type { LeadColumns } from '../../domain/plan/types';
import type { LiveLead } from '../../sheet/leads/liveLead';
import type { Book } from '../workbook/book';
import { isDate } from '../workbook/isDate';
import type { Rematch, RematchPerson } from './countingRows';
import { type IdChanges, idChanges, newIds } from './readAccounts';
import { readSmallTab, type SmallRow } from './smallTab';
import { coded, type WordTable, wordTable } from './wordTable';

export interface LeadRow {
  readonly row: SmallRow;
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly bant: BantCells;
}
export interface LeadNames {
  readonly rematch: Rematch;
  readonly rematchPerson: RematchPerson;
}
const isLead = (row: SmallRow): boolean =>
  row.word('name') !== null || row.word('company') !== null || row.word('email') !== null || row.text('id') !== '';

/** Without a CRM id a lead is known by its account, its name and its day, as a deal is. */
export const leadIdOf = (lead: { crmId: string; account: string; name: string; created: string }): string =>
  dealId({ crmId: lead.crmId, account: lead.account, title: lead.name, created: lead.created });

function idOf(row: SmallRow): string {
  const day = row.day('created');
  const account = row.word('account') ?? row.word('company') ?? '';
  return leadIdOf({ crmId: '', account, name: row.word('name') ?? row.text('email'), created: day < 0 ? '' : isoOfDay(day) });
}

const bantCell = (value: unknown): BantCell => {
  if (isDate(value)) return { date: true };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
function bantOf(book: Book, row: SmallRow): BantCells {
  const cell = (column: string): BantCell => bantCell(row.raw(column) === '' ? null : row.raw(column));
  const bant = { budget: cell('budget'), authority: cell('authority'), need: cell('need'), timeline: cell('timeline') };
  if (bantAnswer('budget', bant.budget) === 'unclear')
    book.findings.cell('bad_budget', row.text('budget'), { tab: 'leads', row: row.row, column: 'budget' });
  return bant;
}

export function readLeads(book: Book, { rematch, rematchPerson }: LeadNames): { leads: LeadRow[]; changes: IdChanges } {
  const rows = readSmallTab(book, 'leads').filter(isLead);
  const fresh = newIds(rows, (wanting, taken) => {
    const used = new Set(taken);
    return wanting.map((row) => uniqueId(idOf(row), used));
  });
  const leads = rows.map((row): LeadRow => {
    const id = fresh.get(row.row) ?? row.text('id');
    const [company, email, name] = [row.text('company').trim(), row.text('email').trim(), row.text('name')];
    const account = rematch({ tab: 'leads', key: id, stands: row.word('account') ?? '', company, domain: '', email }) ?? '';
    const person = row.word('person') ?? rematchPerson({ tab: 'leads', key: id, email, account: account || company, name }) ?? '';
    return { row, id, account, person, bant: bantOf(book, row) };
  });
  return { leads, changes: idChanges(book, 'leads', rows, fresh) };
}

export const liveLeads = (leads: readonly LeadRow[]): LiveLead[] => leads.map(({ id, bant }) => ({ id, bant }));

const nameOf = (row: SmallRow): string => row.word('name') ?? row.word('email') ?? row.word('company') ?? '';

export interface LeadTitle {
  readonly name: string;
  readonly company: string;
}
export const leadTitles = (leads: readonly LeadRow[]): Map<string, LeadTitle> =>
  new Map(leads.map(({ id, row }): [string, LeadTitle] => [id, { name: nameOf(row), company: row.text('company').trim() }]));

const bits = (bant: BantCells, holds: (answer: string) => boolean): number =>
  BANT_QUESTIONS.reduce((sum, question, at) => sum + (holds(bantAnswer(question, bant[question])) ? 2 ** at : 0), 0);

export function leadColumns(leads: readonly LeadRow[], accounts: WordTable, people: WordTable): LeadColumns {
  const { length } = leads;
  const words = (column: string) => coded(wordTable(), length, (i) => leads[i].row.text(column).trim());
  const days = (column: string): Int32Array => Int32Array.from(leads, (lead) => lead.row.date(column));
  return {
    length,
    row: Int32Array.from(leads, (lead) => lead.row.row),
    id: coded(wordTable(), length, (i) => leads[i].id),
    account: coded(accounts, length, (i) => leads[i].account),
    person: coded(people, length, (i) => leads[i].person),
    name: coded(wordTable(), length, (i) => nameOf(leads[i].row)),
    channel: words('source'),
    stage: words('stage'),
    created: days('created'),
    mql: days('mql'),
    sql: days('sql'),
    opportunity: days('opportunity'),
    offer: days('offer'),
    won: days('won'),
    handedOver: days('handed_over'),
    acted: days('acted'),
    verdict: coded(wordTable(), length, (i) => leads[i].row.choice('verdict', 'verdict') ?? ''),
    reason: words('reason'),
    owner: words('owner'),
    consent: coded(wordTable(), length, (i) => leads[i].row.choice('consent', 'yes_no') ?? ''),
    deal: words('deal'),
    bantYes: Uint8Array.from(leads, ({ bant }) => bits(bant, (answer) => answer === 'yes')),
    bantKnown: Uint8Array.from(leads, ({ bant }) => bits(bant, (answer) => answer === 'yes' || answer === 'no')),
  };
}
