// What several reaches of one audience make together. 300 and 200 of 1,000 members: sainsbury([300, 200], 1000) = [0.3, 0.44, 0.5].
// At least the largest, at most their sum; between them 1 - 0.7 x 0.8 = 0.44 if each campaign meets members at random (Sainsbury).
export const sainsbury = (reaches: readonly number[], audience: number): [atLeast: number, estimate: number, atMost: number] | null => {
  if (reaches.length === 0 || !(audience > 0)) return null;
  let largest = 0;
  let sum = 0;
  let estimate = 0;
  for (const reach of reaches) {
    if (!(reach >= 0)) return [Number.NaN, Number.NaN, Number.NaN];
    largest = Math.max(largest, reach);
    sum += reach;
    estimate += Math.min(1, reach / audience) * (1 - estimate);
  }
  const atLeast = Math.min(1, largest / audience);
  const atMost = Math.min(1, sum / audience);
  return [atLeast, Math.min(atMost, Math.max(atLeast, estimate)), atMost];
};
