// What the lead score needs of each lead: whose it is, when and where it came from, what is known of it. A lead of Anna's of 2 March from
// LinkedIn with two BANT answers that are a yes is {id: '17', person: 'anna', created: 2 March, source: 'linkedin', bantYes: 2, ...}.
// Size: 4 numbers, 4 short texts and 2 answers per lead.
import { foldName } from '../matching/foldName';
import type { Day, LeadColumns } from '../plan/types';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface ScoredLead {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** account id as it stands, '' = none */
  readonly account: string;
  /** person id, '' = none */
  readonly person: string;
  /** the day it came in: created, else its first stage day; -1 = unknown */
  readonly created: Day;
  /** folded */
  readonly source: string;
  readonly bantYes: number;
  readonly consent: boolean | null;
  readonly rejected: boolean;
}
export interface ScoreLeadState {
  readonly context: MeasureContext;
  readonly leads: Map<string, ScoredLead>;
}

const bitsIn = (byte: number): number => (byte & 1) + ((byte >> 1) & 1) + ((byte >> 2) & 1) + ((byte >> 3) & 1);

const STAGE_COLUMNS = ['mql', 'sql', 'opportunity', 'offer', 'won'] as const;
const firstDay = (block: LeadColumns, at: number): Day => {
  const days = [block.created[at], ...STAGE_COLUMNS.map((column) => block[column][at])].filter((day) => day >= 0);
  return block.created[at] >= 0 ? block.created[at] : days.length > 0 ? Math.min(...days) : -1;
};

const leadAt = (block: LeadColumns, at: number): ScoredLead => {
  const consent = wordOf(block.consent, at);
  return {
    id: wordOf(block.id, at),
    row: block.row[at],
    name: wordOf(block.name, at),
    account: wordOf(block.account, at),
    person: wordOf(block.person, at),
    created: firstDay(block, at),
    source: foldName(wordOf(block.channel, at)),
    bantYes: bitsIn(block.bantYes[at]),
    consent: consent === '' ? null : consent === 'yes',
    rejected: wordOf(block.verdict, at) === 'rejected',
  };
};

export const scoreLeads: Accumulator<MeasureContext, ScoreLeadState, LeadColumns, readonly ScoredLead[]> = {
  init: (context) => ({ context, leads: new Map() }),
  add: ({ leads }, block) => {
    for (let at = 0; at < block.length; at += 1) {
      const lead = leadAt(block, at);
      leads.set(lead.id, lead);
    }
  },
  merge: (a, b) => {
    b.leads.forEach((lead, id) => {
      a.leads.set(id, lead);
    });
    return a;
  },
  // in the order of the tab, whatever the order of the blocks
  finish: ({ leads }) => Array.from(leads.values()).sort((a, b) => a.row - b.row || (a.id < b.id ? -1 : 1)),
  save: ({ leads }) => JSON.stringify(Array.from(leads.values())),
  load: (context, text) => ({ context, leads: new Map((JSON.parse(text) as ScoredLead[]).map((lead) => [lead.id, lead])) }),
};
