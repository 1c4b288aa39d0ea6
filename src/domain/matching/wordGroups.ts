// A table of words that mean the same: in wordGroups('pump=pumput window=ikkuna=fonster') fonster means window. The first word of a group stands for all.
export const wordGroups = (text: string): Map<string, string> => {
  const codes = new Map<string, string>();
  for (const group of text.split(/\s+/)) {
    const words = group.split('=');
    for (const word of words) codes.set(word, words[0]);
  }
  return codes;
};
