// The state of leadSigns as text, accounts by their ids; '' stands for one off the list.
import type { Day } from '../plan/types';
import type { LeadState } from './leadSigns';

interface SavedLeads {
  ready: [lead: string, account: string, yes: number][];
  waiting: [lead: string, account: string, person: string, since: Day, last: Day][];
  sqlDays: [person: string, day: Day][];
  accountOf: [lead: string, account: string][];
}

export const saveLeadSigns = (state: LeadState): string => {
  const { accounts } = state.context;
  const idOf = (at: number): string => (at < 0 ? '' : accounts[at]);
  const saved: SavedLeads = {
    ready: Array.from(state.ready).map(([lead, { account, yes }]) => [lead, idOf(account), yes]),
    waiting: Array.from(state.waiting).map(([lead, { account, person, since, last }]) => [lead, idOf(account), person, since, last]),
    sqlDays: Array.from(state.sqlDays),
    accountOf: Array.from(state.accountOf).map(([lead, at]) => [lead, idOf(at)]),
  };
  return JSON.stringify(saved);
};

/** Fills an empty state; accounts that are no longer on the list are dropped. */
export const loadLeadSigns = (state: LeadState, text: string): LeadState => {
  const saved = JSON.parse(text) as SavedLeads;
  const at = (id: string): number => (state.context.positions.has(id) ? state.context.positions.get(id)! : -1);
  for (const [lead, id, yes] of saved.ready) state.ready.set(lead, { account: at(id), yes });
  for (const [lead, id, person, since, last] of saved.waiting) state.waiting.set(lead, { account: at(id), person, since, last });
  for (const [person, day] of saved.sqlDays) state.sqlDays.set(person, day);
  for (const [lead, id] of saved.accountOf) state.accountOf.set(lead, at(id));
  return state;
};
