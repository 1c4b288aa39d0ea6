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
/** "Virtasen Konepaja" and "Konepaja Virtanen" may be two companies: a question */
const SAME_STEM = 0.86;
const COUNTERPART = 0.7;

const pair = (asked: NameWord, listed: NameWord, cut: boolean): number => {
  if (asked === listed) return 1;
  if (asked.code === listed.code) return SAME_MEANING;
  if (asked.stem === listed.stem) return SAME_STEM;
  return asked.known && !cut ? 0 : wordLikeness(asked, listed, cut);
};

/** The worse side counts more: "Kaskitek" is wholly in "Kaskitek Logistics", but not the other way round. */
const both = (one: number, other: number): number => 0.3 * (one + other) + 0.4 * (one < other ? one : other);

/** `beside`: words of the listed name that may be missing. `cut`: the last asked word ends where the name was cut off. */
export const likeness = (asked: readonly NameWord[], listed: readonly NameWord[], beside: readonly NameWord[], cut: boolean): Likeness => {
  const best: number[] = [];
  for (let i = 0; i < listed.length; i++) best.push(0);
  let found = 0;
  let all = 0;
  let least = 1;
  for (let a = 0; a < asked.length; a++) {
    const atEnd = cut && a === asked.length - 1;
    let most = 0;
    for (let i = 0; i < listed.length; i++) {
      const like = pair(asked[a], listed[i], atEnd);
      if (like > most) most = like;
      if (like > best[i]) best[i] = like;
    }
    for (let i = 0; i < beside.length; i++) most = Math.max(most, pair(asked[a], beside[i], atEnd));
    found += asked[a].weight * most;
    all += asked[a].weight;
    if (most < least) least = most;
  }
  const ofAsked = found / all;
  found = 0;
  all = 0;
  for (let i = 0; i < listed.length; i++) {
    found += listed[i].weight * best[i];
    all += listed[i].weight;
    if (best[i] < least) least = best[i];
  }
  return { score: both(ofAsked, found / all), whole: least >= COUNTERPART };
};
