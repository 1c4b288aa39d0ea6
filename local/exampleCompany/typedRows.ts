// What the company's people typed beside the rows that exports bring: potential, owner and products of accounts, roles of people, the
// mapping of campaigns, sales' judgement of companies. Each stands under the key by which an import finds it again.
import { companyKey } from '../../src/domain/account/companyKey';
import type { AreaCode, RoleCode } from '../../src/domain/plan/types';
import type { IcpRuleId } from '../../src/text/en/icp';
import { icpText } from '../../src/text/icp';
import type { Lang } from '../../src/text/lang';
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
  /** names of rules of the profile, in the words of the language */
  readonly signs: string | null;
  readonly no_signs: string | null;
  readonly technologies: string | null;
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

/** What sales has noted of an account: two accounts of three, one to three signs for, now and then one against. */
const SIGNS: readonly IcpRuleId[] = ['need', 'pain', 'driver', 'buying', 'state'];
const AGAINST: readonly IcpRuleId[] = ['price', 'tied'];
/** a maker of robot cells itself */
const RIVAL = 'Robottila Solut Oy';
const TECHNOLOGIES = ['Siemens PLC', 'ABB', 'Beckhoff', 'SAP'];

const marksOf = (name: string, random: ReturnType<typeof seededRandom>, lang: Lang): Pick<TypedAccount, 'signs' | 'no_signs' | 'technologies'> => {
  const words = (ids: readonly IcpRuleId[]): string | null => ids.map((id) => icpText[lang].rules[id][0]).join('; ') || null;
  const looked = random.chance(65);
  const seen = SIGNS.filter(() => random.chance(40));
  const against = AGAINST.filter(() => random.chance(12));
  const absent = SIGNS.filter((id) => !seen.includes(id) && random.chance(50));
  const technologies = random.chance(55) ? TECHNOLOGIES.filter(() => random.chance(40)).join('; ') || null : null;
  if (name === RIVAL) return { signs: words(['competitor']), no_signs: null, technologies };
  return { signs: looked ? words([...seen, ...against]) : null, no_signs: looked ? words(absent) : null, technologies };
};

export const typedAccounts = (lang: Lang): readonly TypedAccount[] => {
  const random = seededRandom(SEED);
  // drawn apart, so that what was typed before stays as it is
  const marks = seededRandom(SEED + 2);
  return targetAccounts().map((account, at) => ({
    name: account.name,
    business_id: account.businessId,
    domain: account.domain,
    tier: at === 41 ? 'A' : null,
    potential: 1000 * POTENTIALS[(at * 7) % POTENTIALS.length],
    owner: OWNERS[at % OWNERS.length],
    products: random.chance(25) ? random.pick(PRODUCTS) : null,
    lead_customer: at === 3 || at === 28 ? true : null,
    ...marksOf(account.name, marks, lang),
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
