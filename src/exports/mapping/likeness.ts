// How alike two header names are, 0 to 1, by the pairs of letters that they share: `Yrityksen nimi (virallinen)` and `yrityksen nimi` are 0.69
// alike, `Clicks` and `link clicks` 0.67.
const pairsOf = (text: string): readonly string[] => {
  const pairs: string[] = [];
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) for (let at = 0; at + 1 < word.length; at++) pairs.push(word.slice(at, at + 2));
  return pairs;
};

export const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), [...pairsOf(b)]];
  if (left.length === 0 || right.length === 0) return 0;
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    right.splice(at, 1);
    shared++;
  }
  return (2 * shared) / total;
};
