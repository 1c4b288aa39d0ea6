// On which days an account was in touch over which channel: two clicks by email and a form on the site on 9 January are {email: [9 January],
// site: [9 January]}. A channel counts once a day, so that five opened links are no five contacts.
// Size: one number per target account, channel and day with an in-touch, whatever the number of rows.
import { foldName } from '../matching/foldName';
import type { Coded, Day, TouchColumns } from '../plan/types';
import { directionOf } from '../touches/directionOf';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import { joinNames, type Named, type NamedTallies, noteName } from './namedTally';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface ContactState {
  readonly context: MeasureContext;
  readonly folded: (column: Coded) => readonly string[];
  /** account of each listed person */
  readonly accountOf: ReadonlyMap<string, string | null>;
  /** `account id` -> folded channel -> days */
  readonly accounts: Map<string, Map<string, Set<Day>>>;
  /** as first written */
  readonly channels: NamedTallies;
}
export interface Contact {
  /** folded, '' = none named */
  readonly channel: string;
  readonly day: Day;
}
export interface ContactDays {
  /** between two days, both included; oldest first, channels of one day by name */
  readonly between: (account: string, from: Day, to: Day) => readonly Contact[];
  readonly nameOf: (channel: string) => string;
}

const init = (context: MeasureContext): ContactState => ({
  context,
  folded: codeTable(foldName),
  accountOf: new Map(context.basis.people.map(({ id, account }) => [id, account])),
  accounts: new Map(),
  channels: new Map(),
});

const note = (state: ContactState, account: string, channel: string, day: Day): void => {
  const channels = state.accounts.get(account) || new Map<string, Set<Day>>();
  state.accounts.set(account, channels);
  const days = channels.get(channel) || new Set<Day>();
  channels.set(channel, days);
  days.add(day);
};

const add = (state: ContactState, block: TouchColumns): void => {
  const { today, positions } = state.context;
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    if (day < 0 || day > today || directionOf(wordOf(block.direction, at), wordOf(block.kind, at)) !== 'in') continue;
    // a row that names no account is of its person's one
    const account = wordOf(block.account, at) || state.accountOf.get(wordOf(block.person, at)) || '';
    if (!positions.has(account)) continue;
    const code = block.channel.codes[at];
    const channel = code < 0 ? '' : state.folded(block.channel)[code];
    note(state, account, channel, day);
    if (channel !== '') noteName(state.channels, channel, { name: wordOf(block.channel, at).trim(), row: block.row[at], rows: 1 });
  }
};

const byDay = (a: Contact, b: Contact): number => a.day - b.day || (a.channel < b.channel ? -1 : 1);

const finish = ({ accounts, channels }: ContactState): ContactDays => ({
  between: (account, from, to) => {
    const found: Contact[] = [];
    (accounts.get(account) || new Map<string, Set<Day>>()).forEach((days, channel) => {
      days.forEach((day) => {
        if (day >= from && day <= to) found.push({ channel, day });
      });
    });
    return found.sort(byDay);
  },
  nameOf: (channel) => channels.get(channel)?.name || channel,
});

interface Saved {
  accounts: [account: string, channels: [channel: string, days: Day[]][]][];
  channels: [folded: string, named: Named][];
}

export const contactDays: Accumulator<MeasureContext, ContactState, TouchColumns, ContactDays> = {
  init,
  add,
  merge: (a, b) => {
    b.accounts.forEach((channels, account) => {
      channels.forEach((days, channel) => {
        days.forEach((day) => {
          note(a, account, channel, day);
        });
      });
    });
    joinNames(a.channels, b.channels);
    return a;
  },
  finish,
  save: ({ accounts, channels }) => {
    const saved: Saved = {
      accounts: Array.from(accounts).map(([id, days]) => [id, Array.from(days).map(([channel, set]) => [channel, Array.from(set)])]),
      channels: Array.from(channels),
    };
    return JSON.stringify(saved);
  },
  load: (context, text) => {
    const state = init(context);
    const saved = JSON.parse(text) as Saved;
    for (const [account, channels] of saved.accounts) {
      if (!context.positions.has(account)) continue;
      for (const [channel, days] of channels) for (const day of days) note(state, account, channel, day);
    }
    for (const [folded, named] of saved.channels) state.channels.set(folded, named);
    return state;
  },
};
