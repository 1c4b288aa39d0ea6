// The runs of three letters or digits of a word with a space before and behind, as numbers below 37^3: 'kone' has _ko, kon, one, ne_.
const BASE = 37;
export const RUNS = BASE * BASE * BASE;

const digitOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code < 128 ? 0 : 1 + ((code * 7) % (BASE - 1));
};

export const runsOf = (word: string): number[] => {
  const runs: number[] = [];
  let before = 0;
  let here = digitOf(word.charCodeAt(0));
  for (let i = 1; i <= word.length; i++) {
    const next = i < word.length ? digitOf(word.charCodeAt(i)) : 0;
    runs.push((before * BASE + here) * BASE + next);
    before = here;
    here = next;
  }
  return runs;
};
