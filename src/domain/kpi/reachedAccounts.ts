// An account is reached by at least 5 impressions in a company-level report (setting), by an identified visit or by an in-touch in the period:
// Kaskitek with 7 impressions, Lumimetsä with 2 and a visit, Siltavuori with a click are reached, Rautaniemi with 4 impressions is not.
import { placeIn } from '../calendar/placeIn';
import type { CompanyGroup } from '../measure/companyGroup';
import type { Period } from '../plan/types';
import type { KpiFacts } from './facts';
import { ownPeriod } from './ownPeriod';

export interface ReachedAccounts {
  readonly period: Period;
  readonly own: boolean;
  /** false: neither a company report nor visits cover the period, and nobody was in touch in it */
  readonly known: boolean;
  readonly companies: CompanyGroup;
  readonly isReached: (account: number) => boolean;
}

export const visitsCover = ({ visits }: KpiFacts, period: Period): boolean =>
  visits.covers.from >= 0 && placeIn(period, visits.covers.from, visits.covers.to) !== 'outside';

export const reachedAccounts = (facts: KpiFacts): ReachedAccounts => {
  const { companies, visits, touches, basis } = facts;
  const own = companies.inside.all.rows === 0 ? ownPeriod(basis.period, companies.partial) : null;
  const group = (own && companies.partial.find((partial) => partial.start === own.start && partial.end === own.end)) || companies.inside;
  const period = own || basis.period;
  const inTouch = (account: number): boolean => touches.inTouch(account, period.start, period.end);
  return {
    period,
    own: own !== null,
    known: group.all.rows > 0 || visitsCover(facts, period) || basis.accounts.some((_account, at) => inTouch(at)),
    companies: group,
    isReached: (account) =>
      group.impressions[account] >= basis.settings.reach_impressions || visits.visited(account, period.start, period.end) || inTouch(account),
  };
};
