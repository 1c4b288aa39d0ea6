// Which media of the Costs tab the Campaigns tab already holds. Costs say LinkedIn, March, 2,000; Campaigns hold LinkedIn rows of March
// with 1,870 spent: the row is covered, {rows: 12, spend: {EUR: 1,870}}, so that the same euro is not counted twice.
// Size: at most one entry per Costs row with media and per currency.
import { foldName } from '../matching/foldName';
import type { CampaignColumns, Coded } from '../plan/types';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface Cover extends RowTally {
  /** micro-units by currency */
  readonly spend: Record<string, number>;
}
type Positions = readonly number[];
export interface CoverState {
  readonly covers: Map<number, Cover>;
  readonly context: MeasureContext;
  /** positions of the Costs rows with media, by code of a column of campaigns or channels */
  readonly namedBy: (column: Coded) => readonly Positions[];
  /** of no campaign and no channel: they stand for all media of their month */
  readonly unnamed: Positions;
}

const init = (context: MeasureContext): CoverState => {
  const byName = new Map<string, number[]>();
  context.costs.forEach((cost, at) => {
    const name = foldName(cost.of || '');
    if (cost.media > 0) byName.set(name, (byName.get(name) || []).concat(at));
  });
  const none: number[] = [];
  return { covers: new Map(), context, namedBy: codeTable((word) => byName.get(foldName(word)) || none), unnamed: byName.get('') || none };
};

const coverFor = (state: CoverState, cost: number): Cover => {
  const cover = state.covers.get(cost) || { ...newTally(), spend: {} };
  state.covers.set(cost, cover);
  return cover;
};

/** Positions of the Costs rows that a campaign row may cover, whatever the month; each once, for a campaign and its channel may bear one name. */
const candidates = (unnamed: Positions, columns: readonly { codes: Int32Array; named: readonly Positions[] }[], at: number): Positions => {
  let found = unnamed;
  for (const { codes, named } of columns) {
    const more = codes[at] < 0 ? unnamed : named[codes[at]];
    if (more.length > 0 && more !== found) found = found.length === 0 ? more : Array.from(new Set(found.concat(more)));
  }
  return found;
};

const add = (state: CoverState, block: CampaignColumns): void => {
  const { costs } = state.context;
  if (!costs.some((cost) => cost.media > 0)) return;
  const columns = [block.campaign, block.channel, block.vendor].map((column) => ({ codes: column.codes, named: state.namedBy(column) }));
  for (let at = 0; at < block.length; at += 1) {
    const spend = block.spend[at];
    // rows that state no cost cannot count the same euro again
    if (block.start[at] < 0 || block.end[at] < 0 || Number.isNaN(spend)) continue;
    for (const cost of candidates(state.unnamed, columns, at)) {
      if (block.start[at] > costs[cost].end || block.end[at] < costs[cost].start) continue;
      const cover = coverFor(state, cost);
      tallyRow(cover, block.row[at]);
      const currency = wordOf(block.currency, at);
      cover.spend[currency] = (cover.spend[currency] || 0) + spend;
    }
  }
};

const merge = (a: CoverState, b: CoverState): CoverState => {
  b.covers.forEach((more, cost) => {
    const cover = coverFor(a, cost);
    joinTally(cover, more);
    for (const currency of Object.keys(more.spend)) cover.spend[currency] = (cover.spend[currency] || 0) + more.spend[currency];
  });
  return a;
};

export const mediaCover: Accumulator<MeasureContext, CoverState, CampaignColumns, ReadonlyMap<number, Cover>> = {
  init,
  add,
  merge,
  finish: (state) => state.covers,
  save: (state) => JSON.stringify(Array.from(state.covers).sort((a, b) => a[0] - b[0])),
  load: (context, saved) => ({ ...init(context), covers: new Map(JSON.parse(saved) as [number, Cover][]) }),
};
