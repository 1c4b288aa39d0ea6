import type { HealthCode } from '../../domain/health/types';
import dataColumns from './dataColumns';

/** Values of the line as words of the language; what is not known is an empty text. */
export type HealthParams = Readonly<Record<string, string>>;
type Sentence = (p: HealthParams) => string;

/** Found by the reader of the workbook, before the domain sees a row. */
export type WorkbookCode =
  | 'unmatched_company'
  | 'duplicate_id'
  | 'duplicate_marker'
  | 'two_slices'
  | 'bad_setting'
  | 'copied_tab'
  | 'error_cell'
  | 'bad_date'
  | 'bad_number'
  | 'bad_budget'
  | 'more_cells'
  | 'unknown_word'
  | 'unnamed_account'
  | 'nameless_account';

const rowsOf = (p: HealthParams): string => (p.rows === '1' ? '1 row' : `${p.rows} rows`);
const sumsOf = (p: HealthParams): string => {
  const sums = [
    p.spend ? `${p.spend} ${p.currency}` : '',
    p.impressions ? `${p.impressions} impressions` : '',
    p.clicks ? `${p.clicks} clicks` : '',
    p.sessions ? `${p.sessions} sessions` : '',
  ];
  const said = sums.filter((sum) => sum !== '').join(', ');
  return said ? ` (${said})` : '';
};
const whose = (p: HealthParams): string => (p.of ? ` of ${p.of}` : '');

