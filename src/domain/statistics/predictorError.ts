import { choleskyFactor } from './choleskyFactor';
import { designOf } from './designOf';
import { triangleSolve } from './triangleSolve';

// How sure a logistic fit is of one case: the standard error of its log-odds. Eight deals won of sixteen and no feature: the log-odds are 0
// with an error of 1 / sqrt(16 x 0.25) = 0.5, so the chance lies between 27 % and 73 % at 95 %.
/** `chances`: the fit's own, of the cases that it was learnt from. */
export const predictorError = (features: readonly (readonly number[])[], chances: readonly number[]): ((row: readonly number[]) => number) => {
  const { rows, place, means, scales } = designOf(features);
  const width = rows[0].length;
  const information = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  rows.forEach((row, at) => {
    const weight = chances[at] * (1 - chances[at]);
    for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) information[i][j] += weight * row[i] * row[j];
  });
  const factor = choleskyFactor(information, 0);
  return (row) => {
    const standard: number[] = rows[0].map((_, column) => Number(column === 0));
    place.forEach((column, at) => {
      if (column >= 0) standard[column] = (row[at] - means[at]) / scales[at];
    });
    const half = triangleSolve(factor, standard);
    return Math.sqrt(half.reduce((sum, value) => sum + value * value, 0));
  };
};
