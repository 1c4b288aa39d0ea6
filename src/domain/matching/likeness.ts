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
  return asked.known ? 0 : wordLikeness(asked, listed, cut);
};

/** The share of the words' weight that has counterparts. */
const share = (words: readonly NameWord[], likes: readonly number[]): number => {
  let found = 0;
  let all = 0;
  for (let i = 0; i < words.length; i++) {
    found += words[i].weight * likes[i];
    all += words[i].weight;
  }
  return found / all;
};

/** `beside`: words of the listed name that may be missing. `cut`: the last asked word ends where the name was cut off. */
export const likeness = (asked: readonly NameWord[], listed: readonly NameWord[], beside: readonly NameWord[], cut: boolean): Likeness => {
  const ofAsked: number[] = [];
  const ofListed = listed.map(() => 0);
  for (const word of asked) {
    const atEnd = cut && word === asked[asked.length - 1];
    let most = 0;
    for (const other of beside) most = Math.max(most, pair(word, other, atEnd));
    for (let i = 0; i < listed.length; i++) {
      const like = pair(word, listed[i], atEnd);
      most = Math.max(most, like);
      ofListed[i] = Math.max(ofListed[i], like);
    }
    ofAsked.push(most);
  }
  const [one, other] = [share(asked, ofAsked), share(listed, ofListed)];
  const found = (like: number): boolean => like >= COUNTERPART;
  // the worse side counts more: "Kaskitek" is wholly in "Kaskitek Logistics", but not the other way round
  return { score: 0.3 * (one + other) + 0.4 * Math.min(one, other), whole: ofAsked.every(found) && ofListed.every(found) };
};
