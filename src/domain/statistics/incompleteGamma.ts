import { gammaTails } from './gammaTails';

// Regularised lower incomplete Gamma function: incompleteGamma(1, 2) = 1 - e^-2.
// At least k events when m are expected: incompleteGamma(k, m).
export const incompleteGamma = (shape: number, x: number): number => gammaTails(shape, x).lower;
