// Distinct platform members that campaigns reached, of an audience in members. One campaign with one row: 300 of 1,000 are 30 %. Two with
// 300 and 200: at least 300 and at most 500, and 1 - 0.7 x 0.8 = 44 % if each meets members at random. A campaign with rows of several
// days or months meets the same members again, nobody knows how often: then the bounds stand alone.
import type { CampaignReach } from '../measure/reachSums';
import { sainsbury } from '../statistics/sainsbury';
import type { AudienceReach } from './audienceReaches';
import type { Measured } from './resultOf';
import { intervalStatus } from './status/intervalStatus';
import type { KpiRemark } from './types';

export interface MemberBounds {
  readonly least: number;
  readonly most: number;
  /** null: no model of the overlap */
  readonly estimate: number | null;
  /** one row of one campaign: the platform itself has counted distinct members */
  readonly single: boolean;
}

/** Members, of an audience of `size`. */
export const memberBounds = (campaigns: readonly Readonly<CampaignReach>[], size: number): MemberBounds | null => {
  const stated = campaigns.filter(({ reachRows }) => reachRows > 0);
  if (stated.length === 0) return null;
  const least = stated.reduce((most, { largestReach }) => Math.max(most, largestReach), 0);
  const sum = stated.reduce((all, { sumReach }) => all + sumReach, 0);
  const once = stated.every(({ reachRows }) => reachRows === 1);
  const random = once
    ? sainsbury(
        stated.map(({ sumReach }) => sumReach),
        size,
      )
    : null;
  return {
    least: Math.min(least, size),
    most: Math.min(sum, size),
    estimate: random && random[1] * size,
    single: once && stated.length === 1,
  };
};

export const memberReach = ({ campaigns, size, sizeFrom, own }: AudienceReach): Omit<Measured, 'id' | 'direction'> => {
  const remarks: KpiRemark[] = ['media_reported'];
  const bounds = size === null ? null : memberBounds(campaigns, size);
  if (bounds === null || size === null) return { kind: 'platform_estimate', value: null, remarks };
  remarks.push(sizeFrom === 'typed' ? 'audience_typed' : 'audience_estimated');
  const { least, most, estimate, single } = bounds;
  if (!single) remarks.push('bounds');
  if (campaigns.some(({ rows, reachRows }) => reachRows < rows)) remarks.push('reach_missing');
  if (own) remarks.push('own_period');
  const [low, high] = [least / size, most / size];
  return {
    kind: single ? 'platform_estimate' : 'bounds',
    value: single ? low : estimate === null ? null : estimate / size,
    measured: true,
    n: size,
    limits: single ? undefined : [low, high],
    successes: least,
    trials: size,
    amount: single ? null : most,
    middle: single ? null : estimate,
    remarks,
    judge: (goal, elapsed) => intervalStatus({ low, high, goal: goal * elapsed.share, direction: 'up' }),
  };
};
