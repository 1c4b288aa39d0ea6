// Words that were run together or taken apart, put right by the words of the list: 'kuljetuskivilahti' -> kuljetus, kivilahti and
// 'kivi', 'lahti' -> kivilahti where the list has Kuljetus X and Kivilahti Y; a slip on top ('kuljetuskivilahit') is forgiven.
import type { NameWord, Vocabulary } from './vocabulary';

const LEAST = 3;

const splitWord = (word: string, { knows, meantBy }: Vocabulary): readonly [string, string] | null => {
  let near: readonly [string, string] | null = null;
  for (let at = LEAST; at <= word.length - LEAST; at++) {
    const front = word.slice(0, at);
    const behind = word.slice(at);
    const [isFront, isBehind] = [knows(front), knows(behind)];
    if (isFront && isBehind) return [front, behind];
    if (near === null && ((isFront && meantBy(behind).length > 0) || (isBehind && meantBy(front).length > 0))) near = [front, behind];
  }
  return near;
};

const joins = (a: NameWord, b: NameWord, { knows, meantBy }: Vocabulary): boolean =>
  !(a.known && b.known) && (knows(a.text + b.text) || (!a.known && !b.known && meantBy(a.text + b.text).length > 0));

/** Null where there is nothing to put right. */
export const segment = (words: readonly NameWord[], list: Vocabulary): string[] | null => {
  const right: string[] = [];
  let changed = false;
  for (let i = 0; i < words.length; i++) {
    const { text, known } = words[i];
    if (i + 1 < words.length && joins(words[i], words[i + 1], list)) {
      i++;
      right.push(text + words[i].text);
      changed = true;
      continue;
    }
    const parts = known || list.meantBy(text).length > 0 ? null : splitWord(text, list);
    if (parts === null) right.push(text);
    else right.push(parts[0], parts[1]);
    changed = changed || parts !== null;
  }
  return changed ? right : null;
};
