// Leads: how many came on each day by channel, what sales answered, how soon it acted, and the cases that the funnel follows. Three leads
// of 2 March, two from LinkedIn and one of them an SQL: {2 March: {linkedin: 2, fair: 1}} and one case.
// Size: one number per day and channel with a lead, one per length of time to the first act, 9 numbers and three ids per lead that reached
// MQL or names a deal, one entry per unknown stage name and per pair of dates in doubt.
import { addFollowUp, type FollowUps, newFollowUps } from '../lead/followUp';
import { isSubscriber } from '../lead/isSubscriber';
import { type LeadCase, leadDays } from '../lead/leadCase';
import { foldName } from '../matching/foldName';
import type { Coded, Day, LeadColumns } from '../plan/types';
import { fateOf } from '../stages/fate';
import { rungOf } from '../stages/ladder';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import { type DateDoubts, doubtDates } from './dateDoubts';
import { leadCaseAt, STAGE_COLUMNS } from './leadCaseAt';
import { type NamedTallies, noteName } from './namedTally';
import { newTally, type RowTally, tallyRow } from './rowTally';
import { joinLeads, loadLeads, saveLeads } from './savedLeads';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface LeadState {
  readonly context: MeasureContext;
  readonly folded: (column: Coded) => readonly string[];
  readonly all: RowTally;
  /** leads by the day they came in and their folded channel, '' = none named */
  readonly byDay: Map<Day, Map<string, number>>;
  readonly channels: NamedTallies;
  /** of the leads of the plan's period */
  readonly answers: { accepted: number; rejected: number; consents: number };
  readonly followUps: FollowUps;
  readonly cases: Map<string, LeadCase>;
  readonly unknownStages: NamedTallies;
  readonly doubts: DateDoubts;
  /** leads without any day, and leads that came in after today: not counted */
  readonly undated: RowTally;
  readonly later: RowTally;
  /** turned down by sales or disqualified, yet with a day of a later stage */
  readonly turnedDown: RowTally;
}
export type LeadSums = Readonly<Omit<LeadState, 'context' | 'folded'>>;

const init = (context: MeasureContext): LeadState => ({
  context,
  folded: codeTable(foldName),
  all: newTally(),
  byDay: new Map(),
  channels: new Map(),
  answers: { accepted: 0, rejected: 0, consents: 0 },
  followUps: newFollowUps(),
  cases: new Map(),
  unknownStages: new Map(),
  doubts: new Map(),
  undated: newTally(),
  later: newTally(),
  turnedDown: newTally(),
});

const noteDoubts = (state: LeadState, block: LeadColumns, at: number): void => {
  const { today } = state.context;
  const stages = STAGE_COLUMNS.map((column) => ({ column, day: block[column][at] }));
  doubtDates(state.doubts, block.row[at], [{ column: 'created', day: block.created[at] }, ...stages], today);
  const follow = [
    { column: 'handed_over', day: block.handedOver[at] },
    { column: 'acted', day: block.acted[at] },
  ];
  doubtDates(state.doubts, block.row[at], follow, today);
};

const noteAnswers = (state: LeadState, block: LeadColumns, at: number, day: Day): void => {
  const { period } = state.context;
  if (day < period.start || day > period.end) return;
  const verdict = wordOf(block.verdict, at);
  if (verdict === 'accepted' || verdict === 'rejected') state.answers[verdict] += 1;
  if (wordOf(block.consent, at) === 'yes') state.answers.consents += 1;
};

const noteFollowUp = (state: LeadState, block: LeadColumns, at: number): void => {
  const { period, today, settings } = state.context;
  const [handedOver, acted] = [block.handedOver[at], block.acted[at]];
  if (handedOver < period.start || handedOver > Math.min(period.end, today)) return;
  addFollowUp(state.followUps, { handedOver, acted }, { today, within: settings.follow_up_days });
};

const isTurnedDown = ({ days, stage, rejected }: LeadCase): boolean => {
  const closed = fateOf(stage);
  if (rejected) return days.some((day, rung) => day >= 0 && rung >= rungOf('sql'));
  return (closed === 'lost' || closed === 'disqualified') && days[rungOf('won')] >= 0;
};

const caseOf = (state: LeadState, block: LeadColumns, at: number, account: number): LeadCase => {
  const lead = leadCaseAt(state.context, block, at, account);
  const text = wordOf(block.stage, at);
  if (lead.stage === null && foldName(text) !== '') noteName(state.unknownStages, foldName(text), { name: text, row: block.row[at], rows: 1 });
  return lead;
};

const noteDay = (state: LeadState, day: Day, channel: string): void => {
  const channels = state.byDay.get(day) || new Map<string, number>();
  state.byDay.set(day, channels);
  channels.set(channel, (channels.get(channel) || 0) + 1);
};

const addLead = (state: LeadState, block: LeadColumns, at: number, account: number): void => {
  const row = block.row[at];
  tallyRow(state.all, row);
  if (block.created[at] > state.context.today) {
    tallyRow(state.later, row);
    return;
  }
  const lead = caseOf(state, block, at, account);
  const reached = leadDays(lead);
  noteDoubts(state, block, at);
  if (reached[0] < 0) {
    tallyRow(state.undated, row);
    return;
  }
  if (isSubscriber(lead)) return;
  const channel = block.channel.codes[at] < 0 ? '' : state.folded(block.channel)[block.channel.codes[at]];
  noteDay(state, reached[0], channel);
  if (channel !== '') noteName(state.channels, channel, { name: wordOf(block.channel, at), row, rows: 1 });
  noteAnswers(state, block, at, reached[0]);
  noteFollowUp(state, block, at);
  if (isTurnedDown(lead)) tallyRow(state.turnedDown, row);
  if (reached[rungOf('mql')] >= 0 || lead.deal !== '') state.cases.set(lead.id, lead);
};

const add = (state: LeadState, block: LeadColumns): void => {
  const positions = state.context.positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) addLead(state, block, at, block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]]);
};

export const leadSums: Accumulator<MeasureContext, LeadState, LeadColumns, LeadSums> = {
  init,
  add,
  merge: joinLeads,
  finish: (state) => state,
  save: saveLeads,
  load: (context, saved) => loadLeads(init(context), saved),
};
