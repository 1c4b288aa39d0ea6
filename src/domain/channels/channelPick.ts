// The best channels by their scores: channelPick([40, 75, 75, 10], 2) = [false, true, true, false].
/** Which are among the best `keep`: of equal scores the earlier one; an unknown score is not ranked. */
export const channelPick = (scores: readonly (number | null)[], keep: number): (boolean | null)[] => {
  const ranked = scores
    .map((score, at) => ({ score, at }))
    .filter((one): one is { score: number; at: number } => one.score !== null)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const picked: (boolean | null)[] = scores.map((score) => (score === null ? null : false));
  for (const { at } of ranked.slice(0, keep)) picked[at] = true;
  return picked;
};
