// Every lead on its own, those below MQL too: what definitions, cohorts by lead date and the follow-up list need. Lead 12 of Kaskitek, handed
// over on 2 February and not acted on yet, is one entry {handedOver: 2 February, acted: -1, verdict: '', ...}.
// Size: 14 numbers, five ids and codes per lead. Names, owners and reasons are words and stay outside.

import type { LeadCase } from '../lead/leadCase';
import { foldName } from '../matching/foldName';
import type { Coded, Day, LeadColumns } from '../plan/types';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import { leadCaseAt } from './leadCaseAt';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface LeadEntry {
  readonly lead: LeadCase;
  /** '' = not matched */
  readonly person: string;
  /** folded, '' = none named */
  readonly channel: string;
  readonly handedOver: Day;
  readonly acted: Day;
  readonly verdict: string;
  readonly consent: string;
  /** bits: 1 budget, 2 authority, 4 need, 8 timeline */
  readonly bantYes: number;
  readonly bantKnown: number;
}
export interface LedgerState {
  readonly context: MeasureContext;
  readonly folded: (column: Coded) => readonly string[];
  readonly entries: Map<string, LeadEntry>;
}
export type LeadLedger = ReadonlyMap<string, LeadEntry>;

const init = (context: MeasureContext): LedgerState => ({ context, folded: codeTable(foldName), entries: new Map() });

/** A day after today has not happened. */
const past = (day: Day, today: Day): Day => (day > today ? -1 : day);

const entryAt = ({ context, folded }: LedgerState, block: LeadColumns, at: number, account: number): LeadEntry => ({
  lead: leadCaseAt(context, block, at, account),
  person: wordOf(block.person, at),
  channel: block.channel.codes[at] < 0 ? '' : folded(block.channel)[block.channel.codes[at]],
  handedOver: past(block.handedOver[at], context.today),
  acted: past(block.acted[at], context.today),
  verdict: wordOf(block.verdict, at),
  consent: wordOf(block.consent, at),
  bantYes: block.bantYes[at],
  bantKnown: block.bantKnown[at],
});

const add = (state: LedgerState, block: LeadColumns): void => {
  const positions = state.context.positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    // a lead of tomorrow has not come yet
    if (block.created[at] > state.context.today) continue;
    const entry = entryAt(state, block, at, block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]]);
    state.entries.set(entry.lead.id, entry);
  }
};

/** '' = an account off the list */
type Saved = (Omit<LeadEntry, 'lead'> & { readonly lead: Omit<LeadCase, 'account'> & { readonly account: string } })[];

export const leadLedger: Accumulator<MeasureContext, LedgerState, LeadColumns, LeadLedger> = {
  init,
  add,
  merge: (a, b) => {
    b.entries.forEach((entry, id) => {
      a.entries.set(id, entry);
    });
    return a;
  },
  finish: (state) => state.entries,
  save: ({ context, entries }) => {
    const saved: Saved = Array.from(entries.values()).map((entry) => {
      const { account } = entry.lead;
      return { ...entry, lead: { ...entry.lead, account: account < 0 ? '' : context.accounts[account] } };
    });
    return JSON.stringify(saved);
  },
  load: (context, text) => {
    const state = init(context);
    for (const entry of JSON.parse(text) as Saved) {
      const account = context.positions.get(entry.lead.account);
      state.entries.set(entry.lead.id, { ...entry, lead: { ...entry.lead, account: account === undefined ? -1 : account } });
    }
    return state;
  },
};
