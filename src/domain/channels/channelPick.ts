// The best channels by their scores: channelPick([40, 75, 75, 10], 2) = [false, true, true, false].

/** Which are among the best `keep`: of equal scores the earlier one; an unknown score (NaN) is not ranked. */
export const channelPick = (scores: ArrayLike<number>, keep: number): boolean[] => {
  const ranked = Array.from(scores, (score, at) => ({ score, at })).filter(({ score }) => !Number.isNaN(score));
  ranked.sort((a, b) => b.score - a.score || a.at - b.at);
  const best = ranked.slice(0, keep).map(({ at }) => at);
  return Array.from(scores, (_, at) => best.indexOf(at) >= 0);
};
