// Rows that overlap the plan's period only partly are never prorated: a LinkedIn report from 6 December to 5 March in a plan for the first
// quarter is left out and named with its sums, or, where nothing else covers the period, named as shown over its own period.
import { isoOfDay } from '../calendar/isoOfDay';
import { placeIn } from '../calendar/placeIn';
import { totalCost } from '../cost/totalCost';
import type { KpiFacts } from '../kpi/facts';
import { reachedAccounts } from '../kpi/reachedAccounts';
import { siteSessions } from '../kpi/siteSessions';
import { vendorCampaigns } from '../kpi/vendorCampaigns';
import { unitsOf } from '../money/unitsOf';
import type { HealthLine } from '../plan/types';
import { type Finding, finding } from './types';

interface Rows {
  readonly tab: string;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly data: HealthLine['data'];
}

const lineFor = ({ tab, start, end, row, data }: Rows, own: { start: number; end: number } | null): Finding => {
  const shown = own !== null && own.start <= start && own.end >= end;
  const days = { start: isoOfDay(start), end: isoOfDay(end) };
  return finding(shown ? 'own_period' : 'partial_overlap', shown ? 'info' : 'warning', tab, { row, data: { ...days, ...data } });
};

const campaignLines = (facts: KpiFacts): Finding[] => {
  const own = new Map(vendorCampaigns(facts).map((vendor) => [vendor.vendor, vendor.own ? vendor.period : null]));
  return facts.campaigns.groups
    .filter((group) => placeIn(facts.basis.period, group.start, group.end) === 'partial')
    .map(({ vendor, start, end, row, rows, impressions, clicks, spend, currency }) =>
      lineFor(
        { tab: 'campaigns', start, end, row, data: { of: vendor, rows, impressions, clicks, spend: unitsOf(spend), currency } },
        own.get(vendor) || null,
      ),
    );
};

const companyLines = (facts: KpiFacts): Finding[] => {
  const { own, period } = reachedAccounts(facts);
  return facts.companies.partial.map(({ start, end, all }) =>
    lineFor(
      { tab: 'companies', start, end, row: all.row, data: { rows: all.rows, impressions: all.impressions, clicks: all.clicks } },
      own ? period : null,
    ),
  );
};

const pageLines = (facts: KpiFacts): Finding[] => {
  const site = siteSessions(facts);
  return facts.pages.groups
    .filter((group) => placeIn(facts.basis.period, group.start, group.end) === 'partial')
    .map(({ vendor, start, end, row, rows, sessions }) =>
      lineFor({ tab: 'pages', start, end, row, data: { of: vendor, rows, sessions } }, site?.own ? site.period : null),
    );
};

const costLines = (facts: KpiFacts): Finding[] => {
  const { basis } = facts;
  const { own, period } = totalCost(facts);
  return basis.costs
    .filter((cost) => placeIn(basis.period, cost.start, cost.end) === 'partial')
    .map(({ start, end, row, of, media, work, tools, agency, currency }) =>
      lineFor({ tab: 'costs', start, end, row, data: { of, rows: 1, spend: unitsOf(media + work + tools + agency), currency } }, own ? period : null),
    );
};

export const partialRows = (facts: KpiFacts): Finding[] => campaignLines(facts).concat(companyLines(facts), pageLines(facts), costLines(facts));
