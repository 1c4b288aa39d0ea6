// Impressions, clicks and reactions per account of one row period. An account that the report does not name stays unknown (NaN), it is not at zero.
// Companies off the list have their impressions by key: two rows of Somebody Else Ltd with 3 and 4 are one company with 7.
import { plusKnown } from './known';
import { joinTally, newTally, type RowTally } from './rowTally';

export interface CompanyGroup {
  readonly start: number;
  readonly end: number;
  /** by position of the account */
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly engagements: Float64Array;
  readonly organic: Float64Array;
  /** impressions of companies off the list, by company key */
  readonly others: Map<string, number>;
  /** all rows, those of companies off the list too */
  readonly all: RowTally & { impressions: number; clicks: number };
}

export const newCompanyGroup = (start: number, end: number, accounts: number): CompanyGroup => ({
  start,
  end,
  impressions: new Float64Array(accounts).fill(Number.NaN),
  clicks: new Float64Array(accounts).fill(Number.NaN),
  engagements: new Float64Array(accounts).fill(Number.NaN),
  organic: new Float64Array(accounts).fill(Number.NaN),
  others: new Map(),
  all: { ...newTally(), impressions: 0, clicks: 0 },
});

export const addOther = (into: CompanyGroup, key: string, impressions: number): void => {
  if (!Number.isNaN(impressions)) into.others.set(key, (into.others.get(key) || 0) + impressions);
};

export const joinCompanyGroup = (into: CompanyGroup, more: CompanyGroup): void => {
  for (let at = 0; at < into.impressions.length; at += 1) {
    into.impressions[at] = plusKnown(into.impressions[at], more.impressions[at]);
    into.clicks[at] = plusKnown(into.clicks[at], more.clicks[at]);
    into.engagements[at] = plusKnown(into.engagements[at], more.engagements[at]);
    into.organic[at] = plusKnown(into.organic[at], more.organic[at]);
  }
  more.others.forEach((impressions, key) => {
    addOther(into, key, impressions);
  });
  joinTally(into.all, more.all);
  into.all.impressions += more.all.impressions;
  into.all.clicks += more.all.clicks;
};
