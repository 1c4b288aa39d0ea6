/** `< 10%` and `<3` hide small figures for privacy; a campaign may well be called so. */
const WITHHELD = /^<\s?\d+([.,]\d+)?\s?%?$/;

/** An empty cell, one of the format's words for "unknown", or, among figures, a withheld one. Unknown is never zero. */
export const isNull = (cell: string, nulls: readonly string[], figures: boolean): boolean => {
  const word = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  return word === '' || (figures && WITHHELD.test(word)) || nulls.includes(word.toLowerCase());
};
