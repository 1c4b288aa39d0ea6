import { logBetaSlope } from './logBetaSlope';

// ln of the chance of exactly k successes in n trials at rate x = 1 - y, both above 0:
// logBinomialTerm(2, 4, 0.5, 0.5) = ln(6/16) = -0.980829253011726. k and n may be real numbers.
export const logBinomialTerm = (k: number, n: number, x: number, y: number): number =>
  logBetaSlope(x, y, k + 1, n - k + 1) - Math.log(n + 1) - Math.log(x) - Math.log(y);
