// How many letters must be changed, added, left out or swapped with their neighbour: editDistance('kaskitek', 'kasiktec', 2) = 2.
// More than `most` comes back as most + 1: only a band of 2 x most + 1 cells per row is computed.

const FAR = 255;
const spare: number[][] = [[], [], []];

/** Restricted Damerau-Levenshtein of two texts that share neither first nor last letter. */
const banded = (a: string, b: string, most: number): number => {
  let [twoBefore, before, row] = spare;
  for (let j = 0; j <= b.length; j++) before[j] = j <= most ? j : FAR;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? i : FAR;
    let least = row[from - 1];
    for (let j = from; j <= to; j++) {
      let cost = before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      if (j < i + most && before[j] + 1 < cost) cost = before[j] + 1;
      if (row[j - 1] + 1 < cost) cost = row[j - 1] + 1;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && twoBefore[j - 2] + 1 < cost) cost = twoBefore[j - 2] + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    const done = twoBefore;
    twoBefore = before;
    before = row;
    row = done;
  }
  return Math.min(before[b.length], most + 1);
};

export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA === start || endB === start) return Math.min(endA - start + endB - start, most + 1);
  return banded(a.slice(start, endA), b.slice(start, endB), most);
};
