import { gammaQuantile } from './gammaQuantile';

// Garwood's exact limits for the expectation behind a Poisson count: garwood(4, 0.95) = [1.0898653, 10.2415886];
// with nothing counted garwood(0, 0.95) = [0, 3.6888795]: at 0 SQLs a SQL costs "at least cost / 3.69".
export const garwood = (count: number, confidence: number): [low: number, high: number] => {
  if (!(count >= 0 && confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN];
  const tail = 0.5 * (1 - confidence);
  return [count === 0 ? 0 : gammaQuantile(tail, count), gammaQuantile(1 - tail, count + 1)];
};
