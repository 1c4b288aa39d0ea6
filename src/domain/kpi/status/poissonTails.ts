// 4 events where 13.33 are expected: P(at most 4) = e^-13.33 x (1 + 13.33 + 13.33^2/2 + 13.33^3/6 + 13.33^4/24) = 0.0029.
import { incompleteGamma } from '../../statistics/incompleteGamma';
import { incompleteGammaUpper } from '../../statistics/incompleteGammaUpper';

export const poissonAtLeast = (count: number, expected: number): number => {
  if (count <= 0) return 1;
  return expected <= 0 ? 0 : incompleteGamma(count, expected);
};

export const poissonAtMost = (count: number, expected: number): number => (expected <= 0 ? 1 : incompleteGammaUpper(count + 1, expected));
