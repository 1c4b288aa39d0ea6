// How alike two names are, 0 to 1, by their words: each word looks for its best counterpart and counts by how much it tells.
// 'kasktek palvelu' and 'kaskitek palvelu': (1 x 0.94 + 0.35 x 1) / 1.35 = 0.956 from either side.
import type { NameWord } from './vocabulary';
import { wordLikeness } from './wordLikeness';

export interface Likeness {
  readonly score: number;
  /** every word of both names has its counterpart */
  readonly whole: boolean;
}

const SAME_MEANING = 0.97;
const COUNTERPART = 0.7;

const pair = (asked: NameWord, listed: NameWord, cut: boolean): number => {
  if (asked.code === listed.code) return asked.text === listed.text ? 1 : SAME_MEANING;
  return asked.known && !cut ? 0 : wordLikeness(asked, listed, cut);
};

/** `beside`: words of the listed name that may be missing. `cut`: the last asked word ends where the name was cut off. */
export const likeness = (asked: readonly NameWord[], listed: readonly NameWord[], beside: readonly NameWord[], cut: boolean): Likeness => {
  const best = listed.map(() => 0);
  let whole = true;
  /** The share of a side's weight that has counterparts. */
  const share = (words: readonly NameWord[], likeOf: (at: number) => number): number => {
    let found = 0;
    let all = 0;
    for (let i = 0; i < words.length; i++) {
      const like = likeOf(i);
      found += words[i].weight * like;
      all += words[i].weight;
      if (like < COUNTERPART) whole = false;
    }
    return found / all;
  };
  const ofAsked = share(asked, (a) => {
    const atEnd = cut && a === asked.length - 1;
    let most = 0;
    for (let i = 0; i < listed.length; i++) {
      const like = pair(asked[a], listed[i], atEnd);
      if (like > most) most = like;
      if (like > best[i]) best[i] = like;
    }
    for (const word of beside) most = Math.max(most, pair(asked[a], word, atEnd));
    return most;
  });
  const ofListed = share(listed, (i) => best[i]);
  // the worse side counts more: "Kaskitek" is wholly in "Kaskitek Logistics", but not the other way round
  return { score: 0.3 * (ofAsked + ofListed) + 0.4 * Math.min(ofAsked, ofListed), whole };
};
