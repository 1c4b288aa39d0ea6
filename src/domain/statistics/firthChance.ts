// The chance of success that a fit gives a new case: coefficients -1 and 0.5, one feature of 4: firthChance([-1, 0.5], [4]) = 0.731.
export const firthChance = (coefficients: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * coefficients[at + 1], coefficients[0])));
