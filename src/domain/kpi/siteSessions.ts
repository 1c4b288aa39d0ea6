// Sessions of the whole site beside those that were identified on the same days: GA4 counts 1,000 sessions in January, of which the
// visitor report identified 180. A page report counts only where visits cover it; a tenth of its days may be missing at either end, since
// a visitor report shows no days without a visit.
import { placeIn } from '../calendar/placeIn';
import type { PageGroup } from '../measure/pageSums';
import type { Day, Period } from '../plan/types';
import type { KpiFacts } from './facts';
import { ownPeriod } from './ownPeriod';

export interface SiteSessions {
  readonly period: Period;
  readonly own: boolean;
  readonly sessions: number;
  readonly identified: number;
}

const MISSING_SHARE = 0.1;

const isCovered = ({ visits, basis }: KpiFacts, { start, end }: { readonly start: Day; readonly end: Day }): boolean => {
  const last = Math.min(end, basis.today);
  const room = Math.floor(MISSING_SHARE * (last - start + 1));
  return visits.covers.from >= 0 && last >= start && visits.covers.from <= start + room && visits.covers.to >= last - room;
};

const daysOf = (groups: readonly PageGroup[]): number => groups.reduce((days, { start, end }) => days + end - start + 1, 0);

/** Two vendors count the same sessions twice: the one that covers most days stands, of two alike the first by name. */
const longest = (groups: readonly PageGroup[]): PageGroup[] => {
  const vendors = Array.from(new Set(groups.map(({ vendor }) => vendor))).sort();
  const reports = vendors.map((vendor) => groups.filter((group) => group.vendor === vendor));
  return reports.reduce((best, report) => (daysOf(report) > daysOf(best) ? report : best), []);
};

/** null = no page report of the period, or none that visits cover */
export const siteSessions = (facts: KpiFacts): SiteSessions | null => {
  const { basis, pages, identified } = facts;
  const covered = pages.groups.filter((group) => group.sessions > 0 && isCovered(facts, group));
  const inside = covered.filter((group) => placeIn(basis.period, group.start, group.end) === 'inside');
  const own = inside.length === 0 ? ownPeriod(basis.period, covered) : null;
  const counted = longest(own ? covered.filter(({ start, end }) => start === own.start && end === own.end) : inside);
  if (counted.length === 0) return null;
  return {
    period: own || basis.period,
    own: own !== null,
    sessions: counted.reduce((sum, group) => sum + group.sessions, 0),
    identified: counted.reduce((sum, { start, end }) => sum + identified.sessionsIn(start, end), 0),
  };
};
