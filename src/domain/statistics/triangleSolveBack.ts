import type { Matrix } from './choleskyFactor';

// Solves L' x = values for a lower triangle, from the last row up: triangleSolveBack([[2, 0], [1, 2]], [7, 6]) = [2, 3].
export const triangleSolveBack = (factor: Matrix, values: readonly number[]): number[] => {
  const solved = values.slice();
  for (let row = values.length - 1; row >= 0; row--) {
    for (let k = row + 1; k < values.length; k++) solved[row] -= factor[k][row] * solved[k];
    solved[row] /= factor[row][row];
  }
  return solved;
};
