import { incompleteGammaUpper } from './incompleteGammaUpper';

// The chance that a standard normal variable is at most z: normalCdf(1.959963984540054) = 0.975. Both tails keep their digits.
export const normalCdf = (z: number): number => {
  const tail = 0.5 * incompleteGammaUpper(0.5, 0.5 * z * z);
  return z > 0 ? 1 - tail : tail;
};
