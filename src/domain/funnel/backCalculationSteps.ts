// Today's conversion into each stage from the counts of one cohort: 40 opportunities, 20 offers, 5 deals give
// backCalculationSteps([40, 20, 5]) = [null, 0.5, 0.25]. Where nothing, or nothing known, entered the stage above: null.
export const backCalculationSteps = (counts: readonly (number | null)[]): (number | null)[] =>
  counts.map((count, stage) => {
    const entered = stage === 0 ? null : counts[stage - 1];
    return count === null || entered === null || entered === 0 ? null : count / entered;
  });
