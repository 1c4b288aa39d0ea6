// Identified visits of the quarter: many bounces, many companies off the list, and a few accounts that come back in the last two weeks.
import { OTHER_COMPANIES } from './accountSeeds';
import { type SeededRandom, seededRandom } from './seededRandom';
import { type ExampleAccount, targetAccounts } from './targetAccounts';

export interface ExampleVisit {
  readonly company: string;
  readonly domain: string;
  readonly date: string;
  /** of the day */
  readonly second: number;
  readonly pages: number;
  readonly seconds: number;
  readonly source: string;
  readonly landing: string;
  readonly country: string;
}

const SEED = 20260331;
const VISITS = 2000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const DAYS = 90;
/** days of the quarter from which on meaningful visits are rationed, so that only the chosen accounts stand out */
const LAST_WEEKS = 74;
const MEANINGFUL_PAGES = 2;
const MEANINGFUL_SECONDS = 30;

const SOURCES = ['Google', 'Google', 'LinkedIn', 'LinkedIn', 'Direct', 'Newsletter', 'Bing', 'Webinar'];
const LANDINGS = [
  '/',
  '/robottisolut',
  '/modernisointi',
  '/blogi/ennakoiva-kunnossapito',
  '/opas/12-kysymysta',
  '/referenssit',
  '/yhteystiedot',
  '/rekry',
];

/** Accounts that come back: place in the list and day of the quarter of each meaningful visit. */
export const RETURNING: readonly { readonly account: number; readonly days: readonly number[] }[] = [
  { account: 0, days: [78, 83, 88] },
  { account: 12, days: [81, 84] },
  { account: 20, days: [76, 79, 85, 89] },
  { account: 29, days: [82, 88] },
  { account: 55, days: [77, 86, 87] },
];

interface Visitor {
  readonly company: string;
  readonly domain: string;
  readonly country: string;
}

const dateOf = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
export const isMeaningful = (visit: ExampleVisit): boolean => visit.pages >= MEANINGFUL_PAGES && visit.seconds >= MEANINGFUL_SECONDS;

const visitorOf = (account: ExampleAccount, random: SeededRandom): Visitor => ({
  company: random.chance(70) ? account.name : account.elsewhere,
  domain: random.chance(88) ? account.domain : '',
  country: 'Finland',
});
const strangerOf = (random: SeededRandom): Visitor => {
  const [company, host] = random.pick(OTHER_COMPANIES);
  return {
    company,
    domain: `${host}.example`,
    country: / AB$/.test(company) ? 'Sweden' : / OÜ$/.test(company) ? 'Estonia' : / GmbH$/.test(company) ? 'Germany' : 'Finland',
  };
};

const visit = (visitor: Visitor, day: number, meaningful: boolean, random: SeededRandom): ExampleVisit => {
  const pages = meaningful ? random.between(2, 9) : random.chance(80) ? 1 : 2;
  const seconds = meaningful ? random.between(35, 90) * pages : random.between(0, 29);
  const second = random.between(7 * 3600, 17 * 3600);
  return { ...visitor, date: dateOf(day), second, pages, seconds, source: random.pick(SOURCES), landing: random.pick(LANDINGS) };
};

/** A weekday mostly: every third visit that falls on a weekend stays there. 2026-01-01 is a Thursday. */
const randomDay = (random: SeededRandom): number => {
  const day = random.whole(DAYS);
  const weekday = (day + 4) % 7;
  return (weekday === 0 || weekday === 6) && !random.chance(33) ? randomDay(random) : day;
};

export const siteVisits = (): readonly ExampleVisit[] => {
  const random = seededRandom(SEED);
  const accounts = targetAccounts();
  const chosen = new Set(RETURNING.map(({ account }) => account));
  const visits = RETURNING.flatMap(({ account, days }) => days.map((day) => visit(visitorOf(accounts[account], random), day, true, random)));
  const rationed = new Set<number>();
  while (visits.length < VISITS) {
    const day = randomDay(random);
    if (!random.chance(44)) {
      visits.push(visit(strangerOf(random), day, random.chance(40), random));
      continue;
    }
    // the first two thirds of the list come more often than the rest
    const at = random.chance(80) ? random.whole(40) : random.whole(accounts.length);
    const late = day >= LAST_WEEKS;
    const meaningful = random.chance(24) && !(late && (chosen.has(at) || rationed.has(at)));
    if (late && meaningful) rationed.add(at);
    visits.push(visit(visitorOf(accounts[at], random), day, meaningful, random));
  }
  return visits.sort((a, b) => (a.date === b.date ? a.second - b.second : a.date < b.date ? -1 : 1));
};
