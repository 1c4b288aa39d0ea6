// Two hundred people at the target accounts: full maps at the first fifteen, thinner ones after them, only the managing director at five,
// nobody at the last ten. Names are put together from common first names and surnames; addresses end in .example.
import type { AreaCode, RoleCode } from '../../src/domain/plan/types';
import { type SeededRandom, seededRandom } from './seededRandom';
import { type ExampleAccount, targetAccounts } from './targetAccounts';

export interface ExamplePerson {
  readonly id: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly title: string;
  readonly role: RoleCode;
  readonly area: AreaCode;
  readonly persona: string;
  /** place in the list of target accounts */
  readonly account: number;
  readonly company: string;
  readonly phone: string;
  readonly consent: boolean;
  readonly lifecycle: string;
  readonly created: string;
}

const SEED = 20250915;
const FIRST =
  'Aino Antti Anna Eero Elina Emilia Erkki Eva Hanna Heikki Helmi Ilkka Jaana Johan Juha Kaisa Karin Katri Lauri Leena Mari Markus Mikko Minna Niklas Olli Outi Paavo Petra Riikka Sami Sari Satu Sofia Tapio Timo Tuula Ville'.split(
    ' ',
  );
const LAST =
  'Ahonen Alho Backman Eklund Erkkilä Forsman Grön Haapala Halme Heino Hiltunen Holm Hovi Jokela Kallio Karhu Kinnunen Koivu Korpi Kuusela Laakso Lehti Lindroos Lintula Manner Mattila Moilanen Niemi Nordström Oja Paju Pelto Rantala Salmi Sirola Suomela Sundberg Toivola Uusitalo Vainio Wallin Ylönen'.split(
    ' ',
  );

/** A name for a person of no account of ours. */
export const anyName = (random: SeededRandom): { first: string; last: string } => ({ first: random.pick(FIRST), last: random.pick(LAST) });
export const ascii = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

type Post = readonly [title: string, role: RoleCode, area: AreaCode, persona: string];
const POST: Readonly<Record<string, Post>> = {
  ceo: ['Toimitusjohtaja', 'decision_maker', 'growth', 'Toimitusjohtaja'],
  cfo: ['Talousjohtaja', 'decision_maker', 'finance', 'Talousjohtaja'],
  coo: ['Tuotantojohtaja', 'decision_maker', 'technology', 'Tuotantojohtaja'],
  plant: ['Tehtaanjohtaja', 'decision_maker', 'technology', 'Tuotantojohtaja'],
  sales: ['Myyntijohtaja', 'decision_maker', 'sales', 'Toimitusjohtaja'],
  strategy: ['Kehitysjohtaja', 'decision_maker', 'strategy', 'Toimitusjohtaja'],
  service: ['Kunnossapitopäällikkö', 'door_opener', 'technology', 'Kunnossapito'],
  shift: ['Tuotantopäällikkö', 'door_opener', 'technology', 'Tuotantojohtaja'],
  engineer: ['Automaatioinsinööri', 'influencer', 'technology', 'Kunnossapito'],
  buyer: ['Hankintapäällikkö', 'influencer', 'finance', 'Talousjohtaja'],
  quality: ['Laatupäällikkö', 'influencer', 'strategy', 'Kunnossapito'],
  operator: ['Koneenkäyttäjä', 'end_user', 'technology', 'Kunnossapito'],
};
/** Maps by how full they are; several of a kind take turns. */
const FULL = ['ceo cfo coo service engineer operator', 'ceo plant cfo buyer service engineer', 'ceo coo strategy sales service quality'];
const HALF = ['plant cfo service engineer', 'ceo coo service buyer', 'coo service shift quality'];
const THIN = ['coo service buyer', 'service engineer buyer', 'plant cfo shift'];
const postsOf = (account: number): readonly string[] => {
  if (account < 15) return FULL[account % FULL.length].split(' ');
  if (account < 30) return HALF[account % HALF.length].split(' ');
  if (account < 45) return THIN[account % THIN.length].split(' ');
  return account < 50 ? ['ceo'] : [];
};

const LIFECYCLES = ['Lead', 'Lead', 'Marketing Qualified Lead', 'Sales Qualified Lead', 'Opportunity', 'Subscriber'];
const FIRST_DAY = Date.UTC(2024, 8, 2);
const DAY = 86_400_000;

function personOf(post: Post, at: number, account: number, company: ExampleAccount, taken: Set<string>, random: SeededRandom): ExamplePerson {
  const [title, role, area, persona] = post;
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  const email = `${ascii(first)}.${ascii(last)}@${company.domain}`;
  if (taken.has(email)) return personOf(post, at, account, company, taken, random);
  taken.add(email);
  return {
    id: 301_004_000_000 + at * 37,
    first,
    last,
    email,
    title,
    role,
    area,
    persona,
    account,
    company: random.chance(60) ? company.name : company.elsewhere,
    phone: `+358 00 556 ${String(1000 + at)}`,
    consent: random.chance(72),
    lifecycle: random.pick(LIFECYCLES),
    created: new Date(FIRST_DAY + random.whole(540) * DAY).toISOString().slice(0, 10),
  };
}

let made: readonly ExamplePerson[] | null = null;
export const people = (): readonly ExamplePerson[] => {
  if (made) return made;
  const random = seededRandom(SEED);
  const taken = new Set<string>();
  const list: ExamplePerson[] = [];
  targetAccounts().forEach((company, account) => {
    for (const post of postsOf(account)) list.push(personOf(POST[post], list.length, account, company, taken, random));
  });
  made = list;
  return list;
};
