// How many impressions each company saw, as LinkedIn reports it: a thin slice of all impressions, under names of the companies' own writing.
import { OTHER_COMPANIES } from './accountSeeds';
import { seededRandom } from './seededRandom';
import { targetAccounts } from './targetAccounts';

export interface ExampleEngagement {
  readonly company: string;
  /** blank where LinkedIn names no web address */
  readonly website: string;
  readonly targeted: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly engagements: number;
  readonly organic: number;
}

const SEED = 20260101;
/** of ten accounts: seven reached, one hardly (under 5 impressions), two not at all */
const REACHED = 70;
const HARDLY = 82;

export const companyEngagement = (): readonly ExampleEngagement[] => {
  const random = seededRandom(SEED);
  const row = (company: string, domain: string, impressions: number): ExampleEngagement => {
    const clicks = impressions < 5 ? 0 : random.whole(1 + Math.floor(impressions / 45));
    const engagements = clicks + random.whole(1 + Math.floor(impressions / 60));
    return {
      company,
      website: random.chance(55) ? domain : '',
      targeted: random.between(4, 140),
      impressions,
      clicks,
      engagements,
      organic: random.whole(6),
    };
  };
  const rows: ExampleEngagement[] = [];
  for (const account of targetAccounts()) {
    const luck = random.whole(100);
    if (luck < REACHED) rows.push(row(account.elsewhere, account.domain, random.between(8, 420)));
    else if (luck < HARDLY) rows.push(row(account.elsewhere, account.domain, random.between(1, 4)));
  }
  for (const [name, host] of OTHER_COMPANIES) rows.push(row(name.replace(/ (Oy|Ky|AB|OÜ|GmbH)$/, ''), `${host}.example`, random.between(3, 160)));
  return rows.sort((a, b) => b.impressions - a.impressions || (a.company < b.company ? -1 : 1));
};
