// What is compared, each as a function from a written name to an answer.
import { distance } from 'fastest-levenshtein';
import { companyKey } from '../../src/domain/account/companyKey';
import { listedNames } from '../../src/domain/matching/listedName';
import { coreOf, meaningOf, nameKeys, runTogether } from '../../src/domain/matching/nameKeys';
import { nameMatcher } from '../../src/domain/matching/nameMatcher';
import { readName } from '../../src/domain/matching/readName';
import { wordFacts } from '../../src/domain/matching/wordFacts';
import type { BenchAccount, Pair } from './benchmark';
import type { Answer } from './score';

export type Method = (name: string) => Answer;

const NONE: Answer = { account: null, shown: [] };

export function exactKey(accounts: readonly BenchAccount[]): Method {
  const ids = new Map(accounts.map(({ id, name }) => [companyKey(name), id]));
  return (name) => {
    const account = ids.get(companyKey(name)) ?? null;
    return account === null ? NONE : { account, shown: [account] };
  };
}

/** The keys that forgive spaces, order, umlauts, languages and places, without any likeness; a key of several accounts is no match. */
export function severalKeys(accounts: readonly BenchAccount[]): Method {
  const exact = exactKey(accounts);
  const { whole, core } = nameKeys(listedNames(accounts.map(({ name }) => name)));
  return (name) => {
    const same = exact(name);
    if (same.account !== null) return same;
    const key = companyKey(name);
    const { words } = readName(key, wordFacts);
    const places = whole.get(runTogether(key)) ?? core.get(coreOf(words)) ?? core.get(meaningOf(words)) ?? [];
    const shown = places.slice(0, 3).map((at) => accounts[at].id);
    return { account: places.length === 1 ? shown[0] : null, shown };
  };
}

export function wholeMatcher(accounts: readonly BenchAccount[], certainty: number): Method {
  const find = nameMatcher(accounts.map(({ name }) => name));
  return (name) => {
    const { guesses } = find(name);
    const shown = guesses.map(({ at }) => accounts[at].id);
    const certain = guesses.length > 0 && guesses[0].certainty >= certainty && guesses[1]?.certainty !== guesses[0].certainty;
    return { account: certain ? shown[0] : null, shown };
  };
}

interface Nearest {
  readonly likeness: number;
  readonly shown: readonly string[];
}

/** Every name against every account by Levenshtein's distance of their company keys, as the share of the longer key that is kept. */
export function allPairs(accounts: readonly BenchAccount[]): (name: string) => Nearest {
  const keys = accounts.map(({ name }) => companyKey(name));
  return (name) => {
    const key = companyKey(name);
    const best: { id: string; likeness: number }[] = [];
    for (let i = 0; i < keys.length; i++) {
      const likeness = 1 - distance(key, keys[i]) / Math.max(key.length, keys[i].length);
      if (best.length === 3 && likeness <= best[2].likeness) continue;
      best.push({ id: accounts[i].id, likeness });
      best.sort((a, b) => b.likeness - a.likeness);
      best.length = Math.min(best.length, 3);
    }
    return { likeness: best[0].likeness, shown: best.map(({ id }) => id) };
  };
}

/** The cut-off that suits the sample best (by F1), chosen on the sample itself: in favour of this method. */
export function cutOff(pairs: readonly Pair[], nearest: readonly Nearest[]): Answer[] {
  const named = pairs.filter(({ account }) => account !== null).length;
  const byLikeness = nearest
    .map((near, i) => ({ near, right: near.shown[0] === pairs[i].account }))
    .sort((a, b) => b.near.likeness - a.near.likeness);
  let [best, cut, right] = [0, 1, 0];
  byLikeness.forEach(({ near, right: isRight }, i) => {
    if (isRight) right++;
    const f1 = (2 * right) / (i + 1 + named);
    if (f1 > best) [best, cut] = [f1, near.likeness];
  });
  return nearest.map(({ likeness, shown }) => ({ account: likeness >= cut ? shown[0] : null, shown }));
}
