// How many letters must be changed, added, left out or swapped with their neighbour: editDistance('kaskitek', 'kasiktec', 2) = 2.
// More than `most` comes back as most + 1: restricted Damerau-Levenshtein, of which only a band of 2 x most + 1 cells per row is computed.
const FAR = 99;

export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [twoBefore, before, row] = [0, 1, 2].map((): number[] => new Array(b.length + 1).fill(FAR));
  for (let j = 0; j <= most; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    [twoBefore, before, row] = [before, row, twoBefore];
    row.fill(FAR)[0] = i;
    let least = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      let cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, twoBefore[j - 2] + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
  }
  return Math.min(row[b.length], most + 1);
};
