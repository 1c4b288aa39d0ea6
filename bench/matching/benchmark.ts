// A set to measure with: accounts, and names as exports write them, each with the account it belongs to or with none.
// Three of four names belong to an account. Of the others 70 % are unrelated companies, 25 % sister companies of an account that are not on the
// list (the same root, another trade or none), 5 % near-duplicates (a letter of the brand differs).
import { companyKey } from '../../src/domain/account/companyKey';
import { type CompanyName, type Part, render } from './companyName';
import { inventFamily, inventName, tradePart } from './inventNames';
import { COUNTRIES } from './nameParts';
import { type Random, random } from './random';
import { TRADES } from './trades';
import { variantOf } from './variants';

export interface BenchAccount {
  readonly id: string;
  readonly name: string;
}
export interface Pair {
  readonly text: string;
  /** the account's id, null where the company is not on the list */
  readonly account: string | null;
  /** the changes made, or what kind of outsider it is */
  readonly how: string;
}
export interface Benchmark {
  readonly accounts: readonly BenchAccount[];
  readonly pairs: readonly Pair[];
}
export interface BenchmarkOptions {
  readonly seed: number;
  readonly accounts: number;
  readonly pairs: number;
  /** share of the accounts that have sisters on the list */
  readonly sisters: number;
}

const OUTSIDERS = 0.25;

function inventAccounts(rng: Random, count: number, sisters: number): CompanyName[] {
  const names = new Map<string, CompanyName>();
  while (names.size < count) {
    // a family has 3.5 members on average
    const family = rng.chance(sisters / (sisters + 3.5 * (1 - sisters))) ? inventFamily(rng, 2 + rng.int(4)) : [inventName(rng)];
    for (const name of family) {
      const key = companyKey(render(name));
      if (!names.has(key) && names.size < count) names.set(key, name);
    }
  }
  return [...names.values()];
}

const isRoot = (part: Part): boolean => part.role === 'brand' && part.text.length > 3;

function sisterOf(name: CompanyName, rng: Random): CompanyName {
  const root = name.parts.filter((part) => part.role !== 'trade' && part.role !== 'and');
  return { ...name, parts: rng.chance(0.15) ? root : [...root, tradePart(rng, rng.pick(TRADES), name.lang)] };
}

const LIKE = ['aeiouyäö', 'bcdfghjklmnprstv'];
/** A letter that can stand in this one's place: a vowel for a vowel. */
const like = (letter: string, rng: Random): string => rng.pick([...(LIKE.find((letters) => letters.includes(letter)) ?? letter)]);

function neighbourOf(name: CompanyName, rng: Random): CompanyName {
  const change = (part: Part): Part => {
    if (!isRoot(part)) return part;
    const at = 1 + rng.int(part.text.length - 1);
    return { ...part, text: part.text.slice(0, at) + like(part.text[at], rng) + part.text.slice(at + 1) };
  };
  const otherTrade = rng.chance(0.8);
  return {
    ...name,
    parts: name.parts.map((part) => (part.role === 'trade' && otherTrade ? tradePart(rng, rng.pick(TRADES), name.lang) : change(part))),
  };
}

function outsider(names: readonly CompanyName[], rng: Random): readonly [string, CompanyName] {
  const x = rng.next();
  const name = rng.pick(names);
  if (x < 0.7 || !name.parts.some(isRoot)) return ['outsider', inventName(rng)];
  return x < 0.95 ? ['outsider: sister', sisterOf(name, rng)] : ['outsider: near', neighbourOf(name, rng)];
}

/** What a name says: its roots and trades in any order and language, and its country. Two names that say the same cannot be told apart. */
function meaningOf(name: CompanyName): { words: string; country: string } {
  const words = name.parts
    .filter((part) => part.role === 'brand' || part.role === 'trade')
    .map((part) => (part.trade?.fi[0] ?? part.text).toLowerCase());
  const country = name.parts.find((part) => part.role === 'country')?.text ?? '';
  return { words: words.sort().join(' '), country: COUNTRIES.find((group) => group.includes(country))?.[0] ?? country };
}

/** Which accounts a name may mean: those of its very key, and those of its words in its country or in none. */
class Meanings {
  private readonly ids = new Map<string, Set<string>>();

  constructor(names: readonly CompanyName[], list: readonly BenchAccount[]) {
    names.forEach((name, i) => {
      const { words, country } = meaningOf(name);
      for (const key of [companyKey(list[i].name), `${words}|${country}`]) this.ids.set(key, (this.ids.get(key) ?? new Set()).add(list[i].id));
    });
  }

  /** no account but this one can be meant */
  canOnlyMean(account: string | null, text: string, meant: CompanyName): boolean {
    const { words, country } = meaningOf(meant);
    return [companyKey(text), `${words}|${country}`, `${words}|`].every((key) => {
      const ids = this.ids.get(key);
      return ids === undefined || (account !== null && ids.has(account));
    });
  }
}

function drawPair(names: readonly CompanyName[], list: readonly BenchAccount[], rng: Random): { pair: Pair; meant: CompanyName } {
  const out = rng.chance(OUTSIDERS);
  const at = rng.int(names.length);
  const [kind, name] = out ? outsider(names, rng) : ['', names[at]];
  const { text, how, meant } = variantOf(name, rng);
  return { pair: { text, account: out ? null : list[at].id, how: out ? kind : how.join(', ') || 'as it is' }, meant };
}

export function benchmark({ seed, accounts, pairs, sisters }: BenchmarkOptions): Benchmark {
  const rng = random(seed);
  const names = inventAccounts(rng, accounts, sisters);
  const list = names.map((name, i) => ({ id: `a${i + 1}`, name: render(name) }));
  const meanings = new Meanings(names, list);
  const drawn: Pair[] = [];
  while (drawn.length < pairs) {
    const { pair, meant } = drawPair(names, list, rng);
    if (meanings.canOnlyMean(pair.account, pair.text, meant)) drawn.push(pair);
  }
  return { accounts: list, pairs: drawn };
}
