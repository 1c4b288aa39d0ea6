import { AUTOMATIC, certainOf } from './certainty';
import { nameMatcher } from './nameMatcher';

// Per name the account that it means, as written in the list, or null where none is certain enough or two are equally so:
// matchNames(['KASKITEK', 'Unknown Ltd'], ['Kaskitek Oy', 'Lumivo Oy']) = ['Kaskitek Oy', null].
export const matchNames = (names: readonly string[], accounts: readonly string[], certainty: number = AUTOMATIC): (string | null)[] => {
  // an account that stands twice in the same writing is one
  const list = [...new Set(accounts)];
  const find = nameMatcher(list);
  const found = new Map<string, string | null>();
  return names.map((name) => {
    let account = found.get(name);
    if (account === undefined) {
      const best = certainOf(find(name).guesses, certainty);
      account = best && list[best.at];
      found.set(name, account);
    }
    return account;
  });
};
