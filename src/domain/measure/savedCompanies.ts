// The state of companySums as text: accounts and companies without a figure are left out, so that 3 reached ones of 5,000 are 3 entries.
import type { CompanyGroup } from './companyGroup';
import type { CompanyState } from './companySums';
import type { Judgement } from './judgement';
import { orNull } from './known';
import type { RowTally } from './rowTally';

interface SavedGroup {
  start: number;
  end: number;
  all: CompanyGroup['all'];
  accounts: [id: string, impressions: number | null, clicks: number | null, engagements: number | null, organic: number | null][];
  others: [key: string, impressions: number][];
}
interface SavedCompanies {
  inside: SavedGroup;
  partial: SavedGroup[];
  judged: [key: string, judgement: Judgement][];
  undated: RowTally;
}

const saveGroup = (
  accounts: readonly string[],
  { start, end, all, impressions, clicks, engagements, organic, others }: CompanyGroup,
): SavedGroup => ({
  start,
  end,
  all,
  accounts: accounts
    .map((id, at): SavedGroup['accounts'][0] => [id, orNull(impressions[at]), orNull(clicks[at]), orNull(engagements[at]), orNull(organic[at])])
    .filter((entry) => entry.slice(1).some((figure) => figure !== null)),
  others: Array.from(others),
});

export const saveCompanies = ({ context, inside, judged, undated }: CompanyState, partial: readonly CompanyGroup[]): string => {
  const saved: SavedCompanies = {
    inside: saveGroup(context.accounts, inside),
    partial: partial.map((group) => saveGroup(context.accounts, group)),
    judged: Array.from(judged),
    undated,
  };
  return JSON.stringify(saved);
};

const loadGroup = ({ context }: CompanyState, group: CompanyGroup, saved: SavedGroup): void => {
  Object.assign(group.all, saved.all);
  for (const [id, impressions, clicks, engagements, organic] of saved.accounts) {
    const at = context.positions.get(id);
    if (at === undefined) continue;
    group.impressions[at] = impressions === null ? Number.NaN : impressions;
    group.clicks[at] = clicks === null ? Number.NaN : clicks;
    group.engagements[at] = engagements === null ? Number.NaN : engagements;
    group.organic[at] = organic === null ? Number.NaN : organic;
  }
  for (const [key, impressions] of saved.others) group.others.set(key, impressions);
};

/** Fills an empty state; accounts that are no longer on the list are dropped. */
export const loadCompanies = (state: CompanyState, text: string, groupFor: (start: number, end: number) => CompanyGroup): CompanyState => {
  const { inside, partial, judged, undated } = JSON.parse(text) as SavedCompanies;
  loadGroup(state, state.inside, inside);
  for (const group of partial) loadGroup(state, groupFor(group.start, group.end), group);
  for (const [key, judgement] of judged) state.judged.set(key, judgement);
  Object.assign(state.undated, undated);
  return state;
};