/** Header of a date column of Leads. */
const dateName = (column: string): string => (dataColumns.leads as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column;

/** By code: what was found, then what to do. The place (tab, row) stands before it. */
const sentences: Readonly<Record<HealthCode | WorkbookCode, Sentence>> = {
  unknown_stage: (p) => `Stage '${p.stage}' (${rowsOf(p)}) is not in Stages. Add it there or correct the row.`,
  other_currency: (p) =>
    `${rowsOf(p)} with ${p.sum} ${p.currency} left out: no rate is typed. Add a row 'rate ${p.currency}' to Settings with its worth in the plan currency, or correct the currency.`,
  partial_overlap: (p) =>
    `${rowsOf(p)}${whose(p)} from ${p.start} to ${p.end}${sumsOf(p)} left out: they cover the period only partly, and rows are never split. Import a report for exactly the period.`,
  own_period: (p) =>
    `${rowsOf(p)}${whose(p)} from ${p.start} to ${p.end}${sumsOf(p)} shown over that time: nothing else covers the period. Import a report for exactly the period.`,
  double_media: (p) =>
    `Media${whose(p)} for the month of ${p.month} is typed (${p.costs} ${p.currency}) and imported (${p.campaigns} ${p.currency}). The imported sum counts; clear this cell if it is the same money.`,
  no_accounts: () => 'There are no target accounts. Type or import them here.',
  no_goals: () => 'There are no goals, so nothing is judged. Type them here.',
  two_goals: (p) => `A second goal for ${p.kpi}: the one on row ${p.first} counts. Delete one of the two.`,
  no_data: (p) => `Nothing here for ${p.kpi} in the period. Import a report, or fill the tab.`,
  undated_rows: (p) => `${rowsOf(p)} without a date left out. Fill the date or delete the row.`,
  later_rows: (p) => `${rowsOf(p)} later than today left out. Correct the date, or the day in Settings that counts as today.`,
  no_role: (p) =>
    `${p.people === '1' ? '1 person has' : `${p.people} people have`} no role, so no committee counts them. Choose Role: decision maker, door opener, influencer or end user.`,
  title_fits_none: (p) =>
    `The title '${p.title}'${p.people === '1' ? '' : ` and those of ${p.people} people in all`} say${p.people === '1' ? 's' : ''} nothing about a responsibility. Choose Responsibility, or add a word of the title to Personas.`,
  unknown_persona: (p) =>
    `Persona '${p.persona}' (${p.people === '1' ? '1 person' : `${p.people} people`}) is not in Personas. Add it there or correct the cell.`,
  impossible_dates: (p) =>
    p.second === 'today'
      ? `${dateName(p.first)} ${p.firstDay} (${rowsOf(p)}) lies after today, so it does not count yet. Correct the date, or the day in Settings that counts as today.`
      : `${dateName(p.second)} ${p.secondDay} comes before ${dateName(p.first)} ${p.firstDay} (${rowsOf(p)}). Correct one of the two; until then the stage counts from the earlier day.`,
  turned_down: (p) =>
    `${rowsOf(p)} turned down (rejected, lost or disqualified), yet with a date of a later stage. They count by their dates: clear the date, or correct the verdict or the stage.`,
  won_without_amount: (p) => `${rowsOf(p)} won without an amount: left out of the average deal and of ROMI. Fill the amount.`,
  stage_without_date: (p) =>
    `${rowsOf(p)} whose stage says more than the dates: the stage counts from the last known date, at the earliest from the day it came in. Fill the dates.`,
  deals_without_lead: (p) =>
    `${rowsOf(p)} without a lead: they enter the funnel as opportunities and do not count for ROMI. If a lead led to one, type the deal’s id on the row of the lead.`,
  unknown_audience: (p) => `Audience '${p.audience}' (${rowsOf(p)}) is not in Audiences. Add it there or correct the row.`,
  audience_no_unit: (p) =>
    `Campaigns name the audience '${p.audience}', but it has no unit, so its reach is not computed. Choose what its size counts: platform members for the reach that a platform reports.`,
  audience_no_size: (p) =>
    `Campaigns name the audience '${p.audience}', but it has no size, so its reach is not computed. Type how many there are, and where you know it from.`,
  audience_estimates_differ: (p) =>
    `By their penetration the campaigns of the audience '${p.audience}' run in audiences of ${p.smallest} to ${p.largest} members: no common size, so no reach. Type the size, or give the campaigns audiences of their own.`,
  over_audience: (p) =>
    `${p.reach} of the audience '${p.audience}' are reached, but its size is ${p.size}; 100 % is shown. Correct the size, or the audience on the rows of Campaigns.`,
  two_audiences: (p) => `A second audience '${p.audience}': the one on row ${p.first} counts. Rename or delete one of the two.`,
  unmatched_company: (p) =>
    `${p.names} company names belong to no target account, for example ${p.examples}. If one of them is a target account, type its id in Names.`,
  bad_setting: (p) => `'${p.value}' is not a value of this setting; the default is used. Correct it, or clear it for the default.`,
  duplicate_id: (p) =>
    `Id ${p.id} stood on two rows, probably after copying. The upper row keeps it, this row is now ${p.now}. Check which row is the right one.`,
  duplicate_marker: (p) => `Two columns are marked as '${p.header}'. The left one counts. Clear the note of the other header.`,
  copied_tab: (p) =>
    `The tab '${p.sheet}' is a copy of this one and is not read. Delete it, or clear the notes of its header row to keep it as yours.`,
  error_cell: (p) => `The cell shows ${p.value}, the error of a formula, and counts as blank. Correct the formula or type the value.`,
  bad_date: (p) =>
    p.value
      ? `'${p.value}' is not a date that exists, and counts as unknown. Type it as 2026-03-31 or as your spreadsheet writes dates.`
      : 'The row has no month, so its money is left out. Type the month.',
  bad_number: (p) => `'${p.value}' is not a number, and counts as blank. Type digits only.`,
  bad_budget: (p) =>
    `'${p.value}' is neither an amount nor a yes or no, so the budget counts as not known. Write an amount, yes, no, or ? while it is unknown.`,
  more_cells: (p) => `${p.cells} more ${p.cells === '1' ? 'cell' : 'cells'} of this column like those above.`,
  unknown_word: (p) => `'${p.word}' is none of the words of this column (${rowsOf(p)} with such words), and counts as blank. Choose from the list.`,
  unnamed_account: () => 'The row has no name, domain or business id, so it is left out; nothing in it was changed. Type the name of the account.',
  nameless_account: (p) => `The account has no name and is shown as ${p.shown}. Type its name.`,
  two_slices: (p) =>
    `Imports ${p.older} and ${p.newer} overlap (${p.olderSum} and ${p.newerSum}). The newer counts. Import one report for the whole time.`,
};

const en = {
  sentences,
  /** a code that a newer add-on wrote */
  unknown: (p: { code: string }) => `Something was found that this version has no words for (${p.code}). Update the add-on.`,
  place: (p: { tab: string; row: string }) => (p.row ? `${p.tab}, row ${p.row}: ` : `${p.tab}: `),
  cell: (p: { row: string; column: string }) => (p.column ? `${p.row}, ${p.column}` : p.row),
  severity: { error: '▲ error', warning: '◆ warning', info: '– note' },
  none: 'Nothing found: everything was read and counted.',
};
export type HealthWords = typeof en;
export default en;
