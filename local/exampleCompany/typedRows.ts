// What the company's people typed beside the rows that exports bring: potential, owner and products of accounts, roles of people, the
// mapping of campaigns, sales' judgement of companies. Each stands under the key by which an import finds it again.
import { companyKey } from '../../src/domain/account/companyKey';
import type { AreaCode, RoleCode } from '../../src/domain/plan/types';
import { CAMPAIGNS } from './campaigns';
import { companyEngagement } from './companyEngagement';
import { people } from './people';
import { seededRandom } from './seededRandom';
import { targetAccounts } from './targetAccounts';

export interface TypedAccount {
  readonly name: string;
  readonly business_id: string;
  readonly domain: string;
  readonly tier: string | null;
  /** euros */
  readonly potential: number;
  readonly owner: string;
  readonly products: string | null;
  readonly lead_customer: boolean | null;
}
export interface TypedPerson {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly role: RoleCode;
  /** null = left to the rules of Personas and to the title */
  readonly area: AreaCode | null;
  readonly persona: string | null;
}
/** A row of Names: people's cells of a subject, kept until its rows come. */
export interface KeptCells {
  readonly id: string;
  readonly raw: string;
  readonly kept: Readonly<Record<string, string>>;
}

const SEED = 20260102;
const OWNERS = ['Aino Lehtisalo', 'Eetu Kallasvuo', 'Siiri Vainionpelto'];
const PRODUCTS = ['Robottisolu', 'Huoltosopimus', 'Kuljetinlinja', 'Konenäkö'];
/** Thousands of euros: a few large ones, many small ones. */
const POTENTIALS = [640, 480, 410, 320, 260, 210, 180, 150, 120, 95, 80, 70, 60, 50, 45, 40, 35, 30, 25, 20];

export const typedAccounts = (): readonly TypedAccount[] => {
  const random = seededRandom(SEED);
  return targetAccounts().map((account, at) => ({
    name: account.name,
    business_id: account.businessId,
    domain: account.domain,
    tier: at === 41 ? 'A' : null,
    potential: 1000 * POTENTIALS[(at * 7) % POTENTIALS.length],
    owner: OWNERS[at % OWNERS.length],
    products: random.chance(25) ? random.pick(PRODUCTS) : null,
    lead_customer: at === 3 || at === 28 ? true : null,
  }));
};

/** From here on they left responsibility and persona to the rules of Personas. */
const BY_RULES_FROM = 30;

export const typedPeople = (): readonly TypedPerson[] =>
  people().map(({ first, last, company, email, role, area, persona, account }) => {
    const typed = account < BY_RULES_FROM;
    return { name: `${first} ${last}`, company, email, role, area: typed ? area : null, persona: typed ? persona : null };
  });

const AD_ACCOUNT = 'Havula Automaatio Oy';
export const keptCells = (word: (code: 'yes' | 'no') => string): readonly KeptCells[] => {
  const random = seededRandom(SEED + 1);
  const campaigns = CAMPAIGNS.map(({ id, name, aimedAt, stage, persona }) => ({
    id: `campaigns|linkedin|${AD_ACCOUNT.toLowerCase()}|${id}`,
    raw: name,
    kept: { audience: aimedAt, stage, persona },
  }));
  const judged = companyEngagement()
    .filter(({ impressions }) => impressions >= 5)
    .flatMap(({ company }) =>
      random.chance(40) ? [{ id: `companies|${companyKey(company)}`, raw: company, kept: { judged: word(random.chance(70) ? 'yes' : 'no') } }] : [],
    );
  return [...campaigns, ...judged];
};
