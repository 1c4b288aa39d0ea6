// Two states of leadSums joined, and one as text: 2 LinkedIn leads of day 20513 and 1 more of the same day are 3.
import { joinFollowUps } from '../lead/followUp';
import type { LeadCase } from '../lead/leadCase';
import type { Day } from '../plan/types';
import { type DateDoubt, joinDoubt } from './dateDoubts';
import type { LeadState } from './leadSums';
import { joinNames, type Named } from './namedTally';
import { joinTally, type RowTally } from './rowTally';

const TALLIES = ['all', 'undated', 'later', 'turnedDown'] as const;

export const joinLeads = (a: LeadState, b: LeadState): LeadState => {
  for (const tally of TALLIES) joinTally(a[tally], b[tally]);
  b.byDay.forEach((channels, day) => {
    const standing = a.byDay.get(day) || new Map<string, number>();
    a.byDay.set(day, standing);
    channels.forEach((count, channel) => {
      standing.set(channel, (standing.get(channel) || 0) + count);
    });
  });
  a.answers.accepted += b.answers.accepted;
  a.answers.rejected += b.answers.rejected;
  a.answers.consents += b.answers.consents;
  joinFollowUps(a.followUps, b.followUps);
  joinNames(a.channels, b.channels);
  joinNames(a.unknownStages, b.unknownStages);
  b.cases.forEach((lead, id) => {
    a.cases.set(id, lead);
  });
  b.doubts.forEach((doubt) => {
    joinDoubt(a.doubts, doubt);
  });
  return a;
};

/** '' = an account off the list */
type SavedCase = Omit<LeadCase, 'account'> & { readonly account: string };
interface SavedLeads {
  tallies: RowTally[];
  byDay: [day: Day, channels: [channel: string, count: number][]][];
  channels: [folded: string, named: Named][];
  answers: LeadState['answers'];
  followUps: [counted: number, inTime: number, waiting: number, days: [days: number, count: number][]];
  cases: SavedCase[];
  unknownStages: [folded: string, named: Named][];
  doubts: DateDoubt[];
}

export const saveLeads = (state: LeadState): string => {
  const { counted, inTime, waiting, days } = state.followUps;
  const { accounts } = state.context;
  const saved: SavedLeads = {
    tallies: TALLIES.map((tally) => state[tally]),
    byDay: Array.from(state.byDay).map(([day, channels]) => [day, Array.from(channels)]),
    channels: Array.from(state.channels),
    answers: state.answers,
    followUps: [counted, inTime, waiting, Array.from(days)],
    cases: Array.from(state.cases.values()).map((lead) => ({ ...lead, account: lead.account < 0 ? '' : accounts[lead.account] })),
    unknownStages: Array.from(state.unknownStages),
    doubts: Array.from(state.doubts.values()),
  };
  return JSON.stringify(saved);
};

/** Fills an empty state; accounts that are no longer on the list are off it from now on. */
export const loadLeads = (state: LeadState, text: string): LeadState => {
  const saved = JSON.parse(text) as SavedLeads;
  TALLIES.forEach((tally, at) => {
    Object.assign(state[tally], saved.tallies[at]);
  });
  for (const [day, channels] of saved.byDay) state.byDay.set(day, new Map(channels));
  for (const [folded, named] of saved.channels) state.channels.set(folded, named);
  Object.assign(state.answers, saved.answers);
  const [counted, inTime, waiting, days] = saved.followUps;
  joinFollowUps(state.followUps, { counted, inTime, waiting, days: new Map(days) });
  for (const lead of saved.cases) {
    const account = state.context.positions.get(lead.account);
    state.cases.set(lead.id, { ...lead, account: account === undefined ? -1 : account });
  }
  for (const [folded, named] of saved.unknownStages) state.unknownStages.set(folded, named);
  for (const doubt of saved.doubts) joinDoubt(state.doubts, doubt);
  return state;
};
