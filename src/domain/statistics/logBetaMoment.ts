import { type Complex, complexLog1p } from './complexLog1p';
import { complexStirlingError } from './complexStirlingError';
import { stirlingError } from './stirlingError';

// ln E[X^s] of a Beta(a, b) share X for complex s: the mean of Beta(2, 3) is exp(logBetaMoment(2, 3, [1, 0])) = 0.4.
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

// ln Gamma(z + s) - ln Gamma(z) - s ln z, and s itself left out: both cancel between a and a + b
const growth = (z: number, s: Complex): Complex => {
  const [logRe, logIm] = complexLog1p([s[0] / z, s[1] / z]);
  const re = z + s[0] - 0.5;
  const [errorRe, errorIm] = complexStirlingError([z + s[0], s[1]]);
  return [re * logRe - s[1] * logIm + errorRe - stirlingError(z), re * logIm + s[1] * logRe + errorIm];
};

export const logBetaMoment = ({ a, b }: BetaShape, s: Complex): Complex => {
  const n = a + b;
  const scale = -Math.log1p(b / a); // ln(a / n)
  const part = growth(a, s);
  const whole = growth(n, s);
  return [part[0] - whole[0] + s[0] * scale, part[1] - whole[1] + s[1] * scale];
};
