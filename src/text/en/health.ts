import type { HealthCode } from '../../domain/health/types';
import dataColumns from './dataColumns';

/** Values of the line as words of the language; what is not known is an empty text. */
export type HealthParams = Readonly<Record<string, string>>;
type Sentence = (p: HealthParams) => string;

/** Found by the reader of the workbook, before the domain sees a row. */
export type WorkbookCode =
  | 'unmatched_company'
  | 'names_to_check'
  | 'unknown_decision'
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
  | 'nameless_account'
  | 'bad_field'
  | 'bad_sign'
  | 'score_points'
  | 'score_header'
  | 'score_rows';

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
  late_leads: (p) =>
    `${rowsOf(p)} handed over more than ${p.within} working days ago without an act of sales, the longest ${p.days}. Call them, or write what sales did; Lifecycle lists them by owner.`,
  defined_stages: (p) =>
    `${rowsOf(p)} without a stage or stage dates count as MQL or SQL by the definitions in Settings. Fill the dates, or change the definitions.`,
  meets_definition: (p) =>
    `${rowsOf(p)} without a stage or stage dates would be an MQL or SQL by the definitions in Settings. Fill the dates, or turn on 'Definitions decide' once marketing and sales agree on them.`,
  rejected_without_reason: (p) => `${rowsOf(p)} rejected by sales without a reason. Write why, so that marketing learns from it.`,
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
  no_icp: () =>
    'There is no ideal customer profile, so accounts are ranked by potential alone. Say here what an account must have, or begin with who is not ideal.',
  icp_narrow: () =>
    'The profile has only industry or size, which is not enough to choose accounts by. Add signs: a need, a pain, a driver, how they buy, how things stand.',
  icp_waiting: (p) => `${rowsOf(p)} without a value count nowhere yet (${p.names}). Fill the value, or delete the row.`,
  selection_large: (p) =>
    `${p.accounts} accounts are many to pick by hand (more than ${p.most}). Say in Settings that analysis chooses them, and let fit and potential rank.`,
  selection_small: (p) =>
    `${p.accounts} accounts are few to analyse (analysis pays from about ${p.most} on). In a small market pick by hand: turn analysis off in Settings, and type the tiers yourself.`,
  unranked_accounts: (p) =>
    `${p.accounts} accounts have no rank: ${p.fits} of them without a known fit, ${p.potentials} without a potential. Fill Potential and the columns that the profile asks.`,
  channel_survey: (p) =>
    `${p.channel}: named by ${p.named} of ${p.asked || 'no'} customers asked cannot be, so the survey is left out. Type both numbers, named at most as many as asked.`,
  channel_rating: (p) => `${p.channel}: ${p.rating} is no rating from 0 (does not serve) to 3 (serves very well); the nearer end counts. Correct it.`,
  two_audiences: (p) => `A second audience '${p.audience}': the one on row ${p.first} counts. Rename or delete one of the two.`,
  score_value: (p) =>
    `'${p.value}' is not a value that this signal can use, so the rule gives no points. The note of the column says what each signal needs.`,
  score_of: () => 'The rule looks at a column but does not name it, so it gives no points. Type the header of the column.',
  score_personal: (p) =>
    `The rule looks at '${p.of}', which is personal, so it gives no points. Set 'Lead score: age and sex' in Settings to yes if you have a legal ground.`,
  score_half_life: () =>
    'The half-life must be more than 0 days; the rule gives no points. Type the days, or clear the cell: then points do not fade.',
  score_cap: () => 'A limit cannot be below 0; the rule gives no points. Type it without the minus: it holds minus points too.',
  score_group_cap: (p) =>
    `The group '${p.group}' has another limit here than on row ${p.first}. The one there counts (${p.cap}). Make them the same.`,
  score_points: () => 'The rule has no points, so it does not count. Type its points, or delete the row.',
  score_header: (p) => `The tab has no column '${p.header}', so the rule finds nothing. Type the header as it stands there.`,
  score_rows: (p) => `${rowsOf(p)} beyond what a set of rules may hold, left out. Delete rules that are off, or shorten their reasons.`,
  unmatched_company: (p) =>
    `${p.names} company names belong to no target account, for example ${p.examples}. If one of them is a target account, type its id in Names.`,
  names_to_check: (p) =>
    `${p.names === '1' ? '1 company name is' : `${p.names} company names are`} like a target account, but not beyond doubt: ${p.examples}. Open Check matches in the sidebar and choose; the choice is remembered.`,
  unknown_decision: (p) =>
    `${p.name} is to belong to '${p.shown}', but no account in Accounts has this name or id. Write it as it stands there, or clear the cell.`,
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
  bad_field: (p) =>
    `Accounts has no column '${p.value}' that people or imports fill, so the rule counts nowhere. Choose a field of the list, write the header of your own column, or clear the field to mark the rule by hand.`,
  bad_sign: (p) => `'${p.value}' is no rule of ICP without a field, so it counts nowhere. Write the rule as ICP names it, or add it there.`,
  two_slices: (p) =>
    `Imports ${p.older} and ${p.newer} overlap (${p.olderSum} and ${p.newerSum}). ${p.newer} counts. Import one report for the whole time.`,
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
