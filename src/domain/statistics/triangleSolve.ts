import type { Matrix } from './choleskyFactor';

// Solves L x = values for a lower triangle: triangleSolve([[2, 0], [1, 2]], [4, 8]) = [2, 3].
export const triangleSolve = (factor: Matrix, values: readonly number[]): number[] => {
  const solved: number[] = [];
  for (let row = 0; row < values.length; row++) {
    let rest = values[row];
    for (let k = 0; k < row; k++) rest -= factor[row][k] * solved[k];
    solved.push(rest / factor[row][row]);
  }
  return solved;
};
