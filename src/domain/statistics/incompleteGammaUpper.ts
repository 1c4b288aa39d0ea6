import { gammaTails } from './gammaTails';

// Regularised upper incomplete Gamma function, exact also where it is tiny: incompleteGammaUpper(1, 2) = e^-2.
// At most k events when m are expected: incompleteGammaUpper(k + 1, m).
export const incompleteGammaUpper = (shape: number, x: number): number => gammaTails(shape, x).upper;
