import { betaTails } from './betaTails';

// The rest of the regularised incomplete Beta function, exact also where it is tiny: incompleteBetaUpper(0.5, 2, 3) = 0.3125.
// At most k successes of n at rate p: incompleteBetaUpper(p, k + 1, n - k).
export const incompleteBetaUpper = (x: number, a: number, b: number): number => betaTails(x, 1 - x, a, b).upper;
