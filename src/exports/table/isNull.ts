/** `< 10%` and `<3` hide small figures for privacy. */
const WITHHELD = /^<\s?\d+([.,]\d+)?\s?%?$/;

/** An empty cell, one of the format's words for "unknown", or a withheld figure. Unknown is never zero. */
export const isNull = (cell: string, nulls: readonly string[]): boolean => {
  const word = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  return word === '' || WITHHELD.test(word) || nulls.includes(word.toLowerCase());
};
