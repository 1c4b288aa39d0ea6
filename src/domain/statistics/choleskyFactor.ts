// The lower triangle L with L L' = matrix, for a symmetric matrix with positive diagonal: choleskyFactor([[4, 2], [2, 5]], 0) =
// [[2, 0], [1, 2]]. A column that the earlier ones explain, up to `slack` of its own diagonal, becomes zero.
export type Matrix = readonly (readonly number[])[];

export const choleskyFactor = (matrix: Matrix, slack: number): number[][] => {
  const factor: number[][] = matrix.map((row) => row.map(() => 0));
  for (let column = 0; column < matrix.length; column++) {
    for (let row = column; row < matrix.length; row++) {
      let rest = matrix[row][column];
      for (let k = 0; k < column; k++) rest -= factor[row][k] * factor[column][k];
      if (row === column) factor[row][row] = rest > slack * matrix[row][row] ? Math.sqrt(rest) : 0;
      else factor[row][column] = factor[column][column] === 0 ? 0 : rest / factor[column][column];
    }
  }
  return factor;
};
