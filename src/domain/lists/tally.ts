// Counts by word, told in the order of a list: each row counts once.
export interface Tally<W extends string> {
  add(word: W): void;
  inOrder(words: readonly W[]): { readonly word: W; readonly count: number }[];
}

export const tally = <W extends string>(): Tally<W> => {
  const counts = new Map<W, number>();
  return {
    add: (word) => {
      counts.set(word, (counts.get(word) || 0) + 1);
    },
    inOrder: (words) => words.filter((word) => counts.has(word)).map((word) => ({ word, count: counts.get(word)! })),
  };
};
