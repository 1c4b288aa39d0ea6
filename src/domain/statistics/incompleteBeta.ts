import { betaTails } from './betaTails';

// Regularised incomplete Beta function, the chance that a Beta(a, b) share is at most x: incompleteBeta(0.5, 2, 3) = 0.6875.
// At least k successes of n at rate p: incompleteBeta(p, k, n - k + 1); k may be a real number.
export const incompleteBeta = (x: number, a: number, b: number): number => betaTails(x, 1 - x, a, b).lower;
