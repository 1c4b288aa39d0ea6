// Company-level rows per account: what lies inside the plan's period is one sum, rows that overlap it only partly are kept apart by
// their own period, since they count only where nothing else does. Rows outside are not kept.
// Size: accounts x 2 numbers x (1 + distinct row periods that overlap the plan's period only partly); daily rows never do.
import { placeIn } from '../calendar/placeIn';
import type { CompanyColumns } from '../plan/types';
import { type CompanyGroup, joinCompanyGroup, newCompanyGroup } from './companyGroup';
import type { MeasureContext } from './context';
import { orNull, plusKnown } from './known';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import type { Accumulator } from './types';

export interface CompanyState {
  readonly context: MeasureContext;
  readonly inside: CompanyGroup;
  readonly partial: Map<string, CompanyGroup>;
  readonly undated: RowTally;
}
export interface CompanySums {
  readonly inside: CompanyGroup;
  readonly partial: readonly CompanyGroup[];
  readonly undated: Readonly<RowTally>;
}

const init = (context: MeasureContext): CompanyState => ({
  context,
  inside: newCompanyGroup(context.period.start, context.period.end, context.accounts.length),
  partial: new Map(),
  undated: newTally(),
});

const groupFor = (state: CompanyState, start: number, end: number): CompanyGroup | null => {
  const place = placeIn(state.context.period, start, end);
  if (place !== 'partial') return place === 'inside' ? state.inside : null;
  const key = `${start}|${end}`;
  const standing = state.partial.get(key) || newCompanyGroup(start, end, state.context.accounts.length);
  state.partial.set(key, standing);
  return standing;
};

const addRow = (group: CompanyGroup, block: CompanyColumns, at: number, account: number): void => {
  const [impressions, clicks] = [block.impressions[at], block.clicks[at]];
  tallyRow(group.all, block.row[at]);
  group.all.impressions = plusKnown(group.all.impressions, impressions);
  group.all.clicks = plusKnown(group.all.clicks, clicks);
  if (account < 0) return;
  group.impressions[account] = plusKnown(group.impressions[account], impressions);
  group.clicks[account] = plusKnown(group.clicks[account], clicks);
};

const add = (state: CompanyState, block: CompanyColumns): void => {
  const { start, end, account } = block;
  const positions = state.context.positionsOf(account);
  let group: CompanyGroup | null = null;
  let last = -1;
  for (let at = 0; at < block.length; at += 1) {
    if (start[at] < 0 || end[at] < 0) {
      tallyRow(state.undated, block.row[at]);
      continue;
    }
    if (last < 0 || start[at] !== start[last] || end[at] !== end[last]) group = groupFor(state, start[at], end[at]);
    last = at;
    if (group) addRow(group, block, at, account.codes[at] < 0 ? -1 : positions[account.codes[at]]);
  }
};

const merge = (a: CompanyState, b: CompanyState): CompanyState => {
  joinCompanyGroup(a.inside, b.inside);
  b.partial.forEach((group) => {
    joinCompanyGroup(groupFor(a, group.start, group.end)!, group);
  });
  joinTally(a.undated, b.undated);
  return a;
};

const partialOf = (state: CompanyState): CompanyGroup[] => Array.from(state.partial.values()).sort((a, b) => a.start - b.start || a.end - b.end);

type SavedGroup = {
  start: number;
  end: number;
  all: CompanyGroup['all'];
  accounts: [id: string, impressions: number | null, clicks: number | null][];
};

const saveGroup = ({ accounts }: MeasureContext, { start, end, all, impressions, clicks }: CompanyGroup): SavedGroup => ({
  start,
  end,
  all,
  accounts: accounts
    .map((id, at): SavedGroup['accounts'][0] => [id, orNull(impressions[at]), orNull(clicks[at])])
    .filter((entry) => entry[1] !== null || entry[2] !== null),
});

const loadGroup = (context: MeasureContext, group: CompanyGroup, saved: SavedGroup): void => {
  Object.assign(group.all, saved.all);
  for (const [id, impressions, clicks] of saved.accounts) {
    const at = context.positions.get(id);
    if (at === undefined) continue;
    group.impressions[at] = impressions === null ? Number.NaN : impressions;
    group.clicks[at] = clicks === null ? Number.NaN : clicks;
  }
};

export const companySums: Accumulator<MeasureContext, CompanyState, CompanyColumns, CompanySums> = {
  init,
  add,
  merge,
  finish: (state) => ({ inside: state.inside, partial: partialOf(state), undated: state.undated }),
  save: (state) =>
    JSON.stringify({
      inside: saveGroup(state.context, state.inside),
      partial: partialOf(state).map((group) => saveGroup(state.context, group)),
      undated: state.undated,
    }),
  load: (context, saved) => {
    const { inside, partial, undated } = JSON.parse(saved) as { inside: SavedGroup; partial: SavedGroup[]; undated: RowTally };
    const state = init(context);
    loadGroup(context, state.inside, inside);
    for (const group of partial) loadGroup(context, groupFor(state, group.start, group.end)!, group);
    Object.assign(state.undated, undated);
    return state;
  },
};
