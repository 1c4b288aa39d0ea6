// Sums of the campaign rows of one vendor, period and currency. Two campaigns with a reach of 3,000 and 2,000 give
// largestReach 3,000 and sumReach 5,000: the members they reached together lie between the two, since reach is not additive.
import { type Figures, joinFigures, newFigures } from './figureSums';
import { joinTally, type RowTally } from './rowTally';

export interface CampaignGroup extends RowTally {
  readonly vendor: string;
  readonly start: number;
  readonly end: number;
  readonly currency: string;
  impressions: number;
  /** impressions of the rows whose clicks are known too */
  ratedImpressions: number;
  clicks: number;
  /** micro-units; `spendRows` = rows that state it */
  spend: number;
  spendRows: number;
  /** of the rows whose reach and impressions are both known */
  reachImpressions: number;
  reachRows: number;
  largestReach: number;
  sumReach: number;
  /** reach / penetration: the smallest and largest estimate, 0 without any */
  audienceRows: number;
  smallestAudience: number;
  largestAudience: number;
  readonly figures: Figures;
}

export const newGroup = (vendor: string, start: number, end: number, currency: string): CampaignGroup => ({
  vendor,
  start,
  end,
  currency,
  row: 0,
  rows: 0,
  impressions: 0,
  ratedImpressions: 0,
  clicks: 0,
  spend: 0,
  spendRows: 0,
  reachImpressions: 0,
  reachRows: 0,
  largestReach: 0,
  sumReach: 0,
  audienceRows: 0,
  smallestAudience: 0,
  largestAudience: 0,
  figures: newFigures(),
});

export const joinGroup = (into: CampaignGroup, more: Readonly<CampaignGroup>): CampaignGroup => {
  joinTally(into, more);
  into.impressions += more.impressions;
  into.ratedImpressions += more.ratedImpressions;
  into.clicks += more.clicks;
  into.spend += more.spend;
  into.spendRows += more.spendRows;
  into.reachImpressions += more.reachImpressions;
  into.reachRows += more.reachRows;
  into.largestReach = Math.max(into.largestReach, more.largestReach);
  into.sumReach += more.sumReach;
  if (more.audienceRows > 0) {
    into.smallestAudience = into.audienceRows > 0 ? Math.min(into.smallestAudience, more.smallestAudience) : more.smallestAudience;
    into.largestAudience = Math.max(into.largestAudience, more.largestAudience);
    into.audienceRows += more.audienceRows;
  }
  joinFigures(into.figures, more.figures);
  return into;
};
