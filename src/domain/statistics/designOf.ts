import { choleskyFactor } from './choleskyFactor';

// Makes the features of a regression comparable: each column less its mean, in standard deviations, after a column of ones. The features
// 10, 20 and 30 become -1.22, 0, 1.22. A column that says nothing new (constant, a sum
// of others, or one with a value that is no number) is left out, as number -1 in `place`.
export interface Design {
  /** per case: 1 and the kept features */
  readonly rows: readonly (readonly number[])[];
  /** per feature its column in `rows`, -1 if left out */
  readonly place: readonly number[];
  readonly means: readonly number[];
  readonly scales: readonly number[];
}

const NOTHING_NEW = 1e-9; // of the column's own variance

export const designOf = (features: readonly (readonly number[])[]): Design => {
  const cases = features.length;
  const columns = cases === 0 ? [] : features[0].map((_, column) => features.map((row) => row[column]));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / cases);
  const scales = columns.map((column, at) => Math.sqrt(column.reduce((sum, value) => sum + (value - means[at]) ** 2, 0) / cases));
  // a constant column may miss its own mean by rounding
  const varies = columns.map((column, at) => scales[at] > 1e-12 * column.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  const standard = columns.map((column, at) => column.map((value) => (varies[at] ? (value - means[at]) / scales[at] : 0)));
  const products = standard.map((one) => standard.map((other) => one.reduce((sum, value, at) => sum + value * other[at], 0)));
  const factor = choleskyFactor(products, NOTHING_NEW);
  const kept = standard.filter((_, at) => factor[at][at] > 0);
  let next = 1;
  const place = factor.map((row, at) => (row[at] > 0 ? next++ : -1));
  return { rows: features.map((_, at) => [1].concat(kept.map((column) => column[at]))), place, means, scales };
};
