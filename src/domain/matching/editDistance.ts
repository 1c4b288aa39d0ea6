// How many letters must be changed, added, left out or swapped with their neighbour: editDistance('kaskitek', 'kasiktec', 2) = 2.
// More than `most` comes back as most + 1: only a band of 2 x most + 1 cells per row is computed.

const FAR = 99;

/** Restricted Damerau-Levenshtein of two texts that share neither first nor last letter. */
const banded = (a: string, b: string, most: number): number => {
  let twoBefore: number[] = [];
  let before: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    [twoBefore, before, row] = [before, row, [i]];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = FAR;
      if (Math.abs(i - j) <= most) {
        cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, twoBefore[j - 2] + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
  }
  return Math.min(row[b.length], most + 1);
};

export const editDistance = (a: string, b: string, most: number): number => {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > most) return most + 1;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return banded(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
};
