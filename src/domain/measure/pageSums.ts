// Sessions of the whole site by vendor and row period: 40 landing pages of January in GA4 are one sum. A session has one landing page,
// so the sessions of the pages add up to those of the site: 700 + 300 = {sessions: 1,000}.
// Size: vendors x distinct row periods x 5 numbers, whatever the number of pages.
import type { PageColumns } from '../plan/types';
import type { MeasureContext } from './context';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

/** `row`, `rows`: those that state their sessions */
export interface PageGroup extends RowTally {
  readonly vendor: string;
  readonly start: number;
  readonly end: number;
  sessions: number;
}
export interface PageState {
  readonly groups: Map<string, PageGroup>;
  readonly undated: RowTally;
}
export interface PageSums {
  readonly groups: readonly Readonly<PageGroup>[];
  readonly undated: Readonly<RowTally>;
}

const init = (): PageState => ({ groups: new Map(), undated: newTally() });

const groupFor = (state: PageState, vendor: string, start: number, end: number): PageGroup => {
  const key = `${start}|${end}|${vendor}`;
  const group = state.groups.get(key) || { ...newTally(), vendor, start, end, sessions: 0 };
  state.groups.set(key, group);
  return group;
};

const add = (state: PageState, block: PageColumns): void => {
  const { start, end, vendor, row, sessions } = block;
  let group: PageGroup | null = null;
  let last = -1;
  for (let at = 0; at < block.length; at += 1) {
    if (start[at] < 0 || end[at] < 0) {
      tallyRow(state.undated, row[at]);
      continue;
    }
    if (Number.isNaN(sessions[at])) continue;
    const alike = last >= 0 && start[at] === start[last] && end[at] === end[last] && vendor.codes[at] === vendor.codes[last];
    if (!group || !alike) group = groupFor(state, wordOf(vendor, at), start[at], end[at]);
    tallyRow(group, row[at]);
    group.sessions += sessions[at];
    last = at;
  }
};

const joinPages = (state: PageState, more: Readonly<PageGroup>): void => {
  const group = groupFor(state, more.vendor, more.start, more.end);
  joinTally(group, more);
  group.sessions += more.sessions;
};

const merge = (a: PageState, b: PageState): PageState => {
  b.groups.forEach((more) => {
    joinPages(a, more);
  });
  joinTally(a.undated, b.undated);
  return a;
};

const inOrder = (state: PageState): PageGroup[] =>
  Array.from(state.groups.values()).sort((a, b) => a.start - b.start || a.end - b.end || (a.vendor < b.vendor ? -1 : 1));

export const pageSums: Accumulator<MeasureContext, PageState, PageColumns, PageSums> = {
  init,
  add,
  merge,
  finish: (state) => ({ groups: inOrder(state), undated: state.undated }),
  save: (state) => JSON.stringify({ groups: inOrder(state), undated: state.undated }),
  load: (_context, saved) => {
    const { groups, undated } = JSON.parse(saved) as { groups: PageGroup[]; undated: RowTally };
    const state = init();
    for (const group of groups) joinPages(state, group);
    joinTally(state.undated, undated);
    return state;
  },
};
